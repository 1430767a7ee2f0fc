"""How large a screen's pixels are, as it is set or as it reports: one rule for the window and for the doctor."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.station.config.model import Screen

RATIOS = ((16, 9), (16, 10), (21, 9), (32, 9))
SCALES = (1, 10, 100)
MM_PER_PX = (0.05, 0.8)
"""Pixels of phones to those of large signs."""


class Measure(NamedTuple):
    """A screen's size and that of its pixels, which is None where the size cannot be true."""

    width_mm: float
    height_mm: float
    is_set: bool
    mm_per_px: float | None


def measure(
    settings: Screen,
    pixels: tuple[int, int],
    reported_mm: tuple[float, float],
    *,
    turned: bool = False,
) -> Measure:
    """The size of a screen that is so many pixels wide and high.

    The settings speak of the picture as people see it; `turned` says that the screen has been turned since.
    """
    width_px, height_px = pixels
    if not (settings.width_mm or settings.height_mm):
        known = reported_mm_per_px(width_px, reported_mm[0], height_px, reported_mm[1])
        return Measure(*reported_mm, False, known)
    width_mm, height_mm = settings.width_mm, settings.height_mm
    if turned is not settings.is_sideways:
        width_mm, height_mm = height_mm, width_mm
    if width_mm is None:
        width_mm = (height_mm or 0) * width_px / max(1, height_px)
    if height_mm is None:
        height_mm = width_mm * height_px / max(1, width_px)
    known = measured_mm_per_px(width_px, width_mm, height_px, height_mm)
    return Measure(width_mm, height_mm, True, known)


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
    least, most = MM_PER_PX
    square = across > 0 and down > 0 and 0.8 < across / down < 1.25
    return across if square and least <= across <= most else None
