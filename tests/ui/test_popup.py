"""The explanation of a word stands beside the word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from tests.ui.contents import words_of
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.screens import read_whole
from tests.ui.things import LINK, Role, Thing, ancestors, box_of, is_kind
from tests.ui.visitor import Visitor


def card(visitor: Visitor) -> QRectF:
    """The place of the popup's card, on which the explained word is the heading."""
    heading = visitor.all(role=Role.Heading)[0]
    return box_of(next(item for item in ancestors(heading.item) if is_kind(item, "Card")))


def words_in_text(visitor: Visitor) -> list[Thing]:
    return [thing for thing in visitor.all(role=LINK) if thing.kind == "TermLink"]


@pytest.mark.parametrize(("reference", "first"), [(LANDSCAPE, 0), (PORTRAIT, 1)])
def test_popup_is_never_on_the_word_nor_off_the_screen(
    visitor: Visitor, reference: Reference, first: int
) -> None:
    """Every other word of a page on each screen."""
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    assert len(words_in_text(visitor)) > 5
    for number in range(first, len(words_in_text(visitor)), 2):
        link = words_in_text(visitor)[number]  # anew: Back from a page makes them again
        visitor.bring_into_view(link.item)
        word = link.shown
        visitor.touch_at(word.center())
        if not visitor.kiosk.popup.shown:  # a link to another page
            visitor.touch("Back")
            continue
        place = card(visitor)
        assert not place.intersects(word), link.name
        assert QRectF(0, 0, reference[1], reference[2]).contains(place), link.name
        visitor.touch("Close", kind="TouchButton")


@pytest.mark.parametrize(
    ("reference", "lowered", "text_size"),
    [
        (LANDSCAPE, True, 100),
        (PORTRAIT, True, 100),
        (SMALL, False, 100),
        (SMALL, True, 100),
        (LANDSCAPE, False, 200),
        (PORTRAIT, False, 200),
    ],
)
def test_popup_is_not_on_the_line_of_its_word(
    visitor: Visitor, reference: Reference, lowered: bool, text_size: int
) -> None:
    """Three words of a page."""
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    visitor.kiosk.display.setTextSize(text_size)
    visitor.kiosk.display.setLowered(lowered)
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    for number in (0, len(words_in_text(visitor)) // 2, -1):
        link = words_in_text(visitor)[number]
        visitor.bring_into_view(link.item)
        word = link.shown
        visitor.touch_at(word.center())
        assert visitor.kiosk.popup.shown, link.name
        place = card(visitor)
        assert place.bottom() <= word.top() or place.top() >= word.bottom(), link.name
        visitor.touch("Close", kind="TouchButton")


def test_a_touch_beside_the_popup_closes_it_and_does_nothing_else(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Words explained")
    home = visitor.find("Home").shown.center()
    word = visitor.opened.pack.terms("en")[0].term
    visitor.touch(word)
    assert visitor.page_title() == word
    visitor.touch_at(home)
    assert visitor.page_title() == "Words explained"


def test_a_word_before_is_one_touch_back(visitor: Visitor) -> None:
    pack = visitor.opened.pack
    terms = [pack.term("en", row.id) for row in pack.terms("en")]
    outer = next(term for term in terms if term and term.definition.links)
    link = outer.definition.links[0]
    visitor.kiosk.openWords()
    visitor.kiosk.popup.open(outer.id, QRectF(400, 400, 80, 40))
    visitor.settle()
    assert not visitor.all("Word before")
    visitor.touch(words_of(outer.definition, link), LINK)
    visitor.touch("Word before")
    assert visitor.page_title() == outer.term
