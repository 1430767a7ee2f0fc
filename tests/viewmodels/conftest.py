"""A visit on the small pack. View models have timers, which need an application."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.compiler import build
from kiosk.pack.reader import Pack
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.visit import VisitViewModel
from tests.compiler.overlay import BILINGUAL
from tests.viewmodels.scene import WIDE, Clock, staff_of


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """There is one in every test, whichever is the first."""


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
    staff = staff_of(library, visit, "2468")
    made = KioskViewModel(library, DisplayViewModel(library, WIDE), visit, staff)
    made.debounce_ms = 0
    made.begin()
    return made


@pytest.fixture
def bilingual(content: Path) -> Path:
    """The good content in English and Spanish, compiled."""
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    build(content, Path("two.kpack"))
    return Path("two.kpack")
