"""The way through every screen that the tour takes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QMetaObject, QPointF, QRectF, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.pack.reader import Pack
from kiosk.pack.search.folding import words
from kiosk.screen.engine import application, make_engine
from kiosk.screen.window import OWN_LANGUAGE, Screen, interface_words, make_library, open_screen
from kiosk.station.paths import resource
from kiosk.station.store.choose import open_best
from kiosk.tour.options import TourOptions, theme_of
from kiosk.viewmodels.screen_size import ScreenSize, mm_per_px_from_diagonal

Picture = tuple[str, QImage]
MOST_SCREENS_A_PAGE = 40
MOST_MOMENTS, RESTING = 60, 3
"""Looked at so often at most, a page that stands still so often in turn is at rest."""


def walk(options: TourOptions) -> Iterator[Picture]:
    """Each screen's name and picture, in the order a visitor might meet them.

    Raises PackError if no pack opens, KioskError if the language is not in it.
    """
    application(["waypost"])
    pack = Pack.open(options.pack) if options.pack else _configured(options)
    driver = Driver(pack, options)
    try:
        yield from driver.screens()
        for slug in driver.slugs():
            yield from driver.topic(slug)
        yield from driver.overlays()
    finally:
        driver.screen.close()
        pack.close()
    yield "fault", _fault(options)


def _configured(options: TourOptions) -> Pack:
    """The pack that the kiosk would show with these settings."""
    pack, problems = open_best([options.config.pack])
    for problem in problems:
        print(f"kiosk: {problem} {pack.path} is shown instead.", file=sys.stderr)
    return pack


class Driver:
    """Drives a screen through the view models, as touches would."""

    def __init__(self, pack: Pack, options: TourOptions) -> None:
        self._pack = pack
        width, height = options.size
        size = ScreenSize(width, height, mm_per_px_from_diagonal(width, height, options.diagonal))
        library = make_library(pack, options.config, options.language)
        self._language = library.language
        self.screen: Screen = open_screen(library, options.config, size)
        self.kiosk = self.screen.kiosk
        self.kiosk.debounce_ms = 0
        self._settings = (options.text_size, theme_of(options))
        window = self.screen.window
        assert isinstance(window, QQuickWindow)
        self._window = window
        window.show()
        self._begin()

    def _begin(self) -> None:
        self.kiosk.reset()
        text_size, theme = self._settings
        self.kiosk.display.setTextSize(text_size)
        self.kiosk.display.setTheme(theme)

    def grab(self) -> QImage:
        """The screen as it is once nothing more is to come."""
        for _ in range(200):
            settle()
            if self.kiosk.is_complete():
                break
            self._window.grabWindow()
        return self._window.grabWindow()

    def page(self) -> QQuickItem | None:
        """The largest thing on the screen that scrolls; None if all is in sight."""
        scrolling = [
            item
            for item in self.shown("")
            if item.inherits("QQuickFlickable")
            and item.property("contentHeight") > item.height() + 1
        ]
        return max(scrolling, key=lambda item: item.width() * item.height(), default=None)

    def slugs(self) -> list[str]:
        return [row.slug for row in self._pack.topics(self._language)]

    def screens(self) -> Iterator[Picture]:
        """Start, Home and all that is not a topic."""
        kiosk = self.kiosk
        yield "start", self.grab()
        kiosk.begin()
        yield from self._scrolled("home")
        for category in self._pack.categories(self._language):
            kiosk.openCategory(category.id)
            if kiosk.page == "category":  # else it has one page, which comes later
                yield from self._scrolled(f"category-{category.id}")
        yield from self._page("guides", kiosk.openGuides)
        yield from self._page("words", kiosk.openWords)
        yield from self._page("search-empty", kiosk.openSearch)
        for name, typed in self._typed().items():
            kiosk.search.clear()
            kiosk.search.type(typed)
            yield f"search-{name}", self.grab()

    def _typed(self) -> dict[str, str]:
        """Letters that find something of this pack, find it in spite of a slip, and find nothing."""
        titles = " ".join(row.title for row in self._pack.topics(self._language))
        word = max(words(titles), key=len)
        middle = len(word) // 2
        slip = f"{word[: middle - 1]}{word[middle]}{word[middle - 1]}{word[middle + 1 :]}"
        return {"results": word[:5], "typo": slip, "nothing": "zzqx"}

    def _page(self, name: str, opens: Callable[[], None]) -> Iterator[Picture]:
        opens()
        yield from self._scrolled(name)

    def topic(self, slug: str) -> Iterator[Picture]:
        """A topic's first screen and each of its sections, the numbers opened; a page read in one from top to end."""
        kiosk = self.kiosk
        kiosk.goHome()
        kiosk.openTopic(slug)
        yield from self._scrolled(f"topic-{slug}")
        for section in kiosk.topic.sections[1:]:
            kiosk.openSection(section["blockId"])
            self.grab()
            for item in self.shown("NumbersBlock"):
                item.setProperty("open", True)
            name = section["blockId"].replace(":", "-").replace(".", "-")
            yield from self._scrolled(f"topic-{slug}-{name}")

    def shown(self, kind: str) -> list[QQuickItem]:
        """All that is visible of a QML type, or of every type."""
        found, waiting = [], [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                waiting.extend(item.childItems())
                if item.metaObject().className().startswith(kind):
                    found.append(item)
        return found

    def _scrolled(self, name: str) -> Iterator[Picture]:
        image = self.grab()
        page = self.page()
        if page is None:
            yield name, image
            return
        for number in range(1, MOST_SCREENS_A_PAGE):
            yield (f"{name}-{number}", self.grab())
            further = self._further()
            if further is None:
                return
            QMetaObject.invokeMethod(further, "clicked")
            self._wait_for_rest(page)

    def _further(self) -> QQuickItem | None:
        """The button beside a page that leads further down; None at its end."""
        for gutter in self.shown("PageGutter"):
            buttons = [item for item in gutter.childItems() if item.property("glyph") == "down"]
            return next((item for item in buttons if item.isEnabled()), None)
        return None

    def _at_rest(self) -> QImage:
        """The screen once its list has come to where it glides."""
        self.grab()
        page = self.page()
        if page is not None:
            self._wait_for_rest(page)
        return self.grab()

    def _wait_for_rest(self, page: QQuickItem) -> None:
        """Until what glides has come to rest."""
        seen = [float("nan")]
        for _ in range(MOST_MOMENTS):
            settle()
            seen.append(page.property("contentY"))
            if len(seen) > RESTING and len(set(seen[-RESTING:])) == 1:
                return

    def overlays(self) -> Iterator[Picture]:
        """Diagrams at full size, the word popup, and all that lies over a page."""
        kiosk = self.kiosk
        for slug in self._diagrams():
            kiosk.goHome()
            kiosk.openDiagram(slug, "")
            yield f"diagram-{slug}", self.grab()
            regions = kiosk.diagram.content["regions"]
            kiosk.diagram.choose(regions[len(regions) // 2]["id"])
            yield f"diagram-{slug}-chosen", self._at_rest()
            if kiosk.diagram.content["steps"]:
                kiosk.diagram.showStep(1)
                yield f"diagram-{slug}-step", self._at_rest()
        yield from self._popup()
        yield from self._guided()
        kiosk.goHome()
        for name in ("display", "pages"):
            kiosk.openMenu(name)
            yield f"menu-{name}", self.grab()
        kiosk.openMenu("")
        kiosk.visit.ask(True)
        yield "finish", self.grab()
        kiosk.visit.ask(False)
        kiosk.staff.open()
        yield "staff", self.grab()
        kiosk.staff.close()
        kiosk.visit.warn()
        yield "warning", self.grab()
        kiosk.visit.presence()
        kiosk.interruption.ask(self.slugs()[0])
        yield "interruption", self.grab()
        kiosk.interruption.withdraw()
        kiosk.display.setLowered(True)
        yield "lowered", self.grab()
        kiosk.display.setLowered(False)

    def _guided(self) -> Iterator[Picture]:
        """The first guided visit: a step, away from it, and its ends."""
        kiosk = self.kiosk
        if not kiosk.guidedVisits:
            return
        kiosk.beginGuided(kiosk.guidedVisits[0]["slug"])
        yield "guided", self.grab()
        kiosk.openGuides()
        yield "guided-away", self.grab()
        kiosk.guided.comeBack()
        while kiosk.guided.number < kiosk.guided.count:
            kiosk.guided.next()
            if kiosk.page == "guided":
                yield from self._scrolled(f"guided-{kiosk.target}")
        kiosk.guided.leave()

    def _diagrams(self) -> list[str]:
        slugs = [self._pack.info().home_diagram]
        for slug in self.slugs():
            topic = self._pack.topic(self._language, slug)
            if topic is not None:
                slugs += [b.content.picture for b in topic.blocks if b.content.picture]
        return list(dict.fromkeys(slugs))

    def _popup(self) -> Iterator[Picture]:
        links = [
            (row.slug, link)
            for row in self._pack.topics(self._language, "treatment")
            if (topic := self._pack.topic(self._language, row.slug)) is not None
            for run in topic.in_short
            for link in run.links
            if link.kind == "term"
        ]
        if not links:
            return
        slug, link = links[0]
        self.kiosk.goHome()
        self.kiosk.openTopic(slug)
        self.grab()
        (ground,) = self.shown("Turned")
        first = min(self.shown("TermLink"), key=lambda item: item.mapToItem(ground, QPointF()).y())
        area = first.mapRectToScene(QRectF(0, 0, first.width(), first.height()))
        self.kiosk.popup.open(link.target, area)
        yield "word", self.grab()
        inner = self.kiosk.popup.definition["links"]
        if inner:
            self.kiosk.popup.follow(inner[0]["target"])
            yield "word-in-word", self.grab()


def settle() -> None:
    """Lets everything that is due happen, animations of the calm kind included."""
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()
    QGuiApplication.processEvents()


def _fault(options: TourOptions) -> QImage:
    _words = interface_words(options.language or OWN_LANGUAGE)
    engine, _kept = make_engine()
    width, height = options.size
    turn = options.config.screen.rotation
    engine.setInitialProperties({"width": width, "height": height, "turn": turn})
    engine.load(QUrl.fromLocalFile(str(resource("ui/Kiosk/FaultScreen.qml"))))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.show()
    settle()
    image = window.grabWindow()
    window.hide()
    return image
