"""Millimetres and pixels, and what fits. Plain values, no Qt."""

from __future__ import annotations

from math import hypot
from typing import NamedTuple

REFERENCE_MM_PER_PX = 0.275  # 1920x1080 at 23.8 inches
TEXT_SIZES = (100, 130, 165, 200)
REFERENCE_DISTANCE_MM = 600


class ScreenSize(NamedTuple):
    """A window in pixels with the physical size of its pixels."""

    width_px: int
    height_px: int
    mm_per_px: float = REFERENCE_MM_PER_PX

    @property
    def width_mm(self) -> float:
        return self.width_px * self.mm_per_px

    @property
    def height_mm(self) -> float:
        return self.height_px * self.mm_per_px

    @property
    def portrait(self) -> bool:
        return self.height_px > self.width_px

    @property
    def dropped_share(self) -> float:
        """How much of the height stays empty at the top when all is brought within reach of someone seated."""
        return 0.4 if self.portrait else 0.5

    def short_when(self, lowered: bool) -> bool:
        """Under 250 mm of height in use: lists take two columns."""
        return self.height_mm * (1 - self.dropped_share * lowered) < 250


def mm_per_px_from_diagonal(width_px: int, height_px: int, inches: float) -> float:
    """The size of a pixel on a screen of this diagonal."""
    return inches * 25.4 / hypot(width_px, height_px)


def plausible_mm_per_px(width_px: int, width_mm: float, height_px: int, height_mm: float) -> float:
    """The size of a pixel as a monitor reports it, or the reference where the report cannot be true.

    Monitors without EDID report 0, and some report only an aspect ratio (16 x 9 mm).
    """
    if width_px <= 0 or height_px <= 0:
        return REFERENCE_MM_PER_PX
    across, down = width_mm / width_px, height_mm / height_px
    square = across > 0 and down > 0 and 0.8 < across / down < 1.25
    if not square or not 0.05 <= across <= 0.8:
        return REFERENCE_MM_PER_PX
    return across
