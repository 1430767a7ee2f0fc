"""Another language, also one that is read from right to left, without leaving the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontDatabase, QImage, QTextLayout

from tests.ui.contents import diagram, title
from tests.ui.measures import texts_of
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.screens import read_whole
from tests.ui.spots import go_down, spot
from tests.ui.things import HEADING, LINK, TEXT, Thing
from tests.ui.visitor import Visitor

HEBREW = "עברית"
HEBREW_FONT = Path(__file__).parent / "fonts" / "NotoSansHebrew.woff"


@pytest.fixture
def hebrew(reader_of_hebrew: Visitor) -> Visitor:
    """A person who has chosen Hebrew on Start and begun."""
    reader_of_hebrew.touch(HEBREW)
    reader_of_hebrew.touch("Touch to begin")
    return reader_of_hebrew


def choose(visitor: Visitor, language: str) -> None:
    visitor.touch("Text size, contrast and language")
    visitor.touch(language)
    visitor.touch("Close", kind="TouchButton")


def test_start_offers_the_languages_of_the_pack(reader_of_hebrew: Visitor) -> None:
    texts = reader_of_hebrew.opened.pack.texts
    assert reader_of_hebrew.page_title() == texts("en")["start_heading"]
    reader_of_hebrew.touch(HEBREW)
    assert reader_of_hebrew.page_title() == texts("he")["start_heading"]
    chosen = [thing.name for thing in reader_of_hebrew.all() if thing.checked]
    assert chosen == [HEBREW]


@pytest.fixture
def one_language(visitor: Visitor) -> Iterator[Visitor]:
    """A person at a kiosk that is set to offer English alone."""
    library = visitor.opened.library
    offered = library.offered
    library.offered = offered[:1]
    visitor.kiosk.display.refresh()
    visitor.settle()
    yield visitor
    library.offered = offered
    visitor.kiosk.display.refresh()


def test_where_one_language_is_offered_there_is_no_choice(one_language: Visitor) -> None:
    visitor = one_language
    assert not visitor.sees("English")
    visitor.touch("Touch to begin")
    assert not visitor.sees("Español")
    visitor.touch("Text size, contrast and language")
    assert not visitor.sees("English")


def test_everything_changes_its_language_at_once(reader_of_hebrew: Visitor) -> None:
    pack = reader_of_hebrew.opened.pack
    reader_of_hebrew.touch("Touch to begin")
    reader_of_hebrew.touch("Image-guided treatment", kind="TouchTile")
    choose(reader_of_hebrew, HEBREW)
    assert reader_of_hebrew.page_title() == title(pack, "ablation", "he")
    choose(reader_of_hebrew, "English")
    assert reader_of_hebrew.page_title() == title(pack, "ablation")
    reader_of_hebrew.touch("Home")
    assert reader_of_hebrew.sees(pack.texts("en")["sites_heading"])


def test_another_language_keeps_the_place_on_the_page(reader_of_hebrew: Visitor) -> None:
    reader_of_hebrew.touch("Touch to begin")
    read_whole(reader_of_hebrew.kiosk, "liver")
    reader_of_hebrew.settle()
    go_down(reader_of_hebrew, 3)
    left = spot(reader_of_hebrew)
    choose(reader_of_hebrew, HEBREW)
    assert spot(reader_of_hebrew).block == left.block


def test_the_next_person_meets_the_first_language(hebrew: Visitor) -> None:
    hebrew.opened.reset()
    hebrew.settle()
    assert hebrew.page_title() == hebrew.opened.pack.texts("en")["start_heading"]


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_back_and_home_stand_at_the_right_where_one_reads_from_the_right(
    hebrew: Visitor, reference: Reference
) -> None:
    hebrew.opened.resize(reference)
    read_whole(hebrew.kiosk, "liver")
    hebrew.settle()
    back, home = hebrew.find("Back").box, hebrew.find("Home").box
    assert back.left() > home.right()
    assert home.center().x() > reference[1] / 2
    assert hebrew.find("When to call", kind="TouchButton").box.center().x() < reference[1] / 2


@pytest.mark.parametrize(("language", "at_the_right"), [(HEBREW, True), ("English", False)])
def test_text_stands_at_the_side_where_reading_begins(
    reader_of_hebrew: Visitor, language: str, at_the_right: bool
) -> None:
    reader_of_hebrew.touch(language)
    read_whole(reader_of_hebrew.kiosk, "liver")
    reader_of_hebrew.settle()
    image = reader_of_hebrew.window.grabWindow()
    wide = [thing for thing in reader_of_hebrew.all() if is_short_text(thing)]
    assert len(wide) >= 4
    for thing in wide:
        left, right = margins(image, thing.box)
        assert (left > right) is at_the_right, f"{thing}: {left} px left, {right} px right"


def is_short_text(thing: Thing) -> bool:
    """Words that take less than half of the room that they have, in full view."""
    if thing.role not in (HEADING, TEXT) or thing.shown != thing.box:
        return False
    width = thing.item.property("contentWidth") or thing.item.width()
    return thing.item.width() > 400 and width < thing.item.width() / 2


def margins(image: QImage, box: QRectF) -> tuple[int, int]:
    """Free pixels beside the ink, left and right."""
    area = image.copy(box.toAlignedRect())
    ground = area.pixel(0, 0)
    inked = [
        x
        for x in range(area.width())
        if any(area.pixel(x, y) != ground for y in range(0, area.height(), 2))
    ]
    return inked[0], area.width() - 1 - inked[-1]


@pytest.mark.parametrize("reference", [LANDSCAPE, SMALL, PORTRAIT], ids=lambda r: r[0])
def test_what_is_typed_stands_over_the_results_where_one_reads_from_the_right(
    hebrew: Visitor, reference: Reference
) -> None:
    hebrew.opened.resize(reference)
    hebrew.kiosk.openSearch()
    hebrew.kiosk.search.type("הכבד")
    hebrew.settle()
    field = hebrew.all("You typed: הכבד")[0]
    row = hebrew.find(title(hebrew.opened.pack, "liver", "he"), kind="LinkRow").box
    key = hebrew.find("q").box
    assert field.shown == field.box
    assert field.box.width() > 0.7 * row.width()
    assert not field.box.intersects(key)
    assert field.box.right() <= row.right()


@pytest.mark.parametrize("language", ["English", HEBREW])
def test_keys_run_from_left_to_right_in_every_language(
    reader_of_hebrew: Visitor, language: str
) -> None:
    reader_of_hebrew.touch(language)
    for show, rows in (
        (reader_of_hebrew.kiosk.openSearch, ("1234567890", "qwertyuiop")),
        (reader_of_hebrew.kiosk.staff.open, ("123", "456", "789")),
    ):
        show()
        reader_of_hebrew.settle()
        for row in rows:
            places = [reader_of_hebrew.find(key).box.x() for key in row]
            assert places == sorted(places), row


def test_a_word_can_be_touched_where_one_reads_from_the_right(hebrew: Visitor) -> None:
    read_whole(hebrew.kiosk, "liver")
    hebrew.settle()
    term = hebrew.opened.pack.term("he", "tumor")
    assert term is not None
    link = next(thing for thing in hebrew.all(role=LINK) if thing.takes_touch)
    hebrew.touch_thing(link)
    assert hebrew.page_title() == term.term


def test_the_picture_is_not_mirrored_but_touched_as_drawn(hebrew: Visitor) -> None:
    picture = diagram(hebrew.opened.pack, "body-map", "he")
    hebrew.touch_region(picture, "liver")
    assert hebrew.page_title() == title(hebrew.opened.pack, "liver", "he")
    hebrew.touch("Home")
    hebrew.touch_region(picture, "heart")
    assert hebrew.page_title() == title(hebrew.opened.pack, "call", "he")


@pytest.fixture
def hebrew_font() -> Iterator[None]:
    """A font with Hebrew letters, as the machine of such a clinic has one."""
    font = QFontDatabase.addApplicationFont(str(HEBREW_FONT))
    assert font >= 0
    yield
    QFontDatabase.removeApplicationFont(font)


def missing_letters(words: str, font: QFont) -> int:
    """How many of the letters would be drawn as empty boxes."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return sum(run.glyphIndexes().count(0) for run in layout.glyphRuns())


def test_letters_that_no_font_has_are_noticed(visitor: Visitor) -> None:
    assert missing_letters("\U000e1234", QFont()) == 1


def test_no_letter_is_an_empty_box(hebrew_font: None, hebrew: Visitor) -> None:
    """The bundled font has no Hebrew letters: one that the machine has stands in for it."""
    read_whole(hebrew.kiosk, "liver")
    hebrew.settle()
    shown = [item for item, _ in texts_of(hebrew.window) if item.inherits("QQuickText")]
    words = {item.property("text"): item.property("font") for item in shown}
    assert any("\u05d0" <= letter <= "\u05ea" for text in words for letter in text)
    wrong = [text for text, font in words.items() if missing_letters(text, font)]
    assert not wrong
