"""Who runs the kiosk: nobody with power over the machine."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine

ADMINISTRATORS_LEVEL = "S-1-16-12288"
"""Source: Windows, well-known SIDs, High Mandatory Level."""


def look(machine: Machine) -> Iterator[Line]:
    """Whether it is root, or on Windows a process with an administrator's power."""
    if machine.platform == "win32":
        yield from _on_windows(machine)
    elif machine.user() == 0:
        told = "this is root: whoever breaks out of the kiosk owns the machine"
        yield Line("user", "problem", told, "run it, and `kiosk doctor`, as a user of its own")
    else:
        yield Line("user", "ok", f"user {machine.user()}")


def _on_windows(machine: Machine) -> Iterator[Line]:
    groups = machine.ask([machine.windows_program("whoami.exe"), "/groups"])
    if groups is None:
        return
    if ADMINISTRATORS_LEVEL in groups:
        told = "this is an administrator: whoever breaks out of the kiosk owns the machine"
        remedy = "run it, and `kiosk doctor`, as a standard user"
        yield Line("user", "problem", told, remedy)
    else:
        yield Line("user", "ok", "a standard user")
