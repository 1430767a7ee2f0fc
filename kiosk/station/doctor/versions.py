"""What this is made of."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterator

from kiosk import __version__
from kiosk.station.doctor.machine import Line, Machine

LEAST_SQLITE = (3, 37, 0)


def look(machine: Machine) -> Iterator[Line]:
    """Versions; a SQLite that cannot read packs safely."""
    told = f"Waypost {__version__}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    if machine.sqlite < LEAST_SQLITE:
        needed = ".".join(map(str, LEAST_SQLITE))
        yield Line("versions", "problem", told, f"SQLite {needed} or newer is needed")
    else:
        yield Line("versions", "ok", told)
