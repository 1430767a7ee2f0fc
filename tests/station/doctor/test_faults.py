"""The doctor finds each planted fault and says what to do, and nothing on a healthy machine."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.station.config.load import load
from kiosk.station.config.model import Config, Screen
from kiosk.station.doctor import looking
from kiosk.station.doctor.machine import Graphics, Machine, ScreenFacts
from kiosk.station.log import Log
from kiosk.station.paths import Paths
from tests.pack.tiny import write_pack

NOW = time.mktime((2026, 12, 1, 12, 0, 0, 0, 0, -1))
TOUCHSCREEN = """\
I: Bus=0003 Vendor=0eef Product=0001 Version=0100
N: Name="A touchscreen"
B: PROP=2
B: EV=b
B: ABS=273800000000003

"""
MOUSE = """\
N: Name="A mouse"
B: PROP=0
B: EV=17

"""
QUIET = "Screen Saver:\n  timeout:  0    cycle:  600\nDPMS is Disabled\n"
SCREEN = ScreenFacts("DP-1", 1920, 1080, 527, 296)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A healthy one."""
    config = tmp_path / "kiosk.yaml"
    config.write_text('staff_pin: "2468"\n', encoding="utf-8")
    settings, findings = load(config)
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    (fonts / "one.ttf").write_bytes(b"font")
    write(tmp_path, "proc/bus/input/devices", MOUSE + TOUCHSCREEN)
    write(tmp_path, "sys/module/kernel/parameters/consoleblank", "0\n")
    return Machine(
        config_path=config,
        config=settings,
        findings=findings,
        graphics=Graphics("xcb", "software", [SCREEN], missing_letters={"en": ""}),
        root=tmp_path,
        platform="linux",
        environment={"DISPLAY": ":0"},
        places=Paths((config,), tmp_path / "log", tmp_path / "state"),
        bundled=write_pack(tmp_path / "bundled.kpack"),
        fonts=fonts,
        clock=lambda: NOW,
        ask=lambda _: QUIET,
        user=lambda: 1000,
        free_bytes=lambda _: 10**10,
    )


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_healthy_machine_has_no_problem(machine: Machine) -> None:
    lines = looking.look(machine)
    assert [line for line in lines if line.state != "ok"] == []
    assert {"display", "screen size", "touch", "fonts", "clock", "blanking"} <= {
        line.name for line in lines
    }


def _screen(**how: Any) -> Callable[[Machine], Machine]:
    return lambda machine: replace(
        machine, graphics=machine.graphics._replace(screens=[SCREEN._replace(**how)])
    )


def _no_fonts(machine: Machine) -> Machine:
    for font in machine.fonts.iterdir():
        font.unlink()
    return machine


def _empty_font(machine: Machine) -> Machine:
    (machine.fonts / "one.ttf").write_bytes(b"")
    return machine


def _settings(text: str) -> Callable[[Machine], Machine]:
    def change(machine: Machine) -> Machine:
        assert machine.config_path is not None
        machine.config_path.write_text(text, encoding="utf-8")
        config, findings = load(machine.config_path)
        return replace(machine, config=config, findings=findings)

    return change


def _file(name: str, text: str) -> Callable[[Machine], Machine]:
    def change(machine: Machine) -> Machine:
        write(machine.root, name, text)
        return machine

    return change


def _everybody_may_write(machine: Machine) -> Machine:
    assert machine.config_path is not None
    machine.config_path.chmod(0o666)
    return machine


def _broken_bundle(machine: Machine) -> Machine:
    machine.bundled.write_bytes(machine.bundled.read_bytes()[:-5000])
    return machine


def _no_log_folder(machine: Machine) -> Machine:
    machine.places.log_folder.write_text("a file, where the folder should be")
    return machine


def _crashes(machine: Machine) -> Machine:
    log = Log(machine.places.log_folder)
    log.problem("3 faults within a minute: the program ends")
    log.close()
    return replace(machine, clock=time.time)


def _faults(machine: Machine) -> Machine:
    log = Log(machine.places.log_folder)
    log.failure(ValueError("words"))
    log.close()
    return replace(machine, clock=time.time)


