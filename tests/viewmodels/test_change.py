"""Another pack or another language under a visit that goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.visit import VisitViewModel
from tests.viewmodels.scene import WIDE, staff_of


def test_the_clinics_words_come_before_the_packs(library: Library) -> None:
    assert library.emergency_number == "113"
    library.clinics = {}
    assert library.emergency_number == "112"
    assert library.clinic == Clinic()
    assert library.text("nothing") == ""


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
        staff = staff_of(library, visit)
        kiosk = KioskViewModel(library, DisplayViewModel(library, WIDE), visit, staff)
        kiosk.popup.open("tumor", QRectF(1, 1, 1, 1))
        english = kiosk.popup.definition
        kiosk.search.type("ablat")
        assert [hit["title"] for hit in kiosk.search.hits] == ["Ablation"]
        with qtbot.waitSignals([kiosk.home.changed, kiosk.popup.changed, kiosk.search.changed]):
            kiosk.display.setLanguage("es")
        assert kiosk.popup.definition != english
        assert kiosk.search.query == "ablat"
        assert "Ablation" not in [hit["title"] for hit in kiosk.search.hits]
