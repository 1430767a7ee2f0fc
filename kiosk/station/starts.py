"""How often the kiosk began in the last minute: after three times it begins in safe mode."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.authored.files import bytes_of

NAME = "starts"
MOST, WITHIN_S = 3, 60.0
MOST_BYTES = 1000


def is_one_too_many(folder: Path, clock: Callable[[], float] = time.monotonic) -> bool:
    """Notes a start in a folder; whether there were three within the minute before, none of which ended well.

    Seconds count from the machine's own start, whatever its clock says. Where nothing can be noted no start is one too
    many.
    """
    now = clock()
    before = [then for then in _noted(folder) if 0 <= now - then < WITHIN_S]
    try:
        os.makedirs(folder, exist_ok=True)
        new = folder / f"{NAME}.new"
        new.write_text("".join(f"{then:.3f}\n" for then in [*before, now][-MOST:]), "ascii")
        os.replace(new, folder / NAME)
    except OSError:
        return False
    return len(before) >= MOST


def forget(folder: Path) -> None:
    """The kiosk ended because it was asked to: the next start is no repair."""
    with contextlib.suppress(OSError):
        os.unlink(folder / NAME)


def _noted(folder: Path) -> list[float]:
    try:
        noted = bytes_of(folder / NAME, MOST_BYTES) or b""
        return [float(line) for line in noted.decode("ascii").split()[-MOST:]]
    except (OSError, ValueError):
        return []
