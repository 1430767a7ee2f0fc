"""The printer that is set: whether this machine's own CUPS knows it. This version does not print yet."""

from __future__ import annotations

import os
from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine

SOCKET = "run/cups/cups.sock"


def look(machine: Machine) -> Iterator[Line]:
    """Nothing is asked of a machine for which no printer is set, nor elsewhere than on Linux."""
    name = machine.config.printer
    if not name:
        yield Line("printer", "ok", "none is set; this version does not print yet")
    elif machine.platform.startswith("linux"):
        yield _asked(name, machine)


def _asked(name: str, machine: Machine) -> Line:
    socket = machine.root / SOCKET
    if not os.path.exists(socket):
        told = f"`printer` is {name}; CUPS does not run here"
        return Line("printer", "warning", told, "install and start cups, then add the printer")
    said = machine.ask(["lpstat", "-h", str(socket), "-e"])
    if said is None:
        told = f"`printer` is {name}; CUPS was not asked: lpstat is not there or does not answer"
        return Line("printer", "warning", told, "install cups-client, then look again")
    names = said.split()
    if name not in names:
        told = f"`printer` is {name}; CUPS has {', '.join(names) or 'none'}"
        return Line("printer", "warning", told, "add it with `lpadmin`, or set another name")
    return Line("printer", "ok", f"{name}, not used yet: this version does not print")
