"""The root view model: pages, ways between them, and the visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.diagram import DiagramViewModel
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.glossary import PopupViewModel, WordsViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.properties import Property
from kiosk.viewmodels.search import SearchViewModel
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.topic import TopicViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.places import HOME, START, History, Place

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
    leaving = Signal()
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
        self._history = History()
        self._menu = ""
        self._since_step = QElapsedTimer()
        self._forget = self._later(FORGET_MS, self._on_forget)
        self._release = self._later(RELEASE_MS, self.releaseRequested.emit)
        self.debounce_ms = DEBOUNCE_MS
        visit.ended.connect(self.reset)
        display.languageChanged.connect(self._on_language)
        display.layoutAboutToChange.connect(self.leaving)

    def _later(self, after_ms: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(action)
        return timer

    # Pages ------------------------------------------------------------------

    def _bounced(self) -> bool:
        clock = self._since_step
        bounced = clock.isValid() and clock.elapsed() < self.debounce_ms
        if not bounced:
            clock.start()
        return bounced

    def _opens(self, place: Place) -> bool:
        """Prepares the page of a place; False if the pack has no such thing."""
        opened = {
            "topic": self._topic.open,
            "category": self._category.open,
            "diagram": self._diagram.open,
            "words": self._words.open,
        }.get(place.page)
        return opened(place) if opened else True

    def _show(self, history: History) -> None:
        if not self._opens(history.here):
            return
        self._history = history
        self._popup.close()
        self._set_menu("")
        reading_time_s = self._topic.reading_time_s if history.here.page == "topic" else 0.0
        self._visit.watch(history.here.page != "start", reading_time_s)
        self.changed.emit()
        self._forget_before()
        self.positionRequested.emit(history.here.anchor, history.here.fraction)

    def _go(self, page: str, target: str = "", anchor: str = "") -> None:
        if not self._bounced():
            self.leaving.emit()
            self._show(self._history.go(Place(page, target, anchor)))

    def _on_language(self) -> None:
        self._home.refresh()
        self._popup.refresh()
        self._search.refresh()
        if self._history.here.page == "diagram":
            self._diagram.refresh()
        else:
            self._opens(self._history.here)
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
        self._go("diagram", slug, region_id)

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

    @Slot(str, float)
    def remember(self, anchor: str, fraction: float) -> None:
        """The page tells where on it the visitor stands."""
        self._history = self._history.remember(anchor, fraction)

    @Slot()
    def reset(self) -> None:
        """The end of a visit: nothing of it remains."""
        self._history = History((START,))
        self._popup.close()
        self._set_menu("")
        self._search.reset()
        self._topic.close()
        self._diagram.choose("")
        self._staff.reset()
        self._display.reset()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        self._since_step.invalidate()
        self._visit.watch(False)
        self.changed.emit()
        self._forget_before()

    def recover(self) -> None:
        """After a fault: the visit goes on on Home, nothing lies over it. One that was ending is over."""
        if self._history.here.page == "start" or not self._visit.running:
            self.reset()
            return
        self._since_step.invalidate()
        self._visit.ask(False)
        self._staff.reset()
        self._search.reset()
        self._show(History((HOME,)))
        self._home.refresh()

    def start_at(self, slug: str) -> None:
        """Opens a topic as if from Home, e.g. for a nurse's barcode or the command line."""
        self._show(History((HOME, Place("topic", slug))))

    def reload(self) -> None:
        """After the library took another pack: the same page from that one, at the same place.

        A page that is no more gives way to the one before it.
        """
        self.leaving.emit()
        known = tuple(place for place in self._history.places if self._is_there(place))
        self._history = History(known or (HOME,))
        before = self._topic.blocks.rows
        self._display.refresh()
        here = self._history.here
        if here.page == "topic":
            from kiosk.visit.same_place import same_block

            anchor = same_block(before, self._topic.blocks.rows, here.anchor)
            self._history = self._history.remember(anchor, here.fraction)
        self.restorePosition()

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

    def _set_menu(self, name: str) -> None:
        if name != self._menu:
            self._menu = name
            self.menuChanged.emit()

    @Slot(str)
    def openMenu(self, name: str) -> None:
        """Opens `pages` or `display` over the page, or closes with an empty name."""
        self._set_menu(name)

    @Property(str, notify=menuChanged)
    def menu(self) -> str:
        return self._menu

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
