"""Millimetres and pixels, and what fits. Plain values, no Qt."""

from math import hypot
from typing import NamedTuple, Self

REFERENCE_MM_PER_PX = 0.275  # 1920x1080 at 23.8 inches
TEXT_SIZES = (100, 130, 165, 200)
REFERENCE_DISTANCE_MM = 600
RATIOS = ((16, 9), (16, 10), (21, 9), (32, 9))
SCALES = (1, 10, 100)
LEAST_MM = {False: (344.0, 193.0), True: (295.0, 520.0)}
"""Width and height that every page still fits: lying that of 15.6 inches at 16 to 9, upright that of 23.8."""


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

    def seen_from(self, distance_mm: float) -> Self:
        """As what it looks from farther away than usual: smaller, but not smaller than every page fits."""
        wide, high = LEAST_MM[self.portrait]
        room = max(1.0, min(self.width_mm / wide, self.height_mm / high))
        factor = min(room, max(1.0, distance_mm / REFERENCE_DISTANCE_MM))
        return self._replace(mm_per_px=self.mm_per_px / factor)

    def short_when(self, lowered: bool) -> bool:
        """Under 250 mm of height in use: lists take two columns."""
        return self.height_mm * (1 - self.dropped_share * lowered) < 250


def mm_per_px_from_diagonal(width_px: int, height_px: int, inches: float) -> float:
    """The size of a pixel on a screen of this diagonal."""
    return inches * 25.4 / hypot(width_px, height_px)


def plausible_mm_per_px(width_px: int, width_mm: float, height_px: int, height_mm: float) -> float:
    """The size of a pixel as a monitor reports it, or the reference where the report cannot be true."""
    known = reported_mm_per_px(width_px, width_mm, height_px, height_mm)
    return REFERENCE_MM_PER_PX if known is None else known


def reported_mm_per_px(
    width_px: int, width_mm: float, height_px: int, height_mm: float
) -> float | None:
    """The size of a pixel as a monitor reports it, or None where the report cannot be true.

    Monitors without EDID report 0, and some report only the ratio of their sides, in centimetres (16 x 9), which
    arrives as 160 x 90 mm or 1600 x 900. Source: `meta_monitor_has_aspect_as_size` of GNOME's mutter.
    """
    sides = (max(width_mm, height_mm), min(width_mm, height_mm))
    if any(sides == (long * scale, short * scale) for long, short in RATIOS for scale in SCALES):
        return None
    return measured_mm_per_px(width_px, width_mm, height_px, height_mm)


def measured_mm_per_px(
    width_px: int, width_mm: float, height_px: int, height_mm: float
) -> float | None:
    """The size of a pixel on a screen of this size, or None where no screen has such pixels."""
    if width_px <= 0 or height_px <= 0:
        return None
    across, down = width_mm / width_px, height_mm / height_px
    square = across > 0 and down > 0 and 0.8 < across / down < 1.25
    return across if square and 0.05 <= across <= 0.8 else None