FAULTS: dict[str, tuple[Callable[[Machine], Machine], str, str]] = {
    "no display": (lambda m: replace(m, graphics=Graphics(reason="none")), "display", "DISPLAY"),
    "a screen that is not there": (
        lambda m: replace(m, config=m.config._replace(screen=Screen(monitor="HDMI-9"))),
        "screen",
        "DP-1",
    ),
    "a ratio for a size": (_screen(width_mm=160, height_mm=90), "screen size", "screen.width_mm"),
    "no size": (_screen(width_mm=0, height_mm=0), "screen size", "screen.width_mm"),
    "a size that is not turned": (
        _screen(width_px=1080, height_px=1920),
        "screen size",
        "screen.width_mm",
    ),
    "wrong millimetres set": (
        lambda m: replace(m, config=m.config._replace(screen=Screen(width_mm=50))),
        "screen size",
        "screen.width_mm",
    ),
    "no touch device": (_file("proc/bus/input/devices", MOUSE), "touch", "libinput"),
    "no fonts": (_no_fonts, "fonts", "install Waypost again"),
    "an empty font": (_empty_font, "fonts", "install Waypost again"),
    "letters that nothing draws": (
        lambda m: replace(m, graphics=m.graphics._replace(missing_letters={"ar": "ابت"})),
        "fonts",
        "languages",
    ),
    "a pack that is not there": (
        _settings('staff_pin: "2468"\npack: nowhere.kpack\n'),
        "pack",
        "kiosk.yaml",
    ),
    "a broken bundled pack": (_broken_bundle, "bundled pack", "install Waypost again"),
    "settings that cannot be read": (_settings("clinic: [\n"), "settings", "config keys"),
    "a wrong value": (_settings("idle: {timeout_s: soon}\n"), "settings", "config keys"),
    "a page that the pack lacks": (_settings("not_offered: [nowhere]\n"), "settings", "config"),
    "settings that everybody may write": (_everybody_may_write, "settings", "chmod"),
    "a log that cannot be written": (_no_log_folder, "log folder", "write"),
    "a full disk": (lambda m: replace(m, free_bytes=lambda _: 1000), "disk", "delete"),
    "a clock of 1970": (lambda m: replace(m, clock=lambda: 86400.0), "clock", "timedatectl"),
    "a clock of 2050": (lambda m: replace(m, clock=lambda: NOW + 24 * 3.2e7), "clock", "battery"),
    "a screen saver": (
        lambda m: replace(m, ask=lambda _: QUIET.replace("timeout:  0", "timeout:  600")),
        "blanking",
        "xset s off",
    ),
    "power saving": (
        lambda m: replace(m, ask=lambda _: QUIET.replace("DPMS is Dis", "DPMS is En")),
        "blanking",
        "-dpms",
    ),
    "a console that goes dark": (
        _file("sys/module/kernel/parameters/consoleblank", "600"),
        "blanking",
        "consoleblank=0",
    ),
    "a program that ended itself": (_crashes, "crashes", "--report"),
    "root": (lambda m: replace(m, user=lambda: 0), "user", "user of its own"),
    "an old SQLite": (lambda m: replace(m, sqlite=(3, 30, 0)), "versions", "SQLite 3.37"),
    "a check that fails": (
        lambda m: replace(m, ask=lambda _: 1 / 0),  # type: ignore[return-value]
        "blanking",
        "tell",
    ),
}
WARNED: dict[str, tuple[Callable[[Machine], Machine], str]] = {
    "no staff number": (_settings("languages: [en]\n"), "staff number"),
    "no settings": (lambda m: replace(m, config_path=None, config=Config()), "settings"),
    "a variable that is not heeded": (
        lambda m: replace(m, dropped=["QT_PLUGIN_PATH"]),
        "environment",
    ),
    "an X server that cannot be asked": (lambda m: replace(m, ask=lambda _: None), "blanking"),
    "faults that visits survived": (_faults, "crashes"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_with_what_to_do(fault: str, machine: Machine) -> None:
    plant, name, remedy = FAULTS[fault]
    problems = [line for line in looking.look(plant(machine)) if line.state == "problem"]
    assert [line.name for line in problems if remedy in line.remedy] == [name]
    assert {line.name for line in problems} == {name}


@pytest.mark.parametrize("fault", WARNED)
def test_what_may_be_meant_is_a_warning(fault: str, machine: Machine) -> None:
    plant, name = WARNED[fault]
    lines = [line for line in looking.look(plant(machine)) if line.state != "ok"]
    assert (name, "warning") in [(line.name, line.state) for line in lines]
    assert all(line.remedy for line in lines)


def test_lines_can_be_written_as_json(machine: Machine) -> None:
    told = json.dumps([line._asdict() for line in looking.look(machine)])
    assert json.loads(told)[0]["name"] == "versions"
