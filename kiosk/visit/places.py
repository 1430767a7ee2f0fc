"""Where a visitor is and has been. Plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

MAX_DEPTH = 200


class View(NamedTuple):
    """How a picture is enlarged, and which point of it (0 to 1 each way) stands in the middle."""

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5


WHOLE = View()
WHOLE_PAGE = "page:whole"


@dataclass(frozen=True)
class Place:
    """A page and the spot on it: `anchor` is a block or row id, `fraction` how far into it (0 to 1).

    `region` (an id), `step` (from 0, -1 for none) and `view` are those of a picture at full size, `parts` the regions
    chosen in the pictures on a page, as (block id, region); `more` counts the parts of a long list that were asked for.
    `section` is the part of a topic that is read: empty for its first screen, WHOLE_PAGE for all of it in one.
    """

    page: str
    target: str = ""
    anchor: str = ""
    fraction: float = 0.0
    region: str = ""
    step: int = -1
    view: View = WHOLE
    parts: tuple[tuple[str, str], ...] = ()
    more: int = 0
    section: str = ""

    def is_same_page(self, other: Place) -> bool:
        """The same page, wherever on it."""
        return (self.page, self.target) == (other.page, other.target)


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

    def at(self, place: Place) -> History:
        """The same way, with another spot on the present page."""
        return History((*self.places[:-1], place))

    def remember(self, anchor: str, fraction: float) -> History:
        """The same way with the spot on the present page noted."""
        return self.at(replace(self.here, anchor=anchor, fraction=min(1.0, max(0.0, fraction))))

    def choose(self, region: str) -> History:
        """A part of the picture is chosen, or with an empty id none; a step in progress ends.

        The list beside the picture goes with what is chosen: one stands nowhere else in it.
        """
        return self.at(replace(self.here, region=region, step=-1, anchor="", fraction=0.0))

    def show_step(self, step: int) -> History:
        """A step of the picture is shown, or with -1 the whole; what was chosen is so no more."""
        return self.at(replace(self.here, region="", step=step, anchor="", fraction=0.0))

    def look(self, view: View) -> History:
        """The picture is enlarged, or moved."""
        return self.at(replace(self.here, view=view))

    def choose_in(self, block_id: str, region: str) -> History:
        """A part of a picture on the page is chosen, or with an empty id none."""
        parts = {**dict(self.here.parts), block_id: region}
        return self.at(replace(self.here, parts=tuple(parts.items())))

    def show_more(self) -> History:
        """The next part of a long list is asked for."""
        return self.at(replace(self.here, more=self.here.more + 1))

    def go(self, place: Place) -> History:
        """A step forward. Home and Start begin the way anew; a repeat of the present page adds nothing."""
        if place.page in ("start", "home"):
            return History((place,))
        if place.is_same_page(self.here):
            return self
        return History((*self.places, place)[-MAX_DEPTH:])

    def turn_to(self, section: str) -> History:
        """Another section of the page. The way back from any of them leads to the page's first screen."""
        here = self.here
        if section == here.section:
            return self
        before = self.places[:-1]
        if section == "" and before and before[-1].is_same_page(here):
            return History(before)
        place = Place(here.page, here.target, section=section)
        if here.section == "":
            return History((*self.places, place)[-MAX_DEPTH:])
        return self.at(place)

    def back(self) -> History:
        """One step back; from the first place, Home."""
        if len(self.places) > 1:
            return History(self.places[:-1])
        return History((HOME,))
