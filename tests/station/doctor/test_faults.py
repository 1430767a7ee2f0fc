"""The doctor finds each planted fault and says what to do, and nothing on a healthy machine."""

from __future__ import annotations

import json
import os
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.station.config.load import load
from kiosk.station.config.model import Config, Screen
from kiosk.station.doctor import looking
from kiosk.station.doctor.machine import Graphics, Machine, ScreenFacts
from kiosk.station.doctor.printer import SOCKET
from kiosk.station.log import Log
from kiosk.station.paths import Paths
from kiosk.station.touchscreens import note
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
PIN_HASH = f"$argon2id$v=19$m=65536,t=2,p=1${'A' * 22}${'A' * 43}"
QUIET = "Screen Saver:\n  timeout:  0    cycle:  600\nDPMS is Disabled\n"
SCREEN = ScreenFacts("DP-1", 1920, 1080, 527, 296)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A healthy one."""
    config = tmp_path / "kiosk.yaml"
    config.write_text(f'staff: {{pin_hash: "{PIN_HASH}"}}\n', encoding="utf-8")
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
        ask=answers(),
        user=lambda: 1000,
        free_bytes=lambda _: 10**10,
    )


def answers(**said: str | None) -> Callable[[Sequence[str]], str | None]:
    """What programs print, by their names; what is not named says nothing."""
    return lambda command: {"xset": QUIET, "systemctl": "NRestarts=0\n", **said}.get(command[0])


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


def _failing(command: Sequence[str]) -> str:
    """A check that goes wrong at the X server."""
    return str(1 / 0) if command[0] == "xset" else ""


def _safe_mode(machine: Machine) -> Machine:
    log = Log(machine.places.log_folder)
    log.problem("3 starts within 60 s: this one is in safe mode, with the software renderer")
    log.close()
    return replace(machine, clock=time.time)


def _with_printer(name: str, **said: str | None) -> Callable[[Machine], Machine]:
    def change(machine: Machine) -> Machine:
        write(machine.root, SOCKET, "")
        return replace(machine, config=machine.config._replace(printer=name), ask=answers(**said))

    return change


def _was_touched(*names: str) -> Callable[[Machine], Machine]:
    def change(machine: Machine) -> Machine:
        note(machine.places.state_folder, names)
        return machine

    return change


def _own_pack(machine: Machine) -> Machine:
    own = write_pack(machine.root / "own.kpack")
    return replace(machine, config=machine.config._replace(pack=own))


def _misnamed(machine: Machine) -> Machine:
    write(machine.root, "kiosk.yml", "staff_pin: '2468'")
    return machine


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
        lambda m: replace(m, ask=answers(xset=QUIET.replace("timeout:  0", "timeout:  600"))),
        "blanking",
        "xset s off",
    ),
    "power saving": (
        lambda m: replace(m, ask=answers(xset=QUIET.replace("DPMS is Dis", "DPMS is En"))),
        "blanking",
        "-dpms",
    ),
    "a console that goes dark": (
        _file("sys/module/kernel/parameters/consoleblank", "600"),
        "blanking",
        "consoleblank=0",
    ),
    "a program that ended itself": (_crashes, "crashes", "--report"),
    "a program that was started again and again": (_safe_mode, "crashes", "--report"),
    "settings of another name": (_misnamed, "settings", "rename it to kiosk.yaml"),
    "a touchscreen that is gone": (
        lambda m: _was_touched("ELO 2294")(_file("proc/bus/input/devices", MOUSE)(m)),
        "touch",
        "USB cable",
    ),
    "root": (lambda m: replace(m, user=lambda: 0), "user", "user of its own"),
    "an old SQLite": (lambda m: replace(m, sqlite=(3, 30, 0)), "versions", "SQLite 3.37"),
    "a check that fails": (
        lambda m: replace(m, ask=_failing),
        "blanking",
        "tell",
    ),
}
WARNED: dict[str, tuple[Callable[[Machine], Machine], str]] = {
    "no staff number": (_settings("languages: [en]\n"), "staff number"),
    "a staff number that can be read": (_settings('staff_pin: "2468"\n'), "staff number"),
    "two staff numbers": (
        _settings(f'staff_pin: "2468"\nstaff: {{pin_hash: "{PIN_HASH}"}}\n'),
        "staff number",
    ),
    "no settings": (lambda m: replace(m, config_path=None, config=Config()), "settings"),
    "a variable that is not heeded": (
        lambda m: replace(m, dropped=["QT_PLUGIN_PATH"]),
        "environment",
    ),
    "an X server that cannot be asked": (lambda m: replace(m, ask=answers(xset=None)), "blanking"),
    "one touchscreen of two that is gone": (_was_touched("A touchscreen", "ELO"), "touch"),
    "a pack that nobody has signed": (_own_pack, "pack signature"),
    "a printer without CUPS": (
        lambda m: replace(m, config=m.config._replace(printer="desk")),
        "printer",
    ),
    "a CUPS that cannot be asked": (_with_printer("desk"), "printer"),
    "a printer that CUPS lacks": (_with_printer("desk", lpstat="front\nback\n"), "printer"),
    "a service that was started again": (
        lambda m: replace(m, ask=answers(systemctl="NRestarts=3\n")),
        "restarts",
    ),
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


def told(machine: Machine) -> dict[str, str]:
    return {line.name: line.told for line in looking.look(machine)}


def test_each_language_has_a_line_on_its_voice(machine: Machine) -> None:
    lines = told(machine)
    assert {"voice en", "voice ar"} <= set(lines)
    assert "not used yet" in lines["voice en"]
    asked = replace(machine, config=machine.config._replace(speech=True, languages=("ar",)))
    assert "voice en" not in told(asked)
    assert told(asked)["voice ar"].startswith("asked for, but not used yet")


def test_a_printer_that_cups_knows_is_no_problem(machine: Machine) -> None:
    ready = _with_printer("desk", lpstat="front\ndesk\n")(machine)
    assert [line for line in looking.look(ready) if line.state != "ok"] == []
    assert told(ready)["printer"] == "desk, not used yet: this version does not print"


def test_a_pack_tells_since_when_it_is_here(machine: Machine) -> None:
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(machine.bundled.stat().st_ctime))
    assert told(machine)["last update"] == f"{made}, bundled.kpack"
    assert told(_own_pack(machine))["last update"].endswith(", own.kpack")


def test_the_last_crash_is_told_however_long_ago(machine: Machine) -> None:
    assert told(machine)["last crash"] == "none is noted"
    long_ago = "2026-01-02T03:04:05+0000 problem 3 faults within a minute: the program ends\n"
    write(machine.root, "log/kiosk.log", long_ago)
    lines = told(machine)
    assert lines["last crash"] == "2026-01-02T03:04:05: 3 faults within a minute: the program ends"
    assert lines["crashes"] == "none in 7 days"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_log_that_is_a_pipe_is_not_waited_for(machine: Machine) -> None:
    machine.places.log_folder.mkdir()
    os.mkfifo(machine.places.log_folder / "kiosk.log")
    signal.alarm(10)
    assert list(looking.look(machine))
    signal.alarm(0)
