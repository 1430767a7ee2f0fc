"""The search page tells how much more there is than it shows, and takes its example from the pack."""

from __future__ import annotations

import pytest

from kiosk.pack.search.query import search
from kiosk.viewmodels.search import MAX_HITS
from tests.ui.opening import LANDSCAPE, SMALL, Reference
from tests.ui.things import BUTTON
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


def test_a_page_and_its_word_are_one_row_that_leads_to_both(visitor: Visitor) -> None:
    visitor.kiosk.begin()
    visitor.kiosk.openSearch()
    visitor.kiosk.search.type("ablation")
    visitor.settle()
    assert len(visitor.all("Ablation", BUTTON)) == 1
    visitor.touch("The word explained: Ablation")
    assert visitor.kiosk.popup.term == "Ablation"
    visitor.touch("Close", kind="TouchButton")
    visitor.touch("Ablation", kind="LinkRow")
    assert visitor.kiosk.target == "ablation"


@pytest.mark.parametrize("reference", [LANDSCAPE, SMALL], ids=lambda r: r[0])
def test_an_empty_search_offers_places_and_kinds_of_treatment(
    visitor: Visitor, reference: Reference
) -> None:
    visitor.opened.resize(reference)
    pack = visitor.opened.pack
    visitor.kiosk.begin()
    for site in pack.sites("en"):
        visitor.kiosk.openSearch()
        visitor.settle()
        visitor.touch(site.title, kind="LinkRow")
        assert visitor.kiosk.target == site.slug
        visitor.touch("Back")
    for category in pack.categories("en"):
        visitor.touch(category.title, kind="LinkRow")
        assert visitor.page_title() == category.title or visitor.kiosk.page == "topic"
        visitor.touch("Back")
    visitor.kiosk.search.type("l")
    visitor.settle()
    assert not visitor.all(pack.categories("en")[0].title, kind="LinkRow")
