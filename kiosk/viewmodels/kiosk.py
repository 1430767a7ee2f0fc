"""The root view model: pages, ways between them, and the visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.diagram import DiagramViewModel
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.glossary import PopupViewModel, WordsViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.search import SearchViewModel
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.topic import TopicViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.places import HOME, History, Place
from kiosk.visit.state import VisitState, bounced, shown

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FORGET_MS = 150
"""After this long on a page, the pages before it are forgotten: the next one can have their place in memory."""
RELEASE_MS = 1500
"""After this long on a page, or on Start, what the pages before it left in memory is given back."""
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
        self._home = HomeViewModel(library)
        self._category = CategoryViewModel(library)
        self._topic = TopicViewModel(library)
        self._diagram = DiagramViewModel(library)
        self._popup = PopupViewModel(library)
        self._words = WordsViewModel(library)
        self._search = SearchViewModel(library)
        self._page_changes = False
        self._forget = self._later(FORGET_MS, self._on_forget)
        self._release = self._later(RELEASE_MS, self.releaseRequested.emit)
        self.debounce_ms = DEBOUNCE_MS
        self._store.swapped.connect(self._on_swapped)
        visit.ended.connect(self._on_ended)
        display.languageChanged.connect(self._on_language)

    def _later(self, after_ms: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(action)
        return timer

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

    def _read(self, place: Place) -> PreparedPage | None:
        """The page of a place, read and ready to be shown; None if the pack has no such thing."""
        read = {
            "topic": self._topic.read,
            "category": self._category.read,
            "diagram": self._diagram.read,
            "words": self._words.read,
        }.get(place.page)
        return read(place) if read else PreparedPage(lambda: None)

    def _show(self, history: History) -> None:
        page = self._read(history.here)
        if page is None:
            return
        self._page_changes = True  # until it stands, QML speaks of neither page
        before = self._store.put(shown(self._store.state, history, self._visit.watch(page.words)))
        page.show()
        self._store.tell(before)
        self.changed.emit()
        self._forget_before()
        self.restorePosition()

    def _go(self, page: str, target: str = "", anchor: str = "", region: str = "") -> None:
        if not self._bounced():
            self._show(self._history.go(Place(page, target, anchor, region=region)))

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.menu != before.menu:
            self.menuChanged.emit()

    def _on_language(self) -> None:
        self._page_changes = True  # until it stands again
        self._home.refresh()
        self._popup.refresh()
        self._search.refresh()
        page = self._read(self._history.here)
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
        """To the page before, at the place where it was left."""
        if not self._bounced():
            self._show(self._history.back())

    @Slot(str)
    def openTopic(self, slug: str) -> None:
        self._go("topic", slug)

    @Slot(str, str, QRectF)
    def follow(self, kind: str, target: str, area: QRectF) -> None:
        """A link in the text, touched at `area` of the window, in pixels: a term or a topic."""
        if kind == "term":
            self._popup.open(target, area)
        else:
            self.openTopic(target)

    @Slot(str)
    def openCategory(self, category_id: str) -> None:
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
        self._topic.close()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        self.changed.emit()
        self._forget_before()

    def recover(self) -> None:
        """After a fault: the visit goes on on Home with its settings, and nothing else of it. On Start it is over."""
        state = self._store.state
        if state.history.here.page == "start":
            self.reset()
            return
        plain = type(state).first(self._store.first).having(settings=state.settings)
        before = self._store.put(shown(plain, History((HOME,)), self._visit.watch()))
        self._store.tell(before)
        self._home.refresh()
        self._show(self._history)

    def start_at(self, slug: str) -> None:
        """Begins a new visit on a topic, as if it had been opened from Home, e.g. for a nurse's barcode."""
        self.reset()
        self._show(History((HOME, Place("topic", slug))))

    def reload(self) -> None:
        """After the library took another pack: the same page from that one, at the same place.

        A page that is no more gives way to the one before it.
        """
        known = tuple(place for place in self._history.places if self._is_there(place))
        self._put(History(known or (HOME,)))
        before = self._topic.blocks.rows
        self._display.refresh()
        here = self._history.here
        if here.page == "topic":
            from kiosk.visit.same_place import same_block

            anchor = same_block(before, self._topic.blocks.rows, here.anchor)
            self._put(self._history.remember(anchor, here.fraction))
        self.restorePosition()

    def _put(self, history: History) -> None:
        self._store.put(self._store.state.having(history=history))

    def _is_there(self, place: Place) -> bool:
        pack, language = self._library.pack, self._library.language
        find = {"topic": pack.topic_row, "category": pack.category, "diagram": pack.diagram}
        return place.page not in find or find[place.page](language, place.target) is not None

    def preload(self, page: str) -> None:
        """Has a page made before anyone asks for it."""
        self.preloadRequested.emit(page)

    def is_complete(self) -> bool:
        """Nothing of the page is still to come."""
        return not (self._topic.blocks.pending or self._category.blocks.pending)

    def _forget_before(self) -> None:
        self._forget.start()
        self._release.start()

    def _on_forget(self) -> None:
        """Back reads the page again."""
        held = {"topic": self._topic, "category": self._category}
        left = [held[page] for page in held if page != self._history.here.page]
        closed = [page.close() for page in left]
        if any(closed):
            self.pagesClosed.emit()

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

    @Property(HomeViewModel, constant=True)
    def home(self) -> HomeViewModel:
        return self._home

    @Property(CategoryViewModel, constant=True)
    def category(self) -> CategoryViewModel:
        return self._category

    @Property(TopicViewModel, constant=True)
    def topic(self) -> TopicViewModel:
        return self._topic

    @Property(DiagramViewModel, constant=True)
    def diagram(self) -> DiagramViewModel:
        return self._diagram

    @Property(PopupViewModel, constant=True)
    def popup(self) -> PopupViewModel:
        return self._popup

    @Property(WordsViewModel, constant=True)
    def words(self) -> WordsViewModel:
        return self._words

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        return self._search
