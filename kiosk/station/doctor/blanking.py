"""Whether something turns the screen dark while nobody touches it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine

CONSOLE = "sys/module/kernel/parameters/consoleblank"


def look(machine: Machine) -> Iterator[Line]:
    """The X server's screen saver and power saving, and the console's own. Source: xset(1), the kernel's parameters."""
    if not machine.platform.startswith("linux"):
        return
    found = list(_found(machine))
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
