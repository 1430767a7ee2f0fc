"""Millimetres and pixels, and what fits. Plain values, no Qt."""

from math import hypot
from typing import NamedTuple, Self

REFERENCE_MM_PER_PX = 0.275  # 1920x1080 at 23.8 inches
TEXT_SIZES = (100, 130, 165, 200)
REFERENCE_DISTANCE_MM = 600
LEAST_MM = {False: (344.0, 193.0), True: (295.0, 520.0)}
"""Width and height that every page still fits: lying that of 15.6 inches at 16 to 9, upright that of 23.8."""


BARS_MM = 54.0
LEAST_PAGE_MM = (90.0, 60.0)
"""What lies between the bars at least while all is lowered, on a usual screen and on a short one."""
SHORT_MM = 250.0


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

    def turned(self, degrees: int) -> Self:
        """What fills it when the picture is turned so far."""
        sideways = degrees % 180 != 0
        return self._make((self.height_px, self.width_px, self.mm_per_px)) if sideways else self

    @property
    def dropped_share(self) -> float:
        """How much of the height stays empty at the top when all is brought within reach of someone seated.

        Less on a small screen: between the bars there has to be a page.
        """
        least_mm = BARS_MM + LEAST_PAGE_MM[self.height_mm < SHORT_MM]
        return max(0.0, min(0.4 if self.portrait else 0.5, 1 - least_mm / self.height_mm))

    def seen_from(self, distance_mm: float) -> Self:
        """As what it looks from farther away than usual: smaller, but not smaller than every page fits."""
        wide, high = LEAST_MM[self.portrait]
        room = max(1.0, min(self.width_mm / wide, self.height_mm / high))
        factor = min(room, max(1.0, distance_mm / REFERENCE_DISTANCE_MM))
        return self._replace(mm_per_px=self.mm_per_px / factor)

    def short_when(self, lowered: bool) -> bool:
        """Under 250 mm of height in use: lists take two columns."""
        return self.height_mm * (1 - self.dropped_share * lowered) < SHORT_MM


def mm_per_px_from_diagonal(width_px: int, height_px: int, inches: float) -> float:
    """The size of a pixel on a screen of this diagonal."""
    return inches * 25.4 / hypot(width_px, height_px)
