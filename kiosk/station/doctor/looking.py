"""Looks at a whole machine: every check, one after the other."""

from __future__ import annotations

from kiosk.station.doctor import (
    blanking,
    clock,
    disk,
    fonts,
    history,
    pack,
    printer,
    screen,
    settings,
    speech,
    touch,
    user,
    versions,
)
from kiosk.station.doctor.machine import Line, Machine

CHECKS = (
    *(versions, user, screen, touch, fonts, pack, settings, speech, printer),
    *(disk, clock, blanking, history),
)


def look(machine: Machine) -> list[Line]:
    """A line for each thing looked at. A check that fails is a problem of its own, and the others go on."""
    lines: list[Line] = []
    for check in CHECKS:
        try:
            lines += check.look(machine)
        except Exception as fault:  # noqa: BLE001 - the doctor of a sick machine has to go on
            name = check.__name__.rpartition(".")[2]
            told = f"could not be looked at: {type(fault).__name__}: {fault}"
            lines.append(Line(name, "problem", told, "tell whoever looks after Waypost"))
    return lines
