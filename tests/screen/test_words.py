"""The interface speaks the language of the pages, or the one that it is a variety of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.pack.types import nearest
from kiosk.screen.words import InterfaceWords
from kiosk.station.config.model import Words


@pytest.fixture
def words(qapp: QGuiApplication) -> Iterator[InterfaceWords]:
    """The interface's words, English again afterwards."""
    used = InterfaceWords()
    yield used
    used.use("en")


@pytest.mark.parametrize("language", ["es", "es-MX", "es-419"])
def test_a_variety_has_the_buttons_of_its_language(words: InterfaceWords, language: str) -> None:
    words.use(language)
    assert QCoreApplication.translate("SearchResults", "Home") == "Inicio"


@pytest.mark.parametrize("language", ["en", "fr-CA", "est"])
def test_another_language_has_english_buttons(words: InterfaceWords, language: str) -> None:
    words.use("es")
    words.use(language)
    assert QCoreApplication.translate("SearchResults", "Home") == "Home"


def test_a_clinics_words_are_those_of_the_language_of_a_variety() -> None:
    said = Words({"en": "Clinic", "es": "Clínica"})
    assert said.in_language("es-MX") == "Clínica"
    assert said.in_language("fr") == "Clinic"


@pytest.mark.parametrize(
    ("wanted", "there", "shown"),
    [
        ("es", ["en", "es-MX"], "es-MX"),
        ("es-419", ["en", "es"], "es"),
        ("es-MX", ["es", "es-MX"], "es-MX"),
        ("fr", ["en", "es"], ""),
        ("es-419", ["es-MX"], ""),
    ],
)
def test_a_clinics_language_is_that_of_the_pack_which_is_nearest(
    wanted: str, there: list[str], shown: str
) -> None:
    assert nearest(wanted, there) == shown
