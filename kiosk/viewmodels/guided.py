"""A guided visit: the way through it, what its end shows, and the visits one can begin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.types import GuidedVisit
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.properties import Property
from kiosk.visit.guided import PAGE, Guided, begun, begun_as_planned, left
from kiosk.visit.places import HOME, History, Place
from kiosk.visit.state import VisitState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Show = Callable[[History, VisitState], None]
"""Goes to the last place of a way, in a state."""


@QmlElement
@QmlUncreatable("made by the application")
class GuidedViewModel(QObject):
    """The guided visit that somebody is on, if there is one.

    `show` is how it goes from page to page; `bounced` tells of a touch whether it is the same as the one before.
    """

    changed = Signal()
    endChanged = Signal()
    visitsChanged = Signal()
    plannedChanged = Signal()

    def __init__(self, library: Library, show: Show, bounced: Callable[[], bool]) -> None:
        super().__init__()
        self._library = library
        self._store = library.store
        self._show = show
        self._bounced = bounced
        self._visit: GuidedVisit | None = None
        self._questions: list[dict[str, Any]] = []
        self._store.swapped.connect(self._on_swapped)

    @property
    def _guided(self) -> Guided:
        return self._store.state.guided

    def _on_swapped(self, before: VisitState, now: VisitState) -> None:
        if now.guided.slug != before.guided.slug:
            self._visit = self._read(now.guided.slug)
            self.endChanged.emit()
        if now.guided.planned != before.guided.planned:
            self.plannedChanged.emit()
        if now.guided != before.guided or now.history.here != before.history.here:
            self.changed.emit()
        if now.guided.chosen != before.guided.chosen:
            self.endChanged.emit()
        if not now.guided.going:
            self._questions = []

    def _read(self, slug: str) -> GuidedVisit | None:
        from kiosk.pack.guided import guided_visit

        return guided_visit(self._library.pack, self._library.language, slug) if slug else None

    def read(self, place: Place) -> PreparedPage:
        """An end of the visit, read and ready to be shown: its questions, or what the nurse asks."""
        questions = self._asked() if self._guided.going else []
        said = [each["plain"] for page in questions for each in page["items"]]
        return PreparedPage(lambda: self._show_end(questions), sum(len(s.split()) for s in said))

    def _show_end(self, questions: list[dict[str, Any]]) -> None:
        self._questions = questions
        self.endChanged.emit()

    def _asked(self) -> list[dict[str, Any]]:
        from kiosk.pack.guided import questions_of
        from kiosk.viewmodels.plain import plain_run

        pages = questions_of(self._library.pack, self._library.language, self._guided.pages)
        return [
            {
                "slug": page.slug,
                "title": page.title,
                "colour": page.colour,
                "items": [
                    {**plain_run(run), "number": number}
                    for number, run in enumerate(page.questions)
                ],
            }
            for page in pages
        ]

    def refresh(self) -> None:
        """Reads everything again, in the library's present language."""
        self._visit = self._read(self._guided.slug)
        self.visitsChanged.emit()
        self.plannedChanged.emit()
        self.endChanged.emit()
        self.changed.emit()

    # The way ------------------------------------------------------------------

    @Slot(str)
    def begin(self, slug: str) -> None:
        """A visit of the pack, from its first step; nothing happens if there is none of this name."""
        visit = self._read(slug)
        if visit is not None and not self._bounced():
            asks = bool(visit.teach_back)
            self._go(begun(self._guided, slug, visit.steps, teaches_back=asks))

    @Slot()
    def beginPlanned(self) -> None:
        """The visit that was put together; nothing happens if there is no page in it."""
        if not self._bounced():
            self._go(begun_as_planned(self._guided))

    @Slot()
    def next(self) -> None:
        """To the next step; from the last one Home, and the guided visit is over."""
        if self._bounced() or not self._guided.going:
            return
        if self._guided.is_last:
            self._end(History((HOME,)))
        else:
            self._go(self._guided.turned(1))

    @Slot()
    def previous(self) -> None:
        """To the step before."""
        if not self._bounced():
            self.go_back()

    def go_back(self) -> None:
        """To the step before, in answer to a touch that has been looked at."""
        self._go(self._guided.turned(-1))

    @Slot()
    def comeBack(self) -> None:
        """From wherever one has wandered, to the step that one had come to."""
        if not self._bounced():
            self._go(self._guided)

    @Slot()
    def leave(self) -> None:
        """The guided visit is over; the page stays, unless it is one of its own."""
        self._end(left(self._store.state.history))

    def keep_if(self, is_there: Callable[[Place], bool]) -> None:
        """After the library took another pack: it is over if a step of it is no more."""
        guided = self._guided
        steps = (place for place in guided.places if place.page != PAGE)
        if (guided.slug and self._read(guided.slug) is None) or not all(map(is_there, steps)):
            self._store.put(self._store.state.having(guided=guided.ended()))

    def _go(self, guided: Guided) -> None:
        if guided.going:
            self._show(guided.way, self._store.state.having(guided=guided))

    def _end(self, history: History) -> None:
        self._show(history, self._store.state.having(guided=self._guided.ended()))

    @Slot(str, int)
    def toggle(self, page: str, number: int) -> None:
        """A question is taken along, or left again."""
        self._store.change(guided=self._guided.toggled(page, number))

    # Putting one together -------------------------------------------------------

    @Slot(str)
    def plan(self, slug: str) -> None:
        """A page more in the visit that is being put together."""
        if self._library.pack.topic_row(self._library.language, slug) is not None:
            self._store.change(guided=self._guided.with_page(slug))

    @Slot(str)
    def unplan(self, slug: str) -> None:
        """A page less in it."""
        self._store.change(guided=self._guided.without_page(slug))

    @Property("QVariantList", notify=plannedChanged)
    def planned(self) -> list[dict[str, str]]:
        """The pages of that visit: [{slug, title, colour}]."""
        rows = self._library.pack.topic_rows(self._library.language, self._guided.planned)
        return [{"slug": row.slug, "title": row.title, "colour": row.colour} for row in rows]

    @Property(bool, notify=plannedChanged)
    def hasRoom(self) -> bool:
        """Another page can be planned."""
        return self._guided.has_room

    # What is shown --------------------------------------------------------------

    @Property("QVariantList", notify=visitsChanged)
    def visits(self) -> list[dict[str, str]]:
        """Those that one can begin: [{slug, title, summary}]."""
        from kiosk.pack.guided import guided_visits

        found = guided_visits(self._library.pack, self._library.language)
        return [{"slug": v.slug, "title": v.title, "summary": v.summary} for v in found]

    @Property(bool, notify=changed)
    def going(self) -> bool:
        """Somebody is on a guided visit."""
        return self._guided.going

    @Property(bool, notify=changed)
    def wandering(self) -> bool:
        """The page is none of the visit's present step."""
        return self.going and not self._guided.is_on(self._store.state.history.here)

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the visit is called; empty for one that a nurse has put together."""
        return self._visit.title if self._visit else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which step it is, from 1, of `count`; 0 if there is none."""
        return self._guided.at + 1 if self.going else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._guided.places)

    @Property("QVariantList", notify=endChanged)
    def questions(self) -> list[dict[str, Any]]:
        """At the end, those of each page: [{slug, title, colour, items: [{number, styled, plain, links}]}]."""
        return self._questions

    @Property("QVariantList", notify=endChanged)
    def chosen(self) -> list[str]:
        """The questions that are taken along, each as `page number`."""
        return [f"{page} {number}" for page, number in self._guided.chosen]

    @Property("QVariantList", notify=endChanged)
    def teachBack(self) -> list[str]:
        """What the nurse asks at the end; nothing where the visit has no words of its own for it."""
        return list(self._visit.teach_back) if self._visit else []
