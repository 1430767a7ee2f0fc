"""The doctor on Windows: what it asks there, and its remedies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.station.config.model import Config
from kiosk.station.doctor import blanking, clock, user
from kiosk.station.doctor.machine import Graphics, Line, Machine
from kiosk.station.paths import Paths
from tests.pack.tiny import write_pack

STANDARD = "Mandatory Label\\Medium Mandatory Level  Label  S-1-16-8192\n"
ELEVATED = "Mandatory Label\\High Mandatory Level  Label  S-1-16-12288\n"
POWER = """\
    Minimum Possible Setting: 0x00000000
    Maximum Possible Setting: 0xffffffff
    Possible Settings increment: 0x00000001
    Possible Settings units: Seconds
  Current AC Power Setting Index: 0x{ac:08x}
  Current DC Power Setting Index: 0x00000258

"""


def answers(**told: str) -> Callable[[Sequence[str]], str | None]:
    """What programs of Windows print, by their name; others are not there."""

    def ask(command: Sequence[str]) -> str | None:
        program = command[0].removeprefix("C:/W/System32/").removesuffix(".exe")
        return told.get(command[-1]) or told.get(program)

    return ask


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A Windows that answers nothing."""
    return Machine(
        config_path=None,
        config=Config(),
        findings=(),
        graphics=Graphics("windows"),
        platform="win32",
        environment={"SYSTEMROOT": "C:/W"},
        places=Paths((), tmp_path, tmp_path),
        bundled=write_pack(tmp_path / "bundled.kpack"),
        clock=lambda: 86400.0,
        ask=answers(),
    )


@pytest.mark.parametrize(("groups", "state"), [(STANDARD, "ok"), (ELEVATED, "problem")])
def test_an_administrator_is_a_problem(machine: Machine, groups: str, state: str) -> None:
    (line,) = user.look(replace(machine, ask=answers(whoami=groups)))
    assert (line.name, line.state) == ("user", state)


def test_a_screen_that_goes_dark_is_a_problem(machine: Machine) -> None:
    dark = answers(VIDEOIDLE=POWER.format(ac=600), STANDBYIDLE=POWER.format(ac=0))
    (line,) = blanking.look(replace(machine, ask=dark))
    remedy = "run `powercfg /change monitor-timeout-ac 0`"
    assert line == Line("blanking", "problem", "the screen goes dark after 600 s", remedy)


def test_a_machine_that_never_sleeps_is_well(machine: Machine) -> None:
    (line,) = blanking.look(replace(machine, ask=answers(powercfg=POWER.format(ac=0))))
    assert line.state == "ok"


def test_times_that_nobody_tells_are_a_warning(machine: Machine) -> None:
    assert [line.state for line in blanking.look(machine)] == ["warning", "warning"]


def test_the_clock_is_set_as_windows_sets_it(machine: Machine) -> None:
    (line,) = clock.look(machine)
    assert line.state == "problem"
    assert "timedatectl" not in line.remedy
    assert "Settings" in line.remedy
