"""What the command line asks of the tour, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.station.config.model import Config

NONE_SET = Config()


@dataclass(frozen=True)
class TourOptions:
    """How `kiosk tour` renders: pixels, inches across the screen, per cent of text size.

    `contrast` is a theme, `high` for white on black, or nothing for the usual one; `pack` goes before the one that
    `config` names.
    """

    directory: Path
    size: tuple[int, int] = (1920, 1080)
    diagonal: float = 23.8
    language: str | None = None
    text_size: int = 100
    contrast: str = ""
    sheet: bool = False
    pack: Path | None = None
    config: Config = NONE_SET


def theme_of(options: TourOptions) -> str:
    """The theme to show everything in."""
    return {"": "light", "high": "white-on-black"}.get(options.contrast, options.contrast)
