"""A telephone number on a page that is read from the right is read from the left, digit by digit."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text
from kiosk.compiler.body import inline
from kiosk.pack.direction import numbers_from_left
from kiosk.pack.reader import Pack
from kiosk.screen.window import make_library
from kiosk.station.config.model import Clinic, Config, Words
from tests.ui.visitor import Visitor

NUMBER = "+44 20 7946 0000"
SENTENCES = ("התקשרו אל {} בכל שעה.", "اتصل على {} في أي وقت.")


def runs_from_left(words: str) -> bool:
    """Whether the digits stand in their order from left to right, as Qt lays the words out."""
    layout = QTextLayout(words, QFont())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    cursor: Any = line.cursorToX
    _edge, *digits = [cursor(at)[0] for at, sign in enumerate(words) if sign.isdigit()]
    return all(left < right for left, right in pairwise(digits))


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("number", [NUMBER, "(03) 555 0100", "٠٣-٥٥٥-٠١٠٠"])
def test_qt_shows_the_digits_in_their_order(
    qapp: QGuiApplication, sentence: str, number: str
) -> None:
    words = sentence.format(number)
    assert not runs_from_left(words)
    assert runs_from_left(numbers_from_left(words))


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("strong", ["{}", "**{}**"])
def test_running_text_is_compiled_so(qapp: QGuiApplication, sentence: str, strong: str) -> None:
    written = sentence.format(strong.format(NUMBER))
    source = SourceFile("he.md", written)
    run = inline.parse(Text(written, source, 0, len(written)), Report())
    assert runs_from_left(run.plain)


def test_the_clinics_own_number_is_shown_so(reader_of_hebrew: Visitor) -> None:
    pack: Pack = reader_of_hebrew.opened.pack
    own = Words({"": f"אחות: {NUMBER}"})
    library = make_library(pack, Config(clinic=Clinic(phone=own, emergency_number=own)), "he")
    assert runs_from_left(library.clinic.phone)
    assert runs_from_left(library.emergency_number)
    english = make_library(pack, Config(clinic=Clinic(phone=Words({"": NUMBER}))), "en")
    assert english.clinic.phone == NUMBER
