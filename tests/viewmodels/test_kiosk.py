"""The view models together, without QML: what each tells after each step of a visit on the small pack."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from kiosk.compiler import build
from kiosk.pack.reader import Pack
from kiosk.viewmodels.category import CategoryViewModel
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.kiosk import DEBOUNCE_MS, KioskViewModel
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.pages import Pages
from kiosk.viewmodels.screen_size import ScreenSize
from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.visit import VisitViewModel
from kiosk.visit.places import Place
from tests.compiler.overlay import BILINGUAL
from tests.pack.tiny import add_topic, edited, write_pack

WIDE, UPRIGHT = ScreenSize(1920, 1080), ScreenSize(1080, 1920)


class Clock:
    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def library(qtbot: QtBot, small_pack: Path) -> Iterator[Library]:
    with Pack.open(small_pack) as pack:
        clinics = {"en": Clinic("North", "555-0100", "8 to 5", "113", "We run this.")}
        library = Library(pack, "en", pack.info().languages, clinics, frozenset({"resection"}))
        library.store.clock = Clock()
        yield library


@pytest.fixture
def kiosk(library: Library) -> KioskViewModel:
    visit = VisitViewModel(library.store, 90, 30)
    staff = StaffViewModel(library.store, "2468")
    made = KioskViewModel(library, DisplayViewModel(library, WIDE), visit, staff)
    made.debounce_ms = 0
    made.begin()
    return made


def test_home_names_sites_categories_and_guides(kiosk: KioskViewModel) -> None:
    assert kiosk.page == "home"
    assert not kiosk.canGoBack
    assert kiosk.home.texts["sites_heading"] == "Where has it spread?"
    assert [each["id"] for each in kiosk.home.categories] == ["image-guided", "surgery"]
    assert [each["slug"] for each in kiosk.home.guides] == ["spread", "about"]
    assert kiosk.home.map["slug"] == "body-map"


def test_a_second_touch_at_once_is_the_same_touch(kiosk: KioskViewModel, library: Library) -> None:
    clock = library.store.clock
    assert isinstance(clock, Clock)
    kiosk.debounce_ms = DEBOUNCE_MS
    clock.now_s += 10
    kiosk.openTopic("liver")
    clock.now_s += 0.299
    kiosk.openTopic("lungs")
    assert kiosk.target == "liver"
    clock.now_s += 0.301
    kiosk.openTopic("lungs")
    assert kiosk.target == "lungs"
    kiosk.goBack()
    assert kiosk.target == "lungs"


@pytest.mark.parametrize(
    ("way", "page", "target"),
    [
        ("openCall", "topic", "call"),
        ("openQuestions", "topic", "ask"),
        ("openWords", "words", ""),
        ("openGuides", "guides", ""),
        ("openSearch", "search", ""),
    ],
)
def test_each_way_leads_to_its_page_and_back(
    kiosk: KioskViewModel, way: str, page: str, target: str
) -> None:
    getattr(kiosk, way)()
    assert (kiosk.page, kiosk.target, kiosk.canGoBack) == (page, target, True)
    kiosk.goBack()
    assert (kiosk.page, kiosk.canGoBack) == ("home", False)


@pytest.mark.parametrize("way", ["openTopic", "openCategory"])
def test_a_page_that_is_not_there_is_not_gone_to(kiosk: KioskViewModel, way: str) -> None:
    getattr(kiosk, way)("nowhere")
    assert kiosk.page == "home"
    kiosk.openDiagram("nowhere", "")
    assert kiosk.page == "home"


def test_a_page_is_told_of_when_it_is_open_and_no_more_after_the_visit(
    kiosk: KioskViewModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([kiosk.changed, kiosk.topic.changed, kiosk.positionRequested]):
        kiosk.openTopic("ablation")
    topic = kiosk.topic
    assert (topic.slug, topic.title, topic.colour) == ("ablation", "Ablation", "gold")
    assert topic.figure["slug"] == "ablation"
    assert not topic.wide
    assert topic.blocks.pending
    topic.blocks.appendAll()
    assert not topic.blocks.pending
    assert kiosk.is_complete()
    kiosk.reset()
    assert (topic.slug, topic.title, topic.sections, topic.blocks.rowCount()) == ("", "", [], 0)


def test_a_link_is_a_word_or_a_page(kiosk: KioskViewModel) -> None:
    kiosk.follow("term", "tumor", QRectF(1, 2, 3, 4))
    assert (kiosk.page, kiosk.popup.term, kiosk.popup.shown) == ("home", "Tumor", True)
    kiosk.follow("topic", "liver", QRectF())
    assert (kiosk.target, kiosk.popup.shown) == ("liver", False)


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
    assert popup.position(200, 100, popup.word, QRectF(0, 0, 1000, 800)) == QPointF(100, 131)
    popup.close()
    assert (popup.shown, popup.term, popup.definition, popup.topics) == (False, "", {}, [])


def test_words_stand_under_their_letters(kiosk: KioskViewModel) -> None:
    kiosk.openWords()
    words = kiosk.words
    assert [(each["term"], each["initial"]) for each in words.terms] == [
        ("Ablation", "A"),
        ("Cell", "C"),
        ("Metastasis", "M"),
        ("Tumor", "T"),
    ]
    assert [(each["initial"], each["index"]) for each in words.initials] == [
        ("A", 0), ("C", 1), ("M", 2), ("T", 3),
    ]  # fmt: skip
    assert words.indexOf("metastasis") == 2
    assert words.indexOf("nothing") == 0


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
    assert diagram.regionAt("ablation", 400, 300, 0) == "tumor"
    assert diagram.regionAt("nowhere", 400, 300, 0) == ""
    assert diagram.corner("ablation", "probe") == QPointF(560, 80)
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
    kinds = [(row.block_id, row.kind) for row in category.blocks.rows]
    assert kinds == [
        ("ablation", "topic"), ("page:where", "where"), ("liver", "cell"), ("lungs", "cell"),
    ]  # fmt: skip
    cells = [dict(row.content) for row in category.blocks.rows if row.kind == "cell"]
    assert [cell["used"] for cell in cells] == ["often", "seldom"]
    assert [cell["topics"] for cell in cells] == [[], []]
    assert category.close()
    assert (category.title, category.blocks.rows) == ("", [])
    assert not category.close()


def test_a_place_on_a_page_is_kept_while_it_is_not_being_left(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    kiosk.remember("meaning", 0.5)
    told = []
    kiosk.positionRequested.connect(lambda *place: told.append(place))
    kiosk.openTopic("lungs")
    kiosk.goBack()
    assert told == [("", 0.0), ("meaning", 0.5)]


def test_a_part_chosen_in_a_figure_is_found_again(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    assert kiosk.chosenIn("meaning.2", "liver") == "liver"
    kiosk.chooseIn("meaning.2", "")
    assert kiosk.chosenIn("meaning.2", "liver") == ""
    kiosk.chooseIn("meaning.2", "lungs")
    kiosk.openWords()
    kiosk.goBack()
    assert kiosk.chosenIn("meaning.2", "liver") == "lungs"


def test_after_a_fault_a_visit_goes_on_on_home_with_its_settings(kiosk: KioskViewModel) -> None:
    kiosk.display.setTextSize(165)
    kiosk.openSearch()
    kiosk.search.type("l")
    kiosk.recover()
    assert (kiosk.page, kiosk.canGoBack, kiosk.search.query) == ("home", False, "")
    assert kiosk.display.textSize == 165
    kiosk.reset()
    kiosk.recover()
    assert (kiosk.page, kiosk.display.textSize) == ("start", 100)


def test_a_visit_may_begin_on_a_page(kiosk: KioskViewModel) -> None:
    kiosk.openSearch()
    kiosk.start_at("ablation")
    assert kiosk.target == "ablation"
    kiosk.goBack()
    assert kiosk.page == "home"


@pytest.mark.parametrize(
    ("size", "text_size", "lowered", "menu_only", "rail"),
    [
        (WIDE, 100, False, False, True),
        (WIDE, 130, False, False, True),
        (WIDE, 165, False, True, False),
        (WIDE, 100, True, False, False),
        (UPRIGHT, 100, False, False, False),
    ],
)
def test_bars_and_lists_fit_the_screen(
    kiosk: KioskViewModel,
    size: ScreenSize,
    text_size: int,
    lowered: bool,
    menu_only: bool,
    rail: bool,
) -> None:
    display = kiosk.display
    display.set_size(size)
    display.setTextSize(text_size)
    display.setLowered(lowered)
    assert (display.menuOnly, display.railShown) == (menu_only, rail)
    assert (display.droppedShare > 0) is lowered
    assert display.portrait is (size is UPRIGHT)


def test_only_what_there_is_can_be_set(kiosk: KioskViewModel) -> None:
    display = kiosk.display
    display.setTextSize(150)
    display.setLanguage("xx")
    assert (display.textSize, display.language, display.mirrored) == (100, "en", False)
    display.setHighContrast(True)
    assert display.highContrast
    assert display.languages == [{"code": "en", "name": "English"}]
    assert display.otherLanguage == {}
    assert display.pxPerMm == pytest.approx(1 / WIDE.mm_per_px)


def test_from_farther_away_everything_is_larger_and_never_smaller(library: Library) -> None:
    near, usual, far = (DisplayViewModel(library, WIDE, mm).pxPerMm for mm in (300, 600, 900))
    assert near == usual
    assert far == pytest.approx(1.5 * usual)
    cramped = [DisplayViewModel(library, WIDE, mm).is_cramped for mm in (600, 900, 1200)]
    assert cramped == [False, False, True]


def test_menus_open_and_close_over_the_page(kiosk: KioskViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.menuChanged):
        kiosk.openMenu("pages")
    assert kiosk.menu == "pages"
    kiosk.openTopic("liver")
    assert kiosk.menu == ""


def test_the_clinics_words_come_before_the_packs(library: Library) -> None:
    assert library.emergency_number == "113"
    library.clinics = {}
    assert library.emergency_number == "112"
    assert library.clinic == Clinic()
    assert library.text("nothing") == ""


@pytest.fixture
def bilingual(content: Path) -> Path:
    """The good content in English and Spanish, compiled."""
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    build(content, Path("two.kpack"))
    return Path("two.kpack")


def test_another_pack_shows_the_same_page_or_the_one_before(
    kiosk: KioskViewModel, library: Library, bilingual: Path
) -> None:
    kiosk.openTopic("ablation")
    kiosk.openTopic("resection")
    with Pack.open(bilingual) as pack:
        library.change_to(Library(pack, "en", pack.info().languages))
        kiosk.reload()
        assert kiosk.target == "ablation", "the page that is no more gives way"
        kiosk.display.setLanguage("es")
        assert (kiosk.topic.title, kiosk.display.language) == ("Ablación", "es")
        assert kiosk.display.otherLanguage == {"code": "en", "name": "English"}
        kiosk.goBack()
        assert kiosk.page == "home"


def test_without_any_page_that_is_there_home_is_shown(
    kiosk: KioskViewModel, library: Library, bilingual: Path
) -> None:
    kiosk.start_at("resection")
    kiosk.openTopic("lungs")
    with Pack.open(bilingual) as pack:
        library.change_to(Library(pack, "en", pack.info().languages))
        kiosk.reload()
        assert kiosk.page == "home"


def test_an_open_word_and_a_search_change_their_language(qtbot: QtBot, bilingual: Path) -> None:
    with Pack.open(bilingual) as pack:
        library = Library(pack, "en", pack.info().languages)
        visit = VisitViewModel(library.store, 90, 30)
        staff = StaffViewModel(library.store, "")
        kiosk = KioskViewModel(library, DisplayViewModel(library, WIDE), visit, staff)
        kiosk.popup.open("tumor", QRectF(1, 1, 1, 1))
        english = kiosk.popup.definition
        kiosk.search.type("ablat")
        assert [hit["title"] for hit in kiosk.search.hits] == ["Ablation", "Ablation"]
        kiosk.display.setLanguage("es")
        assert kiosk.popup.definition != english
        assert kiosk.search.query == "ablat"
        assert "Ablation" not in [hit["title"] for hit in kiosk.search.hits]


def test_a_page_may_be_asked_for_in_advance(kiosk: KioskViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.preloadRequested) as asked:
        kiosk.preload("topic")
    assert asked.args == ["topic"]


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


def test_a_category_shows_forty_pages_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
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
        library = Library(pack, "en", pack.info().languages)
        category = CategoryViewModel(library)
        library.store.change(history=library.store.state.history.go(Place("category", "drugs")))
        prepared = category.read(Place("category", "drugs"))
        assert prepared is not None
        prepared.show()
        for listed, waiting in ((40, 56), (80, 16), (96, 0)):
            rows = category.blocks.rows
            assert sum(row.kind == "topic" for row in rows) == listed
            told = [dict(row.content) for row in rows if row.kind == "more"]
            assert told == ([{"topics": waiting}] if waiting else [])
            category.showMore()
