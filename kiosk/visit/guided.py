"""A guided visit: on which step one is, whether one has wandered off, and what is taken along. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.pack.types import GuidedStep
from kiosk.visit.places import HOME, History, Place

PAGE = "guided"
QUESTIONS = Place(PAGE, "questions")
"""Where a guided visit gathers the questions of the pages that it leads to."""
TEACH_BACK = Place(PAGE, "teach-back")
"""Its last step, for the nurse."""
MOST_PLANNED = 12


@dataclass(frozen=True)
class Guided:
    """`places` are the steps in order and `at` the one that one has come to; without places no visit is guided.

    `slug` names the pack's visit, and is empty where a nurse has put it together. `chosen` are the questions that are
    taken along, as (page, number from 0). `planned` are the pages of a visit that a nurse is putting together.
    """

    slug: str = ""
    places: tuple[Place, ...] = ()
    at: int = 0
    chosen: tuple[tuple[str, int], ...] = ()
    planned: tuple[str, ...] = ()

    @property
    def going(self) -> bool:
        """Somebody is on one."""
        return bool(self.places)

    @property
    def has_room(self) -> bool:
        """Another page can be planned."""
        return len(self.planned) < MOST_PLANNED

    @property
    def step(self) -> Place:
        """The step that one has come to. Raises IndexError if no visit is guided."""
        return self.places[self.at]

    @property
    def is_last(self) -> bool:
        """Nothing comes after this step."""
        return self.at + 1 == len(self.places)

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages that it leads to, each once, by their slugs."""
        return tuple(dict.fromkeys(each.target for each in self.places if each.page == "topic"))

    @property
    def way(self) -> History:
        """How one stands on the step: Back leads to the step before, and from the first Home."""
        return History((HOME, *self.places[: self.at + 1]))

    def is_on(self, place: Place) -> bool:
        """Whether a place belongs to the step. Where a step is a page, its sections do; of a picture each step does."""
        if not self.going or not self.step.is_same_page(place):
            return False
        return self.step.section in ("", place.section)

    def came_by(self, history: History) -> bool:
        """Whether one stands on the step as Next leads to it, without a way round."""
        places = history.places
        return (
            self.is_on(history.here)
            and self.step.section == history.here.section
            and len(places) == len(self.way.places)
        )

    def followed(self, place: Place) -> Guided:
        """Whoever comes to the next step by a way of the page has taken that step, and has not wandered off."""
        if not self.going or self.is_last:
            return self
        after = self.places[self.at + 1]
        there = after.is_same_page(place) and (after.section, after.step) == (
            place.section,
            place.step,
        )
        already = self.step.is_same_page(place) and self.step.section == place.section
        return self.turned(1) if there and not already else self

    def turned(self, steps: int) -> Guided:
        """So many steps on, or back where negative; not past an end."""
        last = max(0, len(self.places) - 1)
        return replace(self, at=max(0, min(last, self.at + steps)))

    def toggled(self, page: str, number: int) -> Guided:
        """A question of a page is taken along, or left again."""
        question = (page, number)
        rest = tuple(each for each in self.chosen if each != question)
        return replace(self, chosen=rest if question in self.chosen else (*rest, question))

    def with_page(self, slug: str) -> Guided:
        """A page more in the visit that is being put together, if there is room and it is not in it yet."""
        if slug in self.planned or not self.has_room:
            return self
        return replace(self, planned=(*self.planned, slug))

    def without_page(self, slug: str) -> Guided:
        """A page less in it."""
        return replace(self, planned=tuple(each for each in self.planned if each != slug))

    def ended(self) -> Guided:
        """It is over, and with it what was chosen; what a nurse has planned stays."""
        return Guided(planned=self.planned)


def begun(guided: Guided, slug: str, steps: Iterable[GuidedStep], *, teaches_back: bool) -> Guided:
    """A visit of the pack on its first step, after or instead of another. What is planned stays."""
    places = [place_of(step) for step in steps]
    if any(place.page == "topic" for place in places):
        places.append(QUESTIONS)
    if teaches_back:
        places.append(TEACH_BACK)
    return Guided(slug, tuple(places), planned=guided.planned)


def begun_as_planned(guided: Guided) -> Guided:
    """The visit that a nurse has put together, on its first page; as it was if there is no page in it.

    It ends like one of the pack: with the questions of its pages, then teach-back.
    """
    places = tuple(Place("topic", slug) for slug in guided.planned)
    if not places:
        return guided
    return Guided("", (*places, QUESTIONS, TEACH_BACK), planned=guided.planned)


def left(history: History) -> History:
    """The way back once the visit is over: its own pages are no more, and what was read since then begins at Home."""
    own = [at for at, place in enumerate(history.places) if place.page == PAGE]
    return History((HOME, *history.places[own[-1] + 1 :])) if own else history


def place_of(step: GuidedStep) -> Place:
    """Where a step of a pack's visit leads."""
    if step.diagram:
        return Place("diagram", step.diagram, step=step.step)
    return Place("topic", step.page, section=step.section)
