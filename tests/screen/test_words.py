"""The interface speaks the language of the pages, or the one that it is a variety of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

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
