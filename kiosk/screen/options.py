"""What the command line asks of the screen and the tour, as plain values."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class RunOptions(NamedTuple):
    """How `kiosk run` was started; None means "as configured"."""

    pack: Path | None = None
    config: Path | None = None
    language: str | None = None
    topic: str | None = None
    windowed: tuple[int, int] | None = None


class TourOptions(NamedTuple):
    """How `kiosk tour` renders: pixels, inches across the screen, per cent of text size."""

    directory: Path
    size: tuple[int, int] = (1920, 1080)
    diagonal: float = 23.8
    language: str | None = None
    text_size: int = 100
    contrast: str = ""
    sheet: bool = False
    pack: Path | None = None
