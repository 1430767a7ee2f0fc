"""The view models of the pages, each read for a place before it is shown."""

from __future__ import annotations

from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.diagram import DiagramViewModel
from kiosk.viewmodels.glossary import PopupViewModel, WordsViewModel
from kiosk.viewmodels.guided import GuidedViewModel
from kiosk.viewmodels.home import HomeViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.prepared import PreparedPage
from kiosk.viewmodels.search import SearchViewModel
from kiosk.viewmodels.topic import TopicViewModel
from kiosk.visit.places import Place


class Pages:
    """One view model for each kind of page, and for the word explained over it."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.home = HomeViewModel(library)
        self.category = CategoryViewModel(library)
        self.topic = TopicViewModel(library)
        self.diagram = DiagramViewModel(library)
        self.popup = PopupViewModel(library)
        self.words = WordsViewModel(library)
        self.search = SearchViewModel(library)
        self.guided: GuidedViewModel | None = None
        """Goes from page to page itself, and is put here by who shows them."""
        self._long = {"topic": self.topic, "category": self.category}

    @property
    def complete(self) -> bool:
        """Whether nothing of the page is still to come."""
        return not any(page.blocks.pending for page in self._long.values())

    def read(self, place: Place) -> PreparedPage | None:
        """The page of a place, read and ready to be shown; None if the pack has no such thing."""
        read = {
            "topic": self.topic.read,
            "category": self.category.read,
            "diagram": self.diagram.read,
            "words": self.words.read,
            "guided": self.guided.read if self.guided else None,
        }.get(place.page)
        return read(place) if read else PreparedPage(lambda: None)

    def is_there(self, place: Place) -> bool:
        """Whether the pack has what the place shows, without reading it."""
        pack, language = self._library.pack, self._library.language
        if place.page == "guided":
            return self.guided is not None and self.guided.going
        find = {"topic": pack.topic_row, "category": pack.category, "diagram": pack.diagram}
        return place.page not in find or find[place.page](language, place.target) is not None

    def refresh(self) -> None:
        """In another language: what stands on no place of its own."""
        self.home.refresh()
        self.popup.refresh()
        self.search.refresh()
        if self.guided:
            self.guided.refresh()

    def close_but(self, page: str) -> bool:
        """Empties the long pages but this one; the result tells whether there was anything to empty."""
        closed = [self._long[name].close() for name in self._long if name != page]
        return any(closed)
