"""A clock that stands until it is set, a day, a door without a lock, and two screens."""

from __future__ import annotations

from datetime import date

from kiosk.viewmodels.library import Library
from kiosk.viewmodels.panel import PanelViewModel
from kiosk.viewmodels.screen_size import ScreenSize
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.start import StartViewModel
from kiosk.viewmodels.visit import VisitViewModel

WIDE, UPRIGHT = ScreenSize(1920, 1080), ScreenSize(1080, 1920)


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


class FreeDoor:
    """Opens for its number, and waits as long as a test says."""

    def __init__(self, pin: str) -> None:
        self.pin = pin
        self.wait_s = 0.0

    @property
    def available(self) -> bool:
        return bool(self.pin)

    def left_s(self) -> float:
        return self.wait_s

    def opens(self, pin: str) -> bool:
        return pin == self.pin != ""


def today() -> date:
    return date(2026, 11, 29)


def staff_of(library: Library, visit: VisitViewModel, pin: str = "") -> StaffViewModel:
    """The staff's pad with its panel, whose one favourite is the liver."""
    panel = PanelViewModel(library, visit, StartViewModel(library), ("liver",), today)
    return StaffViewModel(library, FreeDoor(pin), panel)
