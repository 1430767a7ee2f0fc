"""The kiosk in Spanish: every word of it, at every place, and back again."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.window import OWN_LANGUAGE, Screen, interface_words
from kiosk.station.config.model import Config
from kiosk.station.paths import resource
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.screen_size import ScreenSize
from tests.ui.contents import diagram, region_name, title
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.screens import SCREENS, read_whole, show_afresh
from tests.ui.spots import go_down, spot
from tests.ui.test_screens import problems_of_screens
from tests.ui.things import descendants
from tests.ui.visitor import Visitor

SPANISH, ENGLISH = "Español", "English"


@pytest.fixture
def spanish(visitor: Visitor) -> Visitor:
    """A person who has chosen Spanish on Start and begun."""
    visitor.touch(SPANISH)
    visitor.touch("Toque para comenzar")
    return visitor


def english_words() -> set[str]:
    """What the interface says in English and otherwise in Spanish."""
    messages = ElementTree.parse(resource("ui/i18n/waypost_es.ts")).iter("message")  # noqa: S314 - our own file
    pairs = [(each.findtext("source", ""), each.findtext("translation", "")) for each in messages]
    return {source for source, translation in pairs if source != translation}


def test_nothing_is_read_for_english() -> None:
    assert interface_words(OWN_LANGUAGE) is None


def test_a_kiosk_may_begin_in_spanish(visitor: Visitor) -> None:
    first = visitor.opened.library
    library = Library(visitor.opened.pack, "es", first.offered)
    screen = Screen(library, Config(), ScreenSize(1920, 1080))
    assert isinstance(screen.window, QQuickWindow)
    said = {item.property("text") for item in descendants(screen.window.contentItem())}
    screen.close()
    assert "Toque para comenzar" in said


def test_no_screen_has_a_word_of_english(spanish: Visitor) -> None:
    foreign = english_words()
    assert len(foreign) > 90
    found = []
    for name, show in SCREENS.items():
        show_afresh(spanish.kiosk, show)
        spanish.settle()
        said = {thing.name for thing in spanish.all()}
        found += [f"{name}: {words}" for words in sorted(said & foreign)]
    assert not found, "\n".join(found)


def test_what_lies_over_a_page_changes_too(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Text size, contrast and language")
    visitor.touch(SPANISH)
    assert visitor.sees("Hacer más fácil la lectura")
    visitor.touch(ENGLISH)
    assert visitor.sees("Make it easier to read")


def test_an_explained_word_changes_where_it_stands(spanish: Visitor) -> None:
    SCREENS["word"](spanish.kiosk)
    spanish.settle()
    spanish.kiosk.display.setLanguage("en")
    spanish.settle()
    term = spanish.opened.pack.term("en", "tumor")
    assert term is not None
    assert spanish.sees(term.term)
    assert spanish.sees("Word before")


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_one_touch_changes_the_language_and_one_changes_it_back(
    visitor: Visitor, reference: Reference
) -> None:
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    visitor.touch(SPANISH)
    assert visitor.sees("Cuándo llamar")
    visitor.touch(ENGLISH)
    assert visitor.sees("When to call")


@pytest.mark.parametrize("strokes", [2, 9])
def test_a_page_is_read_on_where_one_was(visitor: Visitor, strokes: int) -> None:
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "liver")
    visitor.settle()
    go_down(visitor, strokes)
    left = spot(visitor)
    for language in (SPANISH, ENGLISH):
        visitor.touch(language)
        after = spot(visitor)
        assert (after.block, after.share) == (left.block, pytest.approx(left.share, abs=0.03))


def test_a_category_stays_where_it_was(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.kiosk.openCategory(visitor.opened.pack.categories("en")[0].id)
    visitor.settle()
    go_down(visitor, 2)
    left = spot(visitor)
    visitor.touch(SPANISH)
    assert spot(visitor).block == left.block


def test_the_list_of_words_stays_at_the_word(visitor: Visitor) -> None:
    visitor.kiosk.goHome()
    visitor.kiosk.openWords()
    visitor.settle()
    visitor.touch("Further down")
    visitor.touch("Further down")
    visitor.touch(SPANISH)
    term = visitor.opened.pack.term("es", visitor.opened.library.store.state.history.here.anchor)
    assert term is not None
    assert visitor.sees(term.term)


def test_a_chosen_part_of_a_picture_stays_chosen(visitor: Visitor) -> None:
    SCREENS["diagram, a region"](visitor.kiosk)
    visitor.settle()
    visitor.touch(SPANISH)
    assert visitor.kiosk.diagram.selected == "liver"
    picture = diagram(visitor.opened.pack, "body-map", "es")
    assert visitor.sees(region_name(picture, "liver"))
    assert visitor.sees("Leer la página sobre esto")


def test_a_step_of_a_picture_stays_shown(visitor: Visitor) -> None:
    SCREENS["diagram, a step"](visitor.kiosk)
    visitor.settle()
    visitor.touch(SPANISH)
    assert visitor.kiosk.diagram.step == 1
    count = len(diagram(visitor.opened.pack, "ablation", "es").steps)
    assert visitor.sees(f"Paso 2 de {count}")


def test_typed_letters_stay_and_find_in_the_other_language(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Search")
    for letter in "hepat":
        visitor.touch(letter)
    visitor.touch(SPANISH)
    assert visitor.kiosk.search.query == "hepat"
    assert visitor.sees("Usted escribió: hepat")
    found = [hit["title"] for hit in visitor.kiosk.search.hits]
    assert found
    assert found != titles_found(visitor, "en")


def titles_found(visitor: Visitor, language: str) -> list[str]:
    visitor.kiosk.display.setLanguage(language)
    return [hit["title"] for hit in visitor.kiosk.search.hits]


def test_search_needs_no_accent(spanish: Visitor) -> None:
    spanish.touch("Buscar")
    for letter in "higado":
        spanish.touch(letter)
    assert spanish.kiosk.search.hits[0]["title"] == title(spanish.opened.pack, "liver", "es")


@pytest.mark.parametrize(("language", "there"), [(SPANISH, True), (ENGLISH, False)])
def test_the_keyboard_has_the_letters_of_the_language(
    visitor: Visitor, language: str, there: bool
) -> None:
    visitor.touch(language)
    visitor.kiosk.openSearch()
    visitor.settle()
    assert visitor.sees("ñ") is there
    assert visitor.sees("-")


def test_the_next_person_meets_english_words(spanish: Visitor) -> None:
    spanish.opened.reset()
    spanish.settle()
    assert spanish.sees("Touch to begin")


@pytest.mark.parametrize(
    ("reference", "text_size"),
    [(PORTRAIT, 200), (SMALL, 200), (LANDSCAPE, 130)],
    ids=str,
)
def test_longer_words_can_be_read_and_touched(
    spanish: Visitor, reference: Reference, text_size: int
) -> None:
    spanish.opened.resize(reference)
    spanish.kiosk.display.setTextSize(text_size)
    lines = problems_of_screens(spanish)
    assert not lines, "\n" + "\n".join(lines)
