from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.viewmodels.interruption import InterruptionViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.library import Library
from tests.viewmodels.scene import Clock


@pytest.mark.parametrize("yes", [True, False])
def test_an_answer_is_told_once(qtbot: QtBot, kiosk: KioskViewModel, yes: bool) -> None:
    asked = kiosk.interruption
    asked.ask("ablation")
    assert (asked.shown, asked.title) == (True, "Ablation")
    with qtbot.waitSignal(asked.answered, timeout=1000) as told:
        asked.answer(yes)
    assert told.args == [yes]
    assert (asked.shown, asked.title) == (False, "")
    with qtbot.assertNotEmitted(asked.answered):
        asked.answer(True)


def test_silence_for_half_a_minute_is_a_no(
    qtbot: QtBot, kiosk: KioskViewModel, library: Library
) -> None:
    clock = library.store.clock
    assert isinstance(clock, Clock)
    kiosk.interruption.ask("ablation")
    clock.now_s += 29
    kiosk.interruption.look()
    assert kiosk.interruption.shown
    clock.now_s += 1
    with qtbot.waitSignal(kiosk.interruption.answered, timeout=1000) as told:
        kiosk.interruption.look()
    assert told.args == [False]


def test_a_fault_of_the_program_is_a_no(qtbot: QtBot, kiosk: KioskViewModel) -> None:
    kiosk.interruption.ask("ablation")
    with qtbot.waitSignal(kiosk.interruption.answered, timeout=1000) as told:
        kiosk.recover()
    assert (told.args, kiosk.interruption.shown) == ([False], False)


def test_of_a_choice_all_titles_are_named(kiosk: KioskViewModel) -> None:
    kiosk.interruption.ask("liver", "lungs")
    assert kiosk.interruption.title == "The liver\nThe lungs"


def test_a_page_that_another_pack_does_not_have_is_not_asked_for(
    qtbot: QtBot, kiosk: KioskViewModel, library: Library, bilingual: Path
) -> None:
    kiosk.interruption.ask("visit:first-look")
    with Pack.open(bilingual) as pack:
        library.change_to(Library(pack, "en", pack.info().languages))
        with qtbot.waitSignal(kiosk.interruption.answered, timeout=1000) as told:
            kiosk.reload()
        assert (told.args, kiosk.interruption.shown) == ([False], False)


def test_a_question_goes_with_the_visit_unanswered(qtbot: QtBot, kiosk: KioskViewModel) -> None:
    kiosk.interruption.ask("ablation")
    with (
        qtbot.assertNotEmitted(kiosk.interruption.answered),
        qtbot.waitSignal(kiosk.interruption.changed, timeout=1000),
    ):
        kiosk.reset()
    assert not kiosk.interruption.shown


def test_the_title_is_in_the_readers_language(qtbot: QtBot, bilingual: Path) -> None:
    with Pack.open(bilingual) as pack:
        library = Library(pack, "en", pack.info().languages)
        asked = InterruptionViewModel(library)
        asked.ask(pack.topics("en")[0].slug)
        english = asked.title
        with qtbot.waitSignal(asked.changed, timeout=1000):
            settings = library.store.state.settings._replace(language="es")
            library.store.change(settings=settings)
        assert asked.title not in ("", english)
