"""Whatever a visitor does, in whatever order: Home is one touch away, Back undoes, the end forgets."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.pack.types import Region
from kiosk.visit.explained import Explained
from kiosk.visit.hotspots import region_at
from kiosk.visit.idle import Limits, Then, Watch, due, patience_s
from kiosk.visit.pad import CARD, LONGEST, PIN
from kiosk.visit.panel import LEFT_S
from kiosk.visit.placement import Box, place_popup
from kiosk.visit.places import HOME, MAX_DEPTH, START, History, Place, View
from kiosk.visit.settings import Settings
from kiosk.visit.state import VisitState, is_left_over, searched, set_to, shown

ENGLISH = Settings("en")
PAGES = st.builds(
    Place,
    page=st.sampled_from(["topic", "diagram", "category", "search", "words", "guides"]),
    target=st.sampled_from(["", "liver", "ablation"]),
    region=st.sampled_from(["", "tumor"]),
)
NAMES = st.sampled_from(["liver", "vein", "tumor"])
SHARES = st.floats(0, 1)


class Visit(RuleBasedStateMachine):
    """One visit, each rule a touch."""

    def __init__(self) -> None:
        super().__init__()
        self.now_s = 0.0
        self.state = VisitState.first(ENGLISH)

    def _goes(self, history: History) -> None:
        self.state = shown(self.state, history, Watch(90, self.now_s))

    @rule(place=PAGES)
    def opens(self, place: Place) -> None:
        before = self.state.history
        self._goes(before.go(place))
        assert self.state.history.here.is_same_page(place)
        assert not self.state.menu
        if place.is_same_page(before.here):
            assert self.state.history == before
        elif len(before.places) < MAX_DEPTH:
            assert self.state.history.back() == before, "Back does not undo"

    @rule()
    def goes_home(self) -> None:
        self._goes(self.state.history.go(HOME))
        assert self.state.history.here == HOME
        assert not self.state.history.can_go_back

    @rule()
    def goes_back(self) -> None:
        before = self.state.history
        self._goes(before.back())
        assert len(self.state.history.places) == max(1, len(before.places) - 1)

    @rule(anchor=NAMES, fraction=st.floats(-1, 2))
    def scrolls(self, anchor: str, fraction: float) -> None:
        self.state = self.state.having(history=self.state.history.remember(anchor, fraction))
        assert 0 <= self.state.history.here.fraction <= 1

    @rule(name=NAMES, step=st.integers(-1, 3))
    def looks_at_a_picture(self, name: str, step: int) -> None:
        history = self.state.history.choose(name).show_step(step)
        assert (history.here.region, history.here.step) == ("", step)
        history = history.choose(name).choose_in("figure", name).look(View(2, 0.1, 0.9))
        assert (history.here.region, history.here.step) == (name, -1)
        assert dict(history.here.parts)["figure"] == name
        self.state = self.state.having(history=history.show_more())

    @rule(names=st.lists(NAMES, min_size=1, max_size=4))
    def reads_words(self, names: list[str]) -> None:
        explained = Explained((names[0],), Box(1, 2, 3, 4))
        for name in names[1:]:
            before = explained
            explained = explained.follow(name)
            assert explained.term == name
            assert explained == before or explained.back() == before
        self.state = self.state.having(explained=explained)

    @rule(text=st.text(max_size=70))
    def types(self, text: str) -> None:
        self.state = searched(self.state, text)
        assert len(self.state.query) <= 60
        assert text.lstrip().startswith(self.state.query)

    @rule(size=st.sampled_from([100, 200]), language=st.sampled_from(["en", "es"]))
    def changes_settings(self, size: int, language: str) -> None:
        self.state = set_to(self.state, text_size=size, language=language)

    @rule(asks=st.sampled_from([CARD, PIN]), digits=st.text(alphabet="0123456789", max_size=12))
    def touches_the_pad(self, asks: str, digits: str) -> None:
        pad = self.state.pad.ask(asks)
        for digit in digits:
            pad = pad.type(digit)
        assert len(pad.typed) <= LONGEST[asks]
        assert len(pad.erase().typed) == max(0, len(pad.typed) - 1)
        self.state = self.state.having(pad=pad)

    @rule(page=PAGES)
    def staff_clean_and_open(self, page: Place) -> None:
        panel = self.state.panel.open(self.now_s)
        assert panel.left_s(self.now_s) == LEFT_S
        cleaning = panel.clean(self.now_s)
        assert (cleaning.shown, cleaning.holds) == (False, True)
        assert not cleaning.leave().covers
        self.state = self.state.having(panel=panel)
        self._goes(self.state.history.go(page))
        assert not self.state.panel.covers

    @rule(seconds=st.floats(0.1, 500))
    def waits(self, seconds: float) -> None:
        self.now_s += seconds
        what = due(self.state.watch, Limits(90, 30), self.now_s, asks=True)
        if what.then is Then.WARN:
            self.state = self.state.having(watch=self.state.watch.warn(self.now_s))
        elif what.then is Then.END:
            self.state = VisitState.first(ENGLISH)
        else:
            assert what.after_s > 0, "it would look again at once, for ever"

    @rule()
    def ends(self) -> None:
        self.state = self.state.first(ENGLISH)
        assert not is_left_over(self.state, ENGLISH)
        assert self.state.history.places == (START,)

    @invariant()
    def home_is_one_touch_away(self) -> None:
        assert self.state.history.go(HOME).places == (HOME,)
        assert 1 <= len(self.state.history.places) <= MAX_DEPTH

    @invariant()
    def what_was_done_is_seen_as_left_over(self) -> None:
        first = VisitState.first(ENGLISH).having(watch=self.state.watch)
        assert is_left_over(self.state, ENGLISH) == (self.state != first)


Visit.TestCase.settings = settings(max_examples=25, stateful_step_count=20)
TestVisit = Visit.TestCase


@given(st.builds(VisitState, settings=st.builds(Settings, language=NAMES)))
def test_whatever_the_state_a_new_visit_is_the_first(state: VisitState) -> None:
    assert state.first(ENGLISH) == VisitState.first(ENGLISH)


@given(st.integers(15, 3600), st.integers(0, 5000))
def test_patience_is_at_least_the_clinics_time_and_grows_with_the_words(
    timeout_s: int, words: int
) -> None:
    patience = patience_s(timeout_s, words)
    assert timeout_s <= patience <= max(timeout_s, 300)
    assert patience <= patience_s(timeout_s, words + 1)


@given(SHARES, SHARES, SHARES, SHARES, st.integers(10, 400), st.integers(10, 400))
def test_a_popup_is_never_off_the_screen_and_off_the_word_where_there_is_room(
    x: float, y: float, width: float, height: float, popup_width: int, popup_height: int
) -> None:
    area = Box(20, 50, 1000, 600)
    word = Box(20 + 900 * x, 50 + 560 * y, 10 + 90 * width, 10 + 30 * height)
    left, top = place_popup(word, popup_width, popup_height, area, 8)
    assert area.x <= left
    assert left + popup_width <= area.x + area.width
    assert area.y <= top
    assert top + popup_height <= area.y + area.height
    apart = (
        top >= word.y + word.height or top + popup_height <= word.y
        or left >= word.x + word.width or left + popup_width <= word.x
    )  # fmt: skip
    assert apart or popup_height + 16 + word.height > area.height / 2


SQUARES = st.lists(
    st.tuples(st.integers(0, 80), st.integers(0, 80), st.integers(5, 20)), min_size=1, max_size=4
)


@given(SQUARES, st.floats(0, 100), st.floats(0, 100), st.floats(0, 15))
def test_a_touch_means_a_part_it_is_in_or_within_reach_of(
    squares: list[tuple[int, int, int]], x: float, y: float, reach: float
) -> None:
    def distance(square: tuple[int, int, int]) -> float:
        left, top, side = square
        dx, dy = max(left - x, 0, x - left - side), max(top - y, 0, y - top - side)
        return float((dx * dx + dy * dy) ** 0.5)

    regions = [
        Region(
            str(index), "", "",
            (((left, top), (left + side, top), (left + side, top + side), (left, top + side)),),
            (-1000.0, -1000.0), "",
        )
        for index, (left, top, side) in enumerate(squares)
    ]  # fmt: skip
    found = region_at(regions, x, y, reach)
    nearest = min(map(distance, squares))
    if found:
        assert distance(squares[int(found)]) <= max(nearest, 0) + 1e-6
    else:
        assert nearest >= reach - 1e-6
