"""Every step of every shipped guided visit opens, in each language, and says what it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.pack.guided import guided_visits
from kiosk.pack.reader import Pack
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.screen_size import ScreenSize
from kiosk.viewmodels.visit import VisitViewModel
from tests.viewmodels.scene import staff_of

SHIPPED = 8
SURE = {"en": "To be sure I", "es": "Para saber si"}
"""How the first question begins: it is the nurse who may have told it badly."""


@pytest.fixture(scope="module")
def pack(content_pack: Path, qapp: QGuiApplication) -> Iterator[Pack]:
    with Pack.open(content_pack) as pack:
        yield pack


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_step_opens_and_the_end_has_questions(pack: Pack, language: str) -> None:
    library = Library(pack, language, pack.info().languages)
    visit = VisitViewModel(library.store, 90, 30)
    display = DisplayViewModel(library, ScreenSize(1920, 1080))
    kiosk = KioskViewModel(library, display, visit, staff_of(library, visit))
    kiosk.debounce_ms = 0
    visits = guided_visits(pack, language)
    assert len(visits) == SHIPPED
    for guided in visits:
        kiosk.beginGuided(guided.slug)
        for step in guided.steps:
            assert kiosk.target == (step.page or step.diagram), guided.slug
            assert step.section in ("", kiosk.topic.section), guided.slug
            assert step.page or kiosk.diagram.step == step.step, guided.slug
            kiosk.guided.next()
        assert kiosk.target == "questions"
        assert all(page["items"] for page in kiosk.guided.questions)
        kiosk.guided.next()
        assert kiosk.guided.teachBack == list(guided.teach_back)
        assert guided.teach_back[0].startswith(SURE[language])
    kiosk.reset()
