"""Whatever somebody does on a guided visit: one touch leads back to it, Next leads to its end, the end forgets it."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.pack.types import GuidedStep
from kiosk.visit.guided import PAGE, TEACH_BACK, Guided, begun, begun_as_planned
from kiosk.visit.idle import Watch
from kiosk.visit.places import HOME, History, Place
from kiosk.visit.state import VisitState, shown

SLUGS = st.sampled_from(["liver", "ask", "pump", "lungs"])
SECTIONS = st.sampled_from(["", "ways", "page:questions"])
STEPS = st.one_of(
    st.builds(GuidedStep, SLUGS, SECTIONS, st.just(""), st.just(-1)),
    st.builds(GuidedStep, st.just(""), st.just(""), SLUGS, st.integers(-1, 2)),
)
ELSEWHERE = st.builds(
    Place, st.sampled_from(["topic", "diagram", "words", "search"]), SLUGS, section=SECTIONS
)


class GuidedVisit(RuleBasedStateMachine):
    """One guided visit after another, each rule a touch."""

    def __init__(self) -> None:
        super().__init__()
        self.state = VisitState().having(history=History((HOME,)))

    @property
    def guided(self) -> Guided:
        return self.state.guided

    def _goes(self, history: History, guided: Guided | None = None) -> None:
        state = self.state.having(guided=self.guided if guided is None else guided)
        self.state = shown(state, history, Watch())

    def _turns(self, by: int) -> None:
        turned = self.guided.turned(by)
        self._goes(turned.way, turned)
        assert self.guided == turned
        assert self.guided.came_by(self.state.history)

    @rule(steps=st.lists(STEPS, min_size=4, max_size=12, unique=True), asks=st.booleans())
    def begins(self, steps: list[GuidedStep], asks: bool) -> None:
        started = begun(self.guided, "some", steps, teaches_back=asks)
        self._goes(started.way, started)
        assert (TEACH_BACK in self.guided.places) == asks
        assert self.guided.at == 0

    @rule(slugs=st.lists(SLUGS, min_size=1, max_size=5))
    def is_put_together_and_begins(self, slugs: list[str]) -> None:
        planned = self.guided
        for slug in slugs:
            planned = planned.with_page(slug)
        started = begun_as_planned(planned)
        self._goes(started.way, started)
        assert set(slugs) <= set(self.guided.pages)

    @precondition(lambda self: self.guided.going)
    @rule()
    def goes_on(self) -> None:
        self._turns(1)

    @precondition(lambda self: self.guided.going)
    @rule()
    def goes_a_step_back(self) -> None:
        self._turns(-1)

    @rule(place=ELSEWHERE)
    def wanders(self, place: Place) -> None:
        before = self.guided
        self._goes(self.state.history.go(place))
        assert self.guided.at in (before.at, before.at + 1)
        assert self.guided.places == before.places

    @rule(section=SECTIONS)
    def turns_a_page(self, section: str) -> None:
        before = self.guided
        if self.state.history.here.page == "topic":
            self._goes(self.state.history.turn_to(section))
        assert self.guided.at in (before.at, before.at + 1)

    @rule()
    def goes_home_or_back(self) -> None:
        before = self.guided
        self._goes(self.state.history.back())
        assert self.guided.at in (before.at, before.at + 1)

    @precondition(lambda self: self.guided.going)
    @rule()
    def comes_back(self) -> None:
        before = self.guided
        self._goes(before.way)
        assert self.guided == before
        assert self.guided.is_on(self.state.history.here)

    @precondition(lambda self: self.guided.going)
    @rule(page=SLUGS, number=st.integers(0, 2))
    def chooses(self, page: str, number: int) -> None:
        chosen = self.guided.toggled(page, number)
        assert chosen.toggled(page, number).chosen == tuple(
            each for each in self.guided.chosen if each != (page, number)
        )
        self.state = self.state.having(guided=chosen)

    @rule()
    def ends(self) -> None:
        self._goes(History((HOME,)), self.guided.ended())
        assert not self.guided.going
        assert self.guided.chosen == ()

    @invariant()
    def the_end_is_so_many_touches_away(self) -> None:
        if self.guided.going:
            left = len(self.guided.places) - self.guided.at - 1
            assert left >= 0
            assert self.guided.turned(left).is_last

    @invariant()
    def its_own_pages_come_last(self) -> None:
        pages = [place.page for place in self.guided.places]
        own = pages.count(PAGE)
        assert own <= 2
        assert all(page != PAGE for page in pages[: len(pages) - own])


GuidedVisit.TestCase.settings = settings(max_examples=25, stateful_step_count=20)
TestGuidedVisit = GuidedVisit.TestCase
