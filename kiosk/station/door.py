"""The way in for staff: whether a number opens it, and how long it waits after wrong ones."""

from __future__ import annotations

from pathlib import Path

from kiosk.station.config.model import Config
from kiosk.station.pin import fits
from kiosk.station.tries import NotedTries


class StaffDoor:
    """Asks for the number that the settings have. Without one it never opens."""

    def __init__(self, config: Config, tries: NotedTries) -> None:
        self._hash, self._plain = config.staff.pin_hash, config.staff_pin
        self._tries = tries

    @property
    def available(self) -> bool:
        """A number is configured."""
        return bool(self._hash or self._plain)

    def left_s(self) -> float:
        """Seconds until the next try; 0 if one may be made now."""
        return self._tries.left_s() if self.available else 0.0

    def opens(self, pin: str) -> bool:
        """Whether a number is the right one. While it waits, none is looked at and none counts."""
        if not self.available or self.left_s() > 0:
            return False
        self._tries.refuse()
        if not fits(pin, self._hash, self._plain):
            return False
        self._tries.forget()
        return True


def door_of(config: Config, folder: Path) -> StaffDoor:
    """The door of this machine; wrong tries are noted in `folder`."""
    return StaffDoor(config, NotedTries(folder))
