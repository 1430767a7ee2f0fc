"""The disk: whether the log can be written, and room for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.station.doctor.machine import Line, Machine

LEAST_BYTES = 100_000_000


def look(machine: Machine) -> Iterator[Line]:
    """The folders that are written to."""
    for name, folder in (
        ("log", machine.places.log_folder),
        ("state", machine.places.state_folder),
    ):
        there = _nearest(folder)
        if not os.path.isdir(there) or not os.access(there, os.W_OK | os.X_OK):
            remedy = f"let the kiosk's user write to {there}"
            yield Line(f"{name} folder", "problem", f"{folder} cannot be written", remedy)
        else:
            yield Line(f"{name} folder", "ok", str(folder))
    folder = _nearest(machine.places.state_folder)
    free = machine.free_bytes(folder)
    told = f"{free / 1e6:,.0f} MB free at {folder}"
    if free < LEAST_BYTES:
        remedy = f"delete what is not needed; {LEAST_BYTES / 1e6:.0f} MB should be free"
        yield Line("disk", "problem", told, remedy)
    else:
        yield Line("disk", "ok", told)


def _nearest(folder: Path) -> Path:
    """The folder, or the first around it that is there: it will be made in that."""
    while not os.path.exists(folder) and folder != folder.parent:
        folder = folder.parent
    return folder
