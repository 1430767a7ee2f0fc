"""Who runs the kiosk: nobody with power over the machine."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine


def look(machine: Machine) -> Iterator[Line]:
    """Whether it is root; elsewhere than on Linux nothing is told."""
    if machine.platform == "win32":
        return
    if machine.user() == 0:
        told = "this is root: whoever breaks out of the kiosk owns the machine"
        yield Line("user", "problem", told, "run it, and `kiosk doctor`, as a user of its own")
    else:
        yield Line("user", "ok", f"user {machine.user()}")
