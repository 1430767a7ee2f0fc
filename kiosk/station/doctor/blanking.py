"""Whether something turns the screen dark while nobody touches it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine

WINDOWS_TIMES = (
    ("the screen goes dark", ("SUB_VIDEO", "VIDEOIDLE"), "monitor-timeout-ac"),
    ("the computer goes to sleep", ("SUB_SLEEP", "STANDBYIDLE"), "standby-timeout-ac"),
)
CONSOLE = "sys/module/kernel/parameters/consoleblank"


def look(machine: Machine) -> Iterator[Line]:
    """The X server's screen saver and power saving, and the console's own; Windows' times for screen and sleep.

    Source: xset(1), the kernel's parameters, Windows' powercfg.
    """
    on_windows = machine.platform == "win32"
    if not on_windows and not machine.platform.startswith("linux"):
        return
    found = list(_on_windows(machine) if on_windows else _found(machine))
    yield from found
    if not found:
        yield Line("blanking", "ok", "nothing found that darkens the screen")


def _found(machine: Machine) -> Iterator[Line]:
    seconds = machine.text(CONSOLE).strip()
    if seconds not in ("", "0"):
        told = f"the console goes dark after {seconds} s"
        yield Line("blanking", "problem", told, "add consoleblank=0 to the kernel's command line")
    if not machine.environment.get("DISPLAY"):
        return
    said = machine.ask(["xset", "q"])
    if said is None:
        told = "the X server was not asked: xset is not there"
        yield Line("blanking", "warning", told, "install x11-xserver-utils, then look again")
        return
    saver = re.search(r"timeout:\s+(\d+)", said)
    if saver and int(saver[1]):
        told = f"the screen saver starts after {saver[1]} s"
        yield Line("blanking", "problem", told, "run `xset s off` when the session starts")
    if "DPMS is Enabled" in said:
        told = "the X server saves power (DPMS)"
        yield Line("blanking", "problem", told, "run `xset -dpms` when the session starts")


def _on_windows(machine: Machine) -> Iterator[Line]:
    for what, path, change in WINDOWS_TIMES:
        program = machine.windows_program("powercfg.exe")
        said = machine.ask([program, "/query", "SCHEME_CURRENT", *path])
        numbers = re.findall(r"0x([0-9a-f]{8})\s*$", said or "", re.MULTILINE)
        if len(numbers) < 2:
            told = f"Windows does not say after what time {what}"
            yield Line("blanking", "warning", told, "look in Settings, System, Power")
        elif seconds := int(numbers[-2], 16):
            told = f"{what} after {seconds} s"
            yield Line("blanking", "problem", told, f"run `powercfg /change {change} 0`")
