"""A discreet kiosk names no illness to those who read along in the waiting room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.pack.listed import listed
from kiosk.station.config.model import Config
from tests.ui.opening import open_pack
from tests.ui.visitor import Visitor, afresh


@pytest.fixture
def discreet(qtbot: QtBot, content_pack: Path, finger: QPointingDevice) -> Iterator[Visitor]:
    opened = open_pack(content_pack, Config(discreet=True))
    with afresh(opened):
        person = Visitor(qtbot, opened, finger)
        person.settle()
        yield person
    opened.close()


@pytest.mark.parametrize("language", ["en", "es"])
def test_start_and_the_title_of_home_name_no_illness(discreet: Visitor, language: str) -> None:
    discreet.kiosk.display.setLanguage(language)
    discreet.settle()
    texts = discreet.opened.pack.texts(language)
    start = " ".join(thing.name for thing in discreet.all())
    assert texts["discreet_title"] in start
    assert texts["discreet_text"] in start
    assert texts["start_text"] not in start
    discreet.kiosk.begin()
    discreet.settle()
    assert discreet.page_title() == texts["discreet_title"]
    assert not discreet.all(texts["title"])
    assert not {"cancer", "cáncer", "tumor"} & set(
        f"{start} {discreet.page_title()}".lower().split()
    )


def test_discreet_invitations_name_no_illness(discreet: Visitor) -> None:
    invitations = discreet.opened.screen.invitations
    pack = discreet.opened.pack
    said = []
    for _ in range(6):
        invitations.go_on()
        discreet.settle()
        said.append(discreet.page_title())
        seen = " ".join(thing.name for thing in discreet.all()).lower()
        assert not {"cancer", "cáncer", "tumor"} & set(seen.split())
    for language in ("en", "es"):
        assert set(said) & set(listed(pack.texts(language), "discreet_invitations"))
        assert not set(said) & {*listed(pack.texts(language), "start_invitations")[:2]}


def test_a_pack_without_such_words_says_welcome(
    qtbot: QtBot, small_pack: Path, finger: QPointingDevice
) -> None:
    opened = open_pack(small_pack, Config(discreet=True))
    person = Visitor(qtbot, opened, finger)
    person.settle()
    assert person.page_title() == "Welcome"
    opened.kiosk.begin()
    person.settle()
    assert not person.all(opened.pack.texts("en")["title"])
    opened.close()


def test_a_kiosk_is_not_discreet_unless_it_is_set(visitor: Visitor) -> None:
    texts = visitor.opened.pack.texts("en")
    assert visitor.page_title() == texts["start_heading"]
    visitor.touch("Touch to begin")
    assert visitor.all(texts["title"])
