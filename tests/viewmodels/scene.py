"""A clock that stands until it is set, and two screens."""

from __future__ import annotations

from kiosk.viewmodels.screen_size import ScreenSize

WIDE, UPRIGHT = ScreenSize(1920, 1080), ScreenSize(1080, 1920)


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s
