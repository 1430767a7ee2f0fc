"""A guided visit with real touches: begun, walked, left for a while, ended."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.station.config.model import Config
from tests.ui.opening import SMALL, open_pack
from tests.ui.things import Role
from tests.ui.visitor import Visitor, at_start


@pytest.fixture
def person(qtbot: QtBot, small_pack: Path, finger: QPointingDevice) -> Iterator[Visitor]:
    opened = open_pack(small_pack, Config())
    with at_start(qtbot, opened, finger) as someone:
        yield someone
    opened.close()


def test_a_visit_is_walked_from_good_to_know_to_its_end(person: Visitor) -> None:
    person.touch("Touch to begin")
    person.touch("Good to know")
    person.touch("A first look")
    assert person.page_title() == "How cancer spreads"
    assert person.sees("1 of 6 · A first look")
    person.touch("Next", kind="BarButton")
    assert person.sees("2 of 6 · A first look")
    person.touch("Menu", kind="BarButton")
    person.touch("Words explained")
    assert person.page_title() == "Words explained"
    assert not person.sees("Next")
    person.touch("Back to your visit")
    assert person.page_title() == "What happens"
    person.touch("Next", kind="BarButton")
    assert person.sees("Step 2 of 2")
    person.touch("The step before")
    assert person.sees("2 of 6 · A first look")
    for _ in range(3):
        person.touch("Next", kind="BarButton")
    assert person.page_title() == "Questions collected on the way"
    person.touch("Is ablation right for me?", role=Role.CheckBox)
    assert person.find("Is ablation right for me?", role=Role.CheckBox).checked
    person.touch("Next", kind="BarButton")
    assert person.page_title() == "For the nurse: did I explain it well?"
    assert person.sees("Would you tell me where a tumor may be?")
    person.touch("Done")
    assert person.kiosk.page == "home"
    assert person.find("Search")


def test_whoever_does_not_want_it_any_more_leaves_it(person: Visitor) -> None:
    person.opened.resize(SMALL)
    person.kiosk.begin()
    person.kiosk.beginGuided("first-look")
    person.settle()
    person.touch("Menu", kind="BarButton")
    person.touch("Leave the guided visit")
    assert person.page_title() == "How cancer spreads"
    assert not person.sees("1 of 6 · A first look")
    assert person.find("Search", kind="BarButton")
