"""The words from A to Z: letters on one row, the chosen one marked, and not too many screens."""

from __future__ import annotations

import pytest

from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, Reference
from tests.ui.things import HEADING, Thing, is_kind, scrolled
from tests.ui.visitor import Visitor

MOST_SCREENS = 12


def open_words(visitor: Visitor) -> None:
    visitor.kiosk.begin()
    visitor.kiosk.openWords()
    visitor.settle()


def letters(visitor: Visitor) -> list[Thing]:
    return [thing for thing in visitor.touchable() if thing.name.startswith("Words with ")]


def marked(visitor: Visitor) -> list[str]:
    return [thing.name[-1] for thing in letters(visitor) if thing.checked]


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL, LARGE], ids=lambda r: r[0])
@pytest.mark.parametrize("text_size", [100, 200])
def test_all_letters_stand_on_one_row(
    visitor: Visitor, reference: Reference, text_size: int
) -> None:
    visitor.opened.resize(reference)
    visitor.kiosk.display.setTextSize(text_size)
    open_words(visitor)
    found = letters(visitor)
    initials = {row.initial for row in visitor.opened.pack.terms("en")}
    assert {thing.name[-1] for thing in found} == initials
    assert len({thing.box.top() for thing in found}) == 1


def test_a_touched_letter_is_marked_and_its_heading_is_seen(visitor: Visitor) -> None:
    visitor.opened.resize(SMALL)
    open_words(visitor)
    assert marked(visitor) == ["A"]
    for letter in ("M", "X", "B"):  # X is the last, and never comes to the upper edge
        visitor.touch(f"Words with {letter}")
        assert marked(visitor) == [letter]
        assert visitor.sees(letter, HEADING)


def test_the_mark_goes_with_the_list(visitor: Visitor) -> None:
    visitor.opened.resize(SMALL)
    open_words(visitor)
    visitor.touch("Words with M")
    visitor.touch("Further down")
    visitor.touch("Further down")
    (mark,) = marked(visitor)
    assert mark > "M"
    page = visitor.page()
    visitor.drag(page, -page.height())
    visitor.drag(page, -page.height())
    assert marked(visitor)[0] < mark


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_list_is_paged_through_in_twelve_screens(visitor: Visitor, language: str) -> None:
    visitor.opened.resize(SMALL)
    visitor.kiosk.display.setLanguage(language)
    open_words(visitor)
    page, screens = visitor.page(), 1
    assert is_kind(page, "QQuickListView")
    down = {"en": "Further down", "es": "Más abajo"}[language]
    while visitor.all(down)[0].takes_touch:
        before = scrolled(page)
        visitor.touch(down)
        assert scrolled(page) > before
        screens += 1
    assert screens <= MOST_SCREENS
