"""The way back leads to the very spot that was left."""

from __future__ import annotations

import pytest

from tests.ui.contents import title
from tests.ui.screens import read_whole
from tests.ui.spots import go_down, spot
from tests.ui.visitor import Visitor


@pytest.mark.parametrize("strokes", [1, 2, 5, 11, 17, 22])
def test_back_leads_to_the_spot_that_was_left_on_a_page(visitor: Visitor, strokes: int) -> None:
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "liver")
    visitor.settle()
    go_down(visitor, strokes)
    left = spot(visitor)
    visitor.touch("When to call", kind="TouchButton")
    assert visitor.page_title() == title(visitor.opened.pack, "when-to-call")
    visitor.touch("Back")
    assert visitor.kiosk.target == "liver"
    after = spot(visitor)
    assert (after.block, after.share) == (left.block, pytest.approx(left.share, abs=0.02))


def test_back_leads_to_the_card_that_was_touched(visitor: Visitor) -> None:
    category = visitor.opened.pack.category("en", "image-guided")
    assert category is not None
    visitor.touch("Touch to begin")
    visitor.touch(title(visitor.opened.pack, "liver"), kind="LinkRow")
    visitor.touch("Treatments used here", kind="SectionRow")
    visitor.bring_into_view(visitor.find(category.title).item)
    left = spot(visitor)
    visitor.touch(category.title)
    assert visitor.page_title() == category.title
    visitor.touch("Back")
    after = spot(visitor)
    assert (after.block, after.share) == (left.block, pytest.approx(left.share, abs=0.02))


def test_back_leads_to_the_block_that_was_left_when_the_text_has_grown(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "liver")
    visitor.settle()
    go_down(visitor, 4)
    left = spot(visitor)
    visitor.touch("When to call", kind="TouchButton")
    visitor.touch("Text size, contrast and language")
    visitor.touch("Text size 165 percent")
    visitor.touch("Close", kind="TouchButton")
    visitor.touch("Back")
    assert spot(visitor).block == left.block


def test_changing_the_text_size_keeps_the_block_at_the_top(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "liver")
    visitor.settle()
    go_down(visitor, 4)
    left = spot(visitor)
    visitor.touch("Text size, contrast and language")
    visitor.touch("Text size 165 percent")
    visitor.touch("Close", kind="TouchButton")
    assert spot(visitor).block == left.block


def test_back_leads_to_the_spot_that_was_left_in_a_category(visitor: Visitor) -> None:
    category = visitor.opened.pack.categories("en")[0]
    visitor.touch("Touch to begin")
    visitor.touch(category.title, kind="TouchTile")
    go_down(visitor, 2)
    left = spot(visitor)
    visitor.touch("When to call", kind="TouchButton")
    visitor.touch("Back")
    after = spot(visitor)
    assert (after.block, after.share) == (left.block, pytest.approx(left.share, abs=0.02))


def test_back_leads_to_the_word_that_was_left_in_the_list(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Words explained")
    visitor.touch("Further down")
    visitor.touch("Further down")
    words = [thing.name for thing in visitor.touchable() if not thing.shown.isEmpty()]
    visitor.touch("When to call", kind="TouchButton")
    visitor.touch("Back")
    assert [thing.name for thing in visitor.touchable() if not thing.shown.isEmpty()] == words


def test_back_leads_through_all_pages_to_home(visitor: Visitor) -> None:
    pack = visitor.opened.pack
    visitor.touch("Touch to begin")
    visitor.touch(title(pack, "liver"), kind="LinkRow")
    visitor.touch("Search")
    visitor.touch("Words explained")
    visitor.touch("Back")
    assert visitor.sees("Type a word, such as liver")
    visitor.touch("Back")
    assert visitor.page_title() == title(pack, "liver")
    visitor.touch("Back")
    assert visitor.sees(pack.texts("en")["sites_heading"])
    assert not visitor.all("Back")
