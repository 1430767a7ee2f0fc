"""Whatever is scanned, typed by staff, asked from outside or left alone: a way out, and nothing of it stays."""

from __future__ import annotations

from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtGui import QGuiApplication

from kiosk.pack import cards
from kiosk.pack.reader import Pack
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.visit import VisitViewModel
from tests.viewmodels.scene import WIDE, Clock, staff_of

PIN = "2468"
SLUGS = st.sampled_from(["liver", "lungs", "ablation", "call"])
CODES = st.sampled_from(
    ["WP0117", "WP9999", cards.scanned(3), "C78", "icd10:C787", "Jane Roe", "livr", ""]
)
NUMBERS = st.sampled_from(["0117", "11", cards.printed(3), "9999", "0118", PIN, "1", "24"])


class Screen(RuleBasedStateMachine):
    """One screen and all who come to it, each rule something that can be done where one stands."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        library = Library(pack, "en", pack.info().languages)
        self.store = library.store
        self.clock = self.store.clock = Clock()
        visit = VisitViewModel(self.store, 90, 30)
        self.staff = staff_of(library, visit, PIN)
        self.kiosk = KioskViewModel(library, DisplayViewModel(library, WIDE), visit, self.staff)
        self.kiosk.debounce_ms = 0
        self.reserved = False

    @property
    def is_free(self) -> bool:
        """Nothing lies over the page."""
        kiosk = self.kiosk
        over = (kiosk.staff.shown, kiosk.staff.panel.covers, kiosk.asked.shown)
        return not any((*over, kiosk.interruption.shown, kiosk.visit.warning))

    @property
    def has_panel(self) -> bool:
        return self.staff.panel.shown and not self.staff.shown

    # Whoever reads ------------------------------------------------------------

    @precondition(lambda self: self.is_free)
    @rule(slug=SLUGS)
    def opens_a_page(self, slug: str) -> None:
        self.kiosk.begin()
        self.kiosk.openTopic(slug)
        assert self.kiosk.target == slug

    @precondition(lambda self: self.is_free and self.kiosk.page != "start")
    @rule(words=st.booleans())
    def goes_elsewhere(self, words: bool) -> None:
        if words:
            self.kiosk.openWords()
        else:
            self.kiosk.openSearch()

    @precondition(lambda self: self.is_free and self.kiosk.page != "start")
    @rule(text=CODES)
    def searches(self, text: str) -> None:
        self.kiosk.openSearch()
        self.kiosk.search.type(text)

    @precondition(lambda self: self.is_free and self.kiosk.page != "start")
    @rule()
    def goes_back(self) -> None:
        self.kiosk.goBack()

    @precondition(lambda self: self.is_free)
    @rule(steps=st.sampled_from([1, 4, 5]), wanders=st.booleans(), leaves=st.booleans())
    def walks_a_guided_visit(self, steps: int, wanders: bool, leaves: bool) -> None:
        self.kiosk.beginGuided("first-look")
        for _ in range(steps):
            self.kiosk.guided.next()
        if wanders:
            self.kiosk.openTopic("lungs")
        if leaves:
            self.turns("leave")

    @precondition(lambda self: self.is_free and self.kiosk.guided.going)
    @rule(what=st.sampled_from(["next", "previous", "comeBack", "leave"]))
    def turns(self, what: str) -> None:
        getattr(self.kiosk.guided, what)()
        if what == "leave":
            self.kiosk.goBack()

    @precondition(lambda self: self.is_free and self.kiosk.page != "start")
    @rule()
    def goes_home(self) -> None:
        self.kiosk.goHome()
        assert (self.kiosk.page, self.kiosk.canGoBack) == ("home", False)

    @precondition(lambda self: self.kiosk.asked.shown)
    @rule(which=st.integers(0, 3))
    def answers_what_was_asked(self, which: int) -> None:
        pages = self.kiosk.asked.pages
        if which < len(pages):
            self.kiosk.asked.open(pages[which]["slug"])
        else:
            self.kiosk.asked.close()
        assert not self.kiosk.asked.shown

    # Staff ----------------------------------------------------------------------

    @precondition(lambda self: not self.staff.panel.covers)
    @rule(code=CODES)
    def scans(self, code: str) -> None:
        self.kiosk.asked.ask(code)

    @precondition(lambda self: not self.staff.panel.cleaning)
    @rule(asks=st.sampled_from(["card", "pin"]), number=NUMBERS, enters=st.booleans())
    def types_on_the_pad(self, asks: str, number: str, enters: bool) -> None:
        self.staff.open()
        self.staff.ask(asks)
        for digit in number:
            self.staff.type(digit)
        if enters and self.staff.shown:
            self.reserved &= (self.staff.asks, number) != ("pin", PIN)
            self.staff.enter()

    @precondition(lambda self: self.staff.shown)
    @rule()
    def closes_the_pad(self) -> None:
        self.staff.close()
        assert self.staff.digits == 0

    @precondition(lambda self: not self.staff.panel.cleaning)
    @rule(reserves=st.booleans())
    def lets_staff_in(self, reserves: bool) -> None:
        was = self.reserved
        self.types_on_the_pad("pin", PIN, enters=True)
        assert self.staff.panel.shown != was
        if reserves and self.staff.panel.shown:
            self.uses_the_panel("reserve")

    @precondition(lambda self: self.has_panel)
    @rule(what=st.sampled_from(["close", "clean", "reserve", "endVisit"]))
    def uses_the_panel(self, what: str) -> None:
        getattr(self.staff.panel, what)()
        self.reserved |= what == "reserve"
        assert not self.staff.panel.shown

    @precondition(lambda self: self.has_panel)
    @rule(text=CODES, minutes=st.sampled_from([0, 5, 20]))
    def finds_on_the_panel(self, text: str, minutes: int) -> None:
        self.staff.panel.setStay(minutes)
        self.staff.panel.find(True)
        self.staff.panel.finder.type(text)
        for hit in self.staff.panel.finder.hits[:1]:
            self.staff.panel.finder.open(hit["slug"])
            assert self.kiosk.target == hit["slug"]

    # From outside, and nobody -----------------------------------------------------

    @precondition(lambda self: not self.staff.panel.covers)
    @rule(what=st.sampled_from(["liver", "visit:first-look"]), now=st.booleans())
    def asks_from_outside(self, what: str, now: bool) -> None:
        if now or self.store.is_at_rest:
            self.kiosk.start_at(what)
            assert self.kiosk.page == "topic"
        else:
            self.kiosk.interruption.ask(what)
            assert self.kiosk.interruption.title

    @precondition(lambda self: self.kiosk.interruption.shown)
    @rule(yes=st.booleans())
    def answers_the_question(self, yes: bool) -> None:
        self.kiosk.interruption.answer(yes)
        assert not self.kiosk.interruption.shown

    @rule(seconds=st.sampled_from([1, 29, 31, 61, 91, 301]))
    def waits(self, seconds: int) -> None:
        self.clock.now_s += seconds
        for each in (self.kiosk.interruption, self.staff.panel, self.kiosk.visit):
            each.look()

    @rule(end_visit=st.booleans())
    def meets_a_fault(self, end_visit: bool) -> None:
        self.kiosk.recover(end_visit=end_visit)
        assert not self.kiosk.interruption.shown

    # What always holds ------------------------------------------------------------

    @invariant()
    def only_the_staff_number_ends_reserved(self) -> None:
        assert self.staff.panel.reserved == self.reserved
        assert not self.reserved or self.kiosk.page == "start"

    @invariant()
    def the_ends_of_a_guided_visit_are_shown_on_it_alone(self) -> None:
        if self.kiosk.page == "guided":
            assert self.kiosk.guided.going
            ends = {"questions": self.kiosk.guided.questions}
            assert ends.get(self.kiosk.target, self.kiosk.guided.teachBack)

    @invariant()
    def a_staff_number_is_given_to_nobody(self) -> None:
        assert self.staff.asks == "card" or self.staff.card == ""

    def teardown(self) -> None:
        """The next visitor."""
        self.kiosk.reset()
        assert self.store.is_at_rest
        kiosk = self.kiosk
        left = (
            kiosk.search.hits,
            self.staff.panel.finder.hits,
            kiosk.asked.pages,
            kiosk.topic.rows,
        )
        assert not any(map(list, left))
        assert (kiosk.guided.chosen, kiosk.interruption.title) == ([], "")
        self.kiosk.visit.stop()
        self.staff.panel.stop()


def test_screen(qapp: QGuiApplication, small_pack: Path) -> None:
    few = settings(max_examples=30, stateful_step_count=30)
    with Pack.open(small_pack) as pack:
        run_state_machine_as_test(lambda: Screen(pack), settings=few)  # pyrefly: ignore[bad-argument-type]
