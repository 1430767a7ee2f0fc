"""The root view model: pages, ways between them, and the visit."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.launch import Found
from kiosk.pack.types import GUIDED
from kiosk.viewmodels.afterwards import Afterwards
from kiosk.viewmodels.asked import AskedViewModel
from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.diagram import DiagramViewModel
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.glossary import PopupViewModel, WordsViewModel
from kiosk.viewmodels.guided import GuidedViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.interruption import InterruptionViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.pages import Pages
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.search import SearchViewModel
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.topic import TopicViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.places import HOME, START, WHOLE_PAGE, History, Place
from kiosk.visit.state import VisitState, bounced, set_to, shown, uncovered

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DEBOUNCE_MS = 300
"""Two steps within this time are one touch that bounced."""


@QmlElement
@QmlUncreatable("made by the application")
class KioskViewModel(QObject):
    """What QML is handed: the page on screen and the view model of each."""

    changed = Signal()
    menuChanged = Signal()
    positionRequested = Signal(str, float)
    preloadRequested = Signal(str)
    pagesClosed = Signal()
    releaseRequested = Signal()

    def __init__(
        self,
        library: Library,
        display: DisplayViewModel,
        visit: VisitViewModel,
        staff: StaffViewModel,
    ) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._display = display
        self._visit = visit
        self._staff = staff
        self._interruption = InterruptionViewModel(library)
        self._pages = Pages(library)
        self._guided = self._pages.guided = GuidedViewModel(library, self._show, self._bounced)
        self._asked = AskedViewModel(library)
        self._asked.pageMeant.connect(self._open_meant)
        self._page_changes = False
        self._afterwards = Afterwards(self._pages, lambda: self._history.here.page)
        self._afterwards.pagesClosed.connect(self.pagesClosed)
        self._afterwards.releaseRequested.connect(self.releaseRequested)
        self.debounce_ms = DEBOUNCE_MS
        self._store.swapped.connect(self._on_swapped)
        visit.ended.connect(self._on_ended)
        staff.topicRequested.connect(self._open_meant)
        staff.panel.visits.guidedRequested.connect(self._begin_meant)
        staff.panel.visits.plannedRequested.connect(self._begin_meant)
        display.languageChanged.connect(self._on_language)

    # Pages ------------------------------------------------------------------

    @property
    def _history(self) -> History:
        return self._store.state.history

    def _bounced(self) -> bool:
        state, now_s = self._store.state, self._store.clock()
        if bounced(state, now_s, self.debounce_ms / 1000):
            return True
        self._store.put(state.having(stepped_s=now_s))
        return False

    def _show(self, history: History, state: VisitState | None = None) -> None:
        """Goes to the last place of `history`, from `state` or else from the visit as it is."""
        page = self._pages.read(history.here)
        if page is None:
            return
        self._page_changes = True  # until it stands, QML speaks of neither page
        now = shown(state or self._store.state, history, self._visit.watch(page.words))
        before = self._store.put(now)
        page.show()
        self._store.tell(before)
        self.changed.emit()
        self._afterwards.begin()
        self.restorePosition()

    def _go(self, page: str, target: str = "", anchor: str = "", region: str = "") -> None:
        if not self._bounced():
            self._show(self._history.go(Place(page, target, anchor, region=region)))

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.menu != before.menu:
            self.menuChanged.emit()

    def _on_language(self) -> None:
        self._page_changes = True  # until it stands again
        self._pages.refresh()
        page = self._pages.read(self._history.here)
        if page is not None:
            page.show()
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """From Start to Home."""
        self._go("home")

    @Slot()
    def goHome(self) -> None:
        self._go("home")

    @Slot()
    def goBack(self) -> None:
        """To the page before, at the place where it was left; from a guided visit's step to the one before it."""
        if self._bounced():
            return
        guided = self._store.state.guided
        if guided.at > 0 and guided.came_by(self._history):
            self._guided.go_back()
        else:
            self._show(self._history.back())

    @Slot(str)
    def openTopic(self, slug: str) -> None:
        self._go("topic", slug)

    def _open_meant(self, slug: str) -> None:
        """A page asked for by its card: a step of the visit, or on Start the beginning of one, as if from Home."""
        before = History((HOME,)) if self._history.here == START else self._history
        self._show(before.go(Place("topic", slug)), uncovered(self._store.state))

    def _begin_meant(self, slug: str = "") -> None:
        """A guided visit that staff began; without a name the one that they put together."""
        self._store.swap(uncovered(self._store.state))
        if slug:
            self._guided.begin(slug)
        else:
            self._guided.beginPlanned()

    @Slot(str)
    def openSection(self, section_id: str) -> None:
        """A section of the open topic; with an empty id its first screen."""
        if not self._bounced():
            self._show(self._history.turn_to(section_id))

    @Slot()
    def openWhole(self) -> None:
        """All of the open topic in one."""
        self.openSection(WHOLE_PAGE)

    @Slot(str, str, QRectF)
    def follow(self, kind: str, target: str, area: QRectF) -> None:
        """A link in the text, touched at `area` of the window, in pixels: a term or a topic."""
        if kind == "term":
            self._pages.popup.open(target, area)
        else:
            self.openTopic(target)

    @Slot(str)
    def openCategory(self, category_id: str) -> None:
        """A kind of treatment; if it has but one page, that page."""
        only = self._pages.category.only_page(category_id)
        if only:
            self._go("topic", only)
        else:
            self._go("category", category_id)

    @Slot(str, str)
    def openDiagram(self, slug: str, region_id: str) -> None:
        """The diagram at full size, with a region chosen (or none)."""
        self._go("diagram", slug, region=region_id)

    @Slot()
    def openWords(self) -> None:
        self._go("words")

    @Slot()
    def openGuides(self) -> None:
        self._go("guides")

    @Slot()
    def openSearch(self) -> None:
        self._go("search")

    @Slot()
    def openCall(self) -> None:
        """When to call: one touch from everywhere."""
        self._go("topic", self._library.pack.info().call_topic)

    @Slot()
    def openQuestions(self) -> None:
        self._go("topic", self._library.pack.info().questions_topic)

    @Slot()
    def restorePosition(self) -> None:
        """After everything took new places: the reader stands where they stood."""
        here = self._history.here
        self.positionRequested.emit(here.anchor, here.fraction)
        self._page_changes = False

    @Slot(str, float)
    def remember(self, anchor: str, fraction: float) -> None:
        """The page tells, as it is scrolled, where on it the visitor stands."""
        if not self._page_changes:
            state = self._store.state
            self._store.put(state.having(history=state.history.remember(anchor, fraction)))

    @Slot(str, str, result=str)
    def chosenIn(self, block_id: str, own: str) -> str:
        """The region chosen in a picture on the page; `own` before anything was chosen."""
        return dict(self._history.here.parts).get(block_id, own)

    @Slot(str, str)
    def chooseIn(self, block_id: str, region_id: str) -> None:
        """A part of a picture on the page is chosen, or with an empty id none."""
        self._put(self._history.choose_in(block_id, region_id))

    @Slot()
    def reset(self) -> None:
        """The end of a visit: nothing of it remains."""
        self._visit.finish()

    def _on_ended(self) -> None:
        self._pages.topic.close()
        self._pages.search.forget()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
            if clipboard.supportsSelection():
                clipboard.clear(QClipboard.Mode.Selection)
        self.changed.emit()
        self._afterwards.begin()

    def recover(self, *, end_visit: bool = False) -> None:
        """After a fault: the visit goes on on Home with its settings, and nothing else of it. On Start, or if it is to
        end, it is over. A reserved screen stays so.
        """
        self._interruption.answer(False)
        state = self._store.state
        if end_visit or state.history.here.page == "start":
            self.reset()
            if state.panel.reserved:
                self._staff.panel.reserve()
            return
        plain = type(state).first(self._store.first).having(settings=state.settings)
        self._pages.home.refresh()
        self._show(History((HOME,)), plain)

    def start_at(self, *what: str, language: str = "", text_size: int = 0) -> None:
        """Begins a new visit on a topic, as if it had been opened from Home, e.g. for a nurse's barcode; or a guided
        one, with `visit:SLUG`; or at Home with a choice of a few topics.

        `language` and `text_size` (percent) hold for this visit; without them, what each visit begins with.
        """
        self.reset()
        wanted = {"language": language, "text_size": text_size}
        given = {name: value for name, value in wanted.items() if value}
        self._store.swap(set_to(self._store.state, **given))
        if len(what) > 1:
            self._show(History((HOME,)))
            self._asked.take(Found(what))
        elif what[0].startswith(GUIDED):
            self._guided.begin(what[0].removeprefix(GUIDED))
        else:
            self._show(History((HOME, Place("topic", what[0]))))

    def reload(self) -> None:
        """After the library took another pack: the same page from that one, at the same place.

        A page that is no more gives way to the one before it.
        """
        self._guided.keep_if(self._pages.is_there)
        self._interruption.keep_if_there()
        known = tuple(place for place in self._history.places if self._pages.is_there(place))
        self._put(History(known or (HOME,)))
        topic = self._pages.topic
        before = topic.rows
        self._display.refresh()
        here = self._history.here
        if here.page == "topic":
            from kiosk.visit.same_place import same_block

            anchor = same_block(before, topic.rows, here.anchor)
            self._put(self._history.remember(anchor, here.fraction))
        self.restorePosition()

    def _put(self, history: History) -> None:
        self._store.put(self._store.state.having(history=history))

    def preload(self, page: str) -> None:
        """Has a page made before anyone asks for it."""
        self.preloadRequested.emit(page)

    def is_complete(self) -> bool:
        """Nothing of the page is still to come."""
        return self._pages.complete

    # Guided visits ------------------------------------------------------------

    @Slot(str)
    def beginGuided(self, slug: str) -> None:
        """A guided visit of the pack, from its first step."""
        self._guided.begin(slug)

    @Property("QVariantList", notify=changed)
    def guidedVisits(self) -> list[dict[str, str]]:
        """The guided visits that one can begin: [{slug, title, summary}]."""
        return self._guided.visits

    @Property(GuidedViewModel, constant=True)
    def guided(self) -> GuidedViewModel:
        return self._guided

    # Menus over the page ------------------------------------------------------

    @Slot(str)
    def openMenu(self, name: str) -> None:
        """Opens `pages` or `display` over the page, or closes with an empty name."""
        self._store.change(menu=name)

    @Property(str, notify=menuChanged)
    def menu(self) -> str:
        return self._store.state.menu

    # State --------------------------------------------------------------------

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._history.here.page

    @Property(str, notify=changed)
    def target(self) -> str:
        return self._history.here.target

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._history.can_go_back

    @Property(DisplayViewModel, constant=True)
    def display(self) -> DisplayViewModel:
        return self._display

    @Property(VisitViewModel, constant=True)
    def visit(self) -> VisitViewModel:
        return self._visit

    @Property(StaffViewModel, constant=True)
    def staff(self) -> StaffViewModel:
        return self._staff

    @Property(AskedViewModel, constant=True)
    def asked(self) -> AskedViewModel:
        return self._asked

    @Property(InterruptionViewModel, constant=True)
    def interruption(self) -> InterruptionViewModel:
        return self._interruption

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self._pages.home

    @Property(CategoryViewModel, constant=True)
    def category(self) -> CategoryViewModel:
        return self._pages.category

    @Property(TopicViewModel, constant=True)
    def topic(self) -> TopicViewModel:
        return self._pages.topic

    @Property(DiagramViewModel, constant=True)
    def diagram(self) -> DiagramViewModel:
        return self._pages.diagram

    @Property(PopupViewModel, constant=True)
    def popup(self) -> PopupViewModel:
        return self._pages.popup

    @Property(WordsViewModel, constant=True)
    def words(self) -> WordsViewModel:
        return self._pages.words

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self._pages.search
