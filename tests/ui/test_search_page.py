"""The search page tells how much more there is than it shows, and takes its example from the pack."""

from __future__ import annotations

from kiosk.pack.search.query import search
from kiosk.viewmodels.search import MAX_HITS
from tests.ui.visitor import Visitor


def test_hits_that_are_not_shown_are_told(visitor: Visitor) -> None:
    visitor.kiosk.openSearch()
    visitor.kiosk.search.type("c")
    found = search(visitor.opened.pack, "en", "c", MAX_HITS)
    every = search(visitor.opened.pack, "en", "c", 10_000)
    assert found.more == len(every.hits) - MAX_HITS > 0
    told = f"More were found: {found.more}. Type another letter or word to see them."
    assert visitor.all(told)
    visitor.kiosk.search.type("ryoablation")
    assert not [thing for thing in visitor.all() if thing.name.startswith("More were found")]


def test_the_example_is_the_packs(visitor: Visitor) -> None:
    visitor.kiosk.openSearch()
    example = visitor.opened.pack.texts("en")["search_example"]
    assert visitor.sees(f"Type a word, such as {example}")


def test_a_pack_without_an_example_gives_none(reader_of_hebrew: Visitor) -> None:
    reader_of_hebrew.kiosk.openSearch()
    assert reader_of_hebrew.sees("Type a word")
