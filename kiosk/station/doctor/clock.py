"""The clock: reviews fall due by it, and so do opening hours."""

from __future__ import annotations

import time
from collections.abc import Iterator

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.doctor.machine import Line, Machine

YEARS = 15
"""So long after its pack was made no kiosk is in use."""


def look(machine: Machine) -> Iterator[Line]:
    """Whether the date can be true: not before the bundled pack was made, and not long after."""
    now = time.localtime(machine.clock())
    told = time.strftime("%Y-%m-%d %H:%M %Z", now)
    made = _made(machine)
    if (now.tm_year, now.tm_mon) < made:
        why = f"{told}, before the pack was made ({made[0]}-{made[1]:02})"
    elif now.tm_year > made[0] + YEARS:
        why = f"{told}, {YEARS} years after the pack was made"
    else:
        yield Line("clock", "ok", told)
        return
    how = (
        "in Settings, Time & language"
        if machine.platform == "win32"
        else "with `timedatectl set-time`"
    )
    remedy = f"set it {how}; if it is lost again, change the battery"
    yield Line("clock", "problem", why, remedy)


def _made(machine: Machine) -> tuple[int, int]:
    try:
        with Pack.open(machine.bundled) as pack:
            year, _, month = pack.info().version.partition(".")
            return int(year), int(month[:2])
    except (PackError, ValueError):
        return 2026, 1
