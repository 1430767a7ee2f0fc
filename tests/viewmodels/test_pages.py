"""What each page's view model tells: Home, words, search, pictures, categories."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.pages import Pages
from kiosk.viewmodels.search import SearchViewModel
from kiosk.visit.places import WHOLE_PAGE, Place
from tests.pack.tiny import add_topic, edited, write_pack


def test_home_names_sites_categories_and_guides(kiosk: KioskViewModel) -> None:
    assert kiosk.page == "home"
    assert not kiosk.canGoBack
    assert kiosk.home.texts["sites_heading"] == "Where has it spread?"
    assert [each["id"] for each in kiosk.home.categories] == ["image-guided", "surgery"]
    assert [each["slug"] for each in kiosk.home.guides] == ["spread", "about"]
    assert kiosk.home.map["slug"] == "body-map"


def test_a_word_is_explained_with_its_sound_its_pages_and_the_way_back(
    kiosk: KioskViewModel,
) -> None:
    popup = kiosk.popup
    popup.open("ablation", QRectF(100, 100, 50, 20))
    assert (popup.term, popup.say, popup.canGoBack) == ("Ablation", "uh-BLAY-shun", False)
    assert popup.definition["plain"].startswith("A way to destroy")
    assert [way["slug"] for way in popup.topics] == ["ablation"]
    popup.follow("tumor")
    assert (popup.term, popup.say, popup.topics, popup.canGoBack) == ("Tumor", "", [], True)
    popup.back()
    assert popup.term == "Ablation"
    assert popup.position(200, 100, popup.word, QRectF(0, 0, 1000, 800)) == QPointF(100, 137.6)
    popup.close()
    assert (popup.shown, popup.term, popup.definition, popup.topics) == (False, "", {}, [])


def test_words_stand_in_rows_under_their_letters(kiosk: KioskViewModel) -> None:
    kiosk.openWords()
    words = kiosk.words
    assert (words.count, words.letterCount) == (4, 4)
    told = [
        (row["initial"], row["begins"], [word["term"] for word in row["words"]])
        for row in words.inRows(3)
    ]
    assert told == [
        ("A", True, ["Ablation"]), ("C", True, ["Cell"]),
        ("M", True, ["Metastasis"]), ("T", True, ["Tumor"]),
    ]  # fmt: skip


def test_what_is_typed_is_searched_and_forgotten(kiosk: KioskViewModel) -> None:
    kiosk.openSearch()
    search = kiosk.search
    for letter in "ablat":
        search.type(letter)
    assert search.query == "ablat"
    assert [hit["target"] for hit in search.hits][:1] == ["ablation"]
    search.backspace()
    assert search.query == "abla"
    search.clear()
    assert (search.query, search.hits, search.near, search.corrected) == ("", [], [], "")
    for letter in "tumir":
        search.type(letter)
    assert search.corrected == "tumor"
    kiosk.reset()
    assert (search.query, search.hits, search.corrected) == ("", [], "")


def test_a_picture_has_parts_steps_and_a_way_in(kiosk: KioskViewModel) -> None:
    kiosk.openDiagram("ablation", "probe")
    diagram = kiosk.diagram
    assert (diagram.selected, diagram.step, diagram.marked) == ("probe", -1, ["probe"])
    diagram.showStep(1)
    assert (diagram.selected, diagram.step, diagram.marked) == ("", 1, ["probe", "tumor"])
    for beyond in (2, -2):
        diagram.showStep(beyond)
        assert diagram.step == 1
    diagram.showStep(-1)
    assert (diagram.step, diagram.marked) == (-1, [])
    diagram.look(2.0, 0.25, 0.75)
    assert (diagram.zoom, diagram.middle) == (2.0, QPointF(0.25, 0.75))
    assert diagram.content["regions"][1]["number"] == 2
    assert diagram.regionAt("ablation", 400, 300, 0, []) == "tumor"
    assert diagram.regionAt("nowhere", 400, 300, 0, []) == ""
    kiosk.goBack()
    assert (diagram.selected, diagram.zoom) == ("", 1.0)
    diagram.choose("tumor")
    assert kiosk.page == "home"
    assert diagram.selected == ""


def test_a_category_lists_its_pages_and_where_it_is_used(kiosk: KioskViewModel) -> None:
    kiosk.openCategory("image-guided")
    category = kiosk.category
    assert (category.title, category.icon, category.colour) == (
        "Image-guided treatment", "image-guided", "gold",
    )  # fmt: skip
    assert category.summary == "Small tools aimed with scans"
    category.blocks.appendAll()
    rows = {row.kind: dict(row.content) for row in category.blocks.rows}
    assert list(rows) == ["topics", "where", "cells"]
    topics = [(topic["slug"], topic["figure"].get("slug")) for topic in rows["topics"]["topics"]]
    assert topics == [("ablation", "ablation"), ("spread", None)]
    cells = rows["cells"]["cells"]
    assert [(cell["site"], cell["used"]) for cell in cells] == [
        ("liver", "often"), ("lungs", "seldom"),
    ]  # fmt: skip
    assert category.close()
    assert (category.title, category.blocks.rows) == ("", [])
    assert not category.close()


def test_a_category_with_one_page_opens_that_page(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    kiosk.openCategory("surgery")
    assert (kiosk.page, kiosk.target) == ("topic", "resection")
    kiosk.goBack()
    assert (kiosk.page, kiosk.target) == ("topic", "liver")


@pytest.fixture
def many_drugs(tmp_path: Path) -> Iterator[Pack]:
    """A pack with 96 pages in one category."""
    path = write_pack(tmp_path / "many.kpack")
    with edited(path) as connection:
        for number in range(95):
            slug = f"drug-{number}"
            add_topic(
                connection,
                slug,
                f"Drug {number}",
                kind="treatment",
                category="drugs",
                card=100 + number,
                body="One.",
            )
    with Pack.open(path) as pack:
        yield pack


def test_a_category_shows_forty_pages_at_a_time(many_drugs: Pack) -> None:
    library = Library(many_drugs, "en", many_drugs.info().languages)
    category = CategoryViewModel(library)
    library.store.change(history=library.store.state.history.go(Place("category", "drugs")))
    prepared = category.read(Place("category", "drugs"))
    assert prepared is not None
    prepared.show()
    for listed, waiting in ((40, 56), (80, 16), (96, 0)):
        rows = category.blocks.rows
        topics = [topic for row in rows if row.kind == "topics" for topic in row.content["topics"]]
        assert len(topics) == listed
        told = [dict(row.content) for row in rows if row.kind == "more"]
        assert told == ([{"topics": waiting}] if waiting else [])
        category.showMore()


def test_a_search_shows_twelve_hits_and_counts_the_others(many_drugs: Pack) -> None:
    search = SearchViewModel(Library(many_drugs, "en", many_drugs.info().languages))
    search.type("drug ")
    assert len(search.hits) == 12
    assert search.more >= 95 - 12


@pytest.mark.parametrize(
    ("page", "target", "section"), [("topic", "liver", WHOLE_PAGE), ("category", "surgery", "")]
)
@pytest.mark.parametrize(("anchor", "pending"), [("", True), ("meaning", False)])
def test_a_page_left_further_down_is_whole_at_once_and_else_comes_as_it_is_asked_for(
    library: Library, page: str, target: str, section: str, anchor: str, pending: bool
) -> None:
    pages = Pages(library)
    prepared = pages.read(Place(page, target, anchor, section=section))
    assert prepared is not None
    prepared.show()
    assert pages.complete is not pending


def test_a_page_that_was_left_is_told_of_as_closed_and_then_let_go(
    kiosk: KioskViewModel, qtbot: QtBot
) -> None:
    kiosk.openTopic("liver")
    with qtbot.waitSignals([kiosk.pagesClosed, kiosk.releaseRequested]):
        kiosk.openCategory("image-guided")
    assert (kiosk.topic.slug, kiosk.category.title) == ("", "Image-guided treatment")


def test_what_is_left_open_is_closed_and_what_is_open_is_not(library: Library) -> None:
    pages = Pages(library)
    for page, target in (("topic", "liver"), ("category", "surgery")):
        prepared = pages.read(Place(page, target))
        assert prepared is not None
        prepared.show()
    assert pages.close_but("topic")
    assert (pages.topic.slug, pages.category.title) == ("liver", "")
    assert not pages.close_but("topic")
    assert pages.close_but("category")
    assert pages.topic.slug == ""
