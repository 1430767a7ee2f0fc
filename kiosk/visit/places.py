"""Where a visitor is and has been. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

MAX_DEPTH = 200


@dataclass(frozen=True)
class Place:
    """A page and the spot on it: `anchor` is a block or row id, `fraction` how far into it (0 to 1)."""

    page: str
    target: str = ""
    anchor: str = ""
    fraction: float = 0.0


START = Place("start")
HOME = Place("home")


@dataclass(frozen=True)
class History:
    """The way back. The last place is the one on screen; there is always one."""

    places: tuple[Place, ...] = (START,)

    @property
    def here(self) -> Place:
        return self.places[-1]

    @property
    def can_go_back(self) -> bool:
        return len(self.places) > 1 and self.here.page not in ("start", "home")

    def remember(self, anchor: str, fraction: float) -> History:
        """The same way with the spot on the present page noted."""
        spot = replace(self.here, anchor=anchor, fraction=min(1.0, max(0.0, fraction)))
        return History((*self.places[:-1], spot))

    def go(self, place: Place) -> History:
        """A step forward. Home and Start begin the way anew; a repeat of the present page adds nothing."""
        if place.page in ("start", "home"):
            return History((place,))
        if (place.page, place.target) == (self.here.page, self.here.target):
            return self
        return History((*self.places, place)[-MAX_DEPTH:])

    def back(self) -> History:
        """One step back; from the first place, Home."""
        if len(self.places) > 1:
            return History(self.places[:-1])
        return History((HOME,))
