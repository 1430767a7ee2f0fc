"""What Start tells before and while all the rest is made; a library that becomes another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.start import StartViewModel
from tests.pack.tiny import write_pack


@pytest.fixture
def library(qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    with Pack.open(write_pack(tmp_path / "tiny.kpack")) as pack:
        yield Library(pack, "ar", pack.info().languages, {"ar": Clinic("Shamal")})


@pytest.fixture
def start(library: Library) -> StartViewModel:
    return StartViewModel(library)


def test_start_is_shown_and_takes_touches_before_anything_is_ready(start: StartViewModel) -> None:
    assert (start.shown, start.ready, start.blocked, start.kiosk) == (True, False, False, None)
    assert start.clinicName == "Shamal"


def test_the_first_frame_is_told_and_a_touch_begins(start: StartViewModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([start.changed, start.firstFrame]):
        start.frameShown()
    assert start.ready
    with qtbot.waitSignal(start.beginRequested):
        start.begin()


def test_a_change_is_told_once_and_no_change_is_not(start: StartViewModel, qtbot: QtBot) -> None:
    for say, off, on in ((start.show, True, False), (start.block, False, True)):
        with qtbot.assertNotEmitted(start.changed):
            say(off)
        with qtbot.waitSignal(start.changed):
            say(on)
    assert (start.shown, start.blocked) == (False, True)


def test_what_lies_behind_is_handed_over_and_taken_away(
    start: StartViewModel, qtbot: QtBot
) -> None:
    kiosk = QObject()
    with qtbot.waitSignal(start.kioskChanged):
        start.set_kiosk(kiosk)
    assert start.kiosk is kiosk
    start.set_kiosk(None)
    assert start.kiosk is None


def test_the_direction_is_that_of_the_language(library: Library) -> None:
    assert library.direction == "rtl"
    library.store.offer(frozenset({"en"}), "en")
    assert library.direction == "ltr"
    library.offered = ()
    assert library.direction == "ltr"


def test_another_library_keeps_the_language_that_it_has(library: Library, small_pack: Path) -> None:
    with Pack.open(small_pack) as pack:
        other = Library(pack, "en", pack.info().languages, {"en": Clinic("North")}, frozenset("x"))
        library.change_to(other)
        assert library.language == "en", "the language that is no more gives way"
        assert (library.pack, library.clinic.name) == (pack, "North")
        assert (library.offered, library.not_offered) == (other.offered, frozenset("x"))
        assert library.store.first.language == "en"


def test_a_language_that_both_have_stays(library: Library) -> None:
    library.store.offer(frozenset({"ar", "en"}), "en")
    assert library.language == "ar"
    state = library.store.state
    library.store.put(state.having(settings=state.settings._replace(language="en")))
    library.store.offer(frozenset({"ar", "en"}), "ar")
    assert (library.language, library.store.first.language) == ("en", "ar")


def test_an_invitation_is_told_once_and_so_is_its_end(start: StartViewModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(start.changed):
        start.invite()
    with qtbot.waitSignal(start.changed):
        start.invite("en", "Look around")
    assert start.inviting
    with qtbot.assertNotEmitted(start.changed):
        start.invite("en", "Look around")
    with qtbot.waitSignal(start.changed):
        start.invite()
    assert not start.inviting


def test_a_library_is_not_discreet_unless_it_is_said(library: Library) -> None:
    assert not library.discreet


def test_nobody_is_there_before_anything_was_done(library: Library) -> None:
    assert library.store.is_at_rest
    library.store.change(query="liver")
    assert not library.store.is_at_rest
