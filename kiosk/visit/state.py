"""All that a visit holds, in one value: whoever forgets it has forgotten everything. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Self

from kiosk.visit.asked import Asked
from kiosk.visit.explained import Explained
from kiosk.visit.guided import Guided
from kiosk.visit.idle import Watch
from kiosk.visit.interruption import Interruption
from kiosk.visit.pad import StaffPad
from kiosk.visit.panel import StaffPanel
from kiosk.visit.places import History
from kiosk.visit.settings import Settings

MAX_QUERY = 60
MOST_OPENED = 100


@dataclass(frozen=True)
class VisitState:
    """One moment of a visit. Every field needs a value that a new visit begins with.

    `menu` names what is open over the page (`pages`, `display` or nothing), `query` is what was typed to search,
    `finishing` asks whether the visitor is finished, `interruption` whether another page may be opened, `asked` tells
    what a card or code means, `stepped_s` is when the last step between pages was taken, `opened` are the slugs of the
    topics that were shown and `read_in` the languages they were shown in, each once, in their order.
    """

    settings: Settings = field(default_factory=Settings)
    history: History = field(default_factory=History)
    menu: str = ""
    explained: Explained = field(default_factory=Explained)
    query: str = ""
    pad: StaffPad = field(default_factory=StaffPad)
    panel: StaffPanel = field(default_factory=StaffPanel)
    finishing: bool = False
    guided: Guided = field(default_factory=Guided)
    interruption: Interruption = field(default_factory=Interruption)
    watch: Watch = field(default_factory=Watch)
    stepped_s: float | None = None
    asked: Asked = field(default_factory=Asked)
    opened: tuple[str, ...] = ()
    read_in: tuple[str, ...] = ()

    @classmethod
    def first(cls, settings: Settings) -> Self:
        """How every visit begins, with the settings of the machine."""
        return cls(settings=settings)

    def having(self, **changes: Any) -> Self:
        """The same moment but for these fields."""
        return replace(self, **changes)


def shown(state: VisitState, history: History, watch: Watch) -> VisitState:
    """The last place of a way is on screen, with nothing over it."""
    return _noted(
        state,
        history=history,
        explained=Explained(),
        menu="",
        watch=watch,
        guided=state.guided.followed(history.here),
        pad=StaffPad(),
        panel=state.panel.close(),
    )


def _noted(state: VisitState, **changes: Any) -> VisitState:
    """These changes, and for the record what is on screen now: under the staff's panel nobody reads."""
    now = state.having(**changes)
    here = now.history.here
    if here.page != "topic" or now.panel.shown:
        return now
    opened, read_in = _with(now.opened, here.target), _with(now.read_in, now.settings.language)
    return now.having(opened=opened[:MOST_OPENED], read_in=read_in)


def _with(noted: tuple[str, ...], more: str) -> tuple[str, ...]:
    return noted if more in noted else (*noted, more)


def uncovered(state: VisitState) -> VisitState:
    """Nothing asks for an answer: a page is opened by a card, whatever lies over the one before."""
    return state.having(asked=Asked(), finishing=False)


def searched(state: VisitState, query: str) -> VisitState:
    """Other letters have been typed: what was found stands at its beginning."""
    query = query.lstrip()[:MAX_QUERY]
    if query == state.query:
        return state
    return state.having(query=query, history=state.history.remember("", 0.0))


def set_to(state: VisitState, **settings: Any) -> VisitState:
    """The visitor has changed a setting."""
    return _noted(state, settings=state.settings._replace(**settings))


def bounced(state: VisitState, now_s: float, within_s: float) -> bool:
    """A step is so soon after the last one that it is the same touch."""
    return state.stepped_s is not None and now_s - state.stepped_s < within_s


def is_left_over(state: VisitState, settings: Settings) -> bool:
    """Something was done that the next visitor should not meet, whatever field it is in."""
    return state.having(watch=Watch()) != type(state).first(settings)
