"""`kiosk open` while somebody stands at the screen: a real second process asks, real touches answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.screen.listening import Listener
from kiosk.screen.opener import BUSY, CHOICE, CLEANING, NOT_NOW, OPENED, REPLACED, RESERVED, Opener
from kiosk.station.log import Log
from kiosk.station.messages import Answer
from tests.ui.visitor import Visitor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets of POSIX")

ROOT = Path(__file__).parents[2]
QUESTION = "A nurse would like to open another page"
Asker = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def nurse(reader: Visitor, tmp_path: Path) -> Iterator[Asker]:
    """Somebody at a desk, who asks for a page and waits; what a test leaves waiting is ended."""
    log = Log(tmp_path / "log")
    opener = Opener(reader.opened.screen, log)
    listener = Listener(str(tmp_path / "waypost" / "kiosk.socket"), "", opener.take, log)
    assert listener.begin()
    asking: list[subprocess.Popen[str]] = []

    def ask(*words: str) -> subprocess.Popen[str]:
        asking.append(
            subprocess.Popen(
                [sys.executable, "-m", "kiosk", "open", *words],
                cwd=ROOT,
                env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return asking[-1]

    yield ask
    for each in asking:
        each.kill()
        each.communicate()
    listener.end()
    opener.setParent(None)
    opener.deleteLater()
    log.close()


def answered(reader: Visitor, asking: subprocess.Popen[str]) -> Answer:
    """The code and the last sentence of somebody who waited."""
    reader.wait_until(lambda: asking.poll() is not None, timeout_ms=20_000)
    out, err = asking.communicate()
    return Answer(asking.returncode, (out or err).splitlines()[-1].removeprefix("kiosk: "))


def asked(reader: Visitor) -> None:
    reader.wait_until(lambda: reader.sees(QUESTION), timeout_ms=20_000)
    reader.settle()


def test_where_nobody_is_it_opens_at_once(reader: Visitor, nurse: Asker) -> None:
    assert answered(reader, nurse("ablation", "--text-size", "165")) == OPENED
    reader.settle()
    assert reader.page_title() == "Ablation"
    assert reader.kiosk.display.textSize == 165
    reader.touch("Home")
    assert reader.kiosk.page == "home"


def test_a_code_of_more_than_one_page_is_chosen_at_the_screen(
    reader: Visitor, nurse: Asker
) -> None:
    assert answered(reader, nurse("icd10:C78")) == CHOICE
    reader.settle()
    assert reader.sees("Which page do you mean?")
    reader.touch("The lungs")
    assert (reader.kiosk.page, reader.kiosk.target) == ("topic", "lungs")
    asking = nurse("icd10:C78")
    asked(reader)
    assert reader.sees("The liver\nThe lungs")
    reader.touch("Yes, open it")
    assert answered(reader, asking) == CHOICE
    reader.settle()
    reader.touch("The liver")
    assert (reader.kiosk.page, reader.kiosk.target) == ("topic", "liver")
    reader.touch("Back")
    assert reader.kiosk.page == "home"


def test_a_reader_who_says_yes_has_a_visit_of_its_own_for_the_page(
    reader: Visitor, nurse: Asker
) -> None:
    reader.kiosk.begin()
    reader.kiosk.display.setTheme("soft")
    asking = nurse("ablation")
    asked(reader)
    assert reader.sees("Ablation")
    reader.touch("Yes, open it")
    assert answered(reader, asking) == OPENED
    reader.settle()
    assert (reader.page_title(), reader.kiosk.display.theme) == ("Ablation", "light")


def test_a_reader_who_says_not_now_goes_on_reading(reader: Visitor, nurse: Asker) -> None:
    reader.kiosk.openTopic("liver")
    reader.settle()
    asking = nurse("ablation")
    asked(reader)
    beside = reader.window.contentItem().boundingRect().topLeft()
    reader.touch_at(beside)
    assert reader.sees(QUESTION), "a touch beside it is no answer"
    other = nurse("liver")
    assert answered(reader, other) == BUSY
    reader.touch("Not now")
    assert answered(reader, asking) == NOT_NOW
    assert reader.kiosk.target == "liver"


def test_now_asks_nobody_and_takes_the_place_of_a_question(reader: Visitor, nurse: Asker) -> None:
    reader.kiosk.begin()
    asking = nurse("liver")
    asked(reader)
    assert answered(reader, nurse("ablation", "--now")) == OPENED
    assert answered(reader, asking) == REPLACED
    reader.settle()
    assert (reader.page_title(), reader.sees(QUESTION)) == ("Ablation", False)


def test_a_reserved_screen_stays_so_whoever_asks(reader: Visitor, nurse: Asker) -> None:
    reader.kiosk.begin()
    waiting = nurse("liver")
    asked(reader)
    reader.kiosk.staff.panel.reserve()
    assert answered(reader, waiting) == RESERVED
    assert answered(reader, nurse("ablation")) == RESERVED
    assert answered(reader, nurse("visit:first-look", "--now")) == RESERVED
    reader.settle()
    assert reader.sees("Please ask the staff")
    assert [thing.name for thing in reader.touchable()] == ["For staff"]


def test_a_screen_that_is_cleaned_opens_nothing(reader: Visitor, nurse: Asker) -> None:
    reader.kiosk.openTopic("liver")
    reader.kiosk.staff.panel.clean()
    assert answered(reader, nurse("ablation")) == CLEANING
    assert answered(reader, nurse("ablation", "--now")) == CLEANING
    assert (reader.kiosk.target, reader.kiosk.interruption.shown) == ("liver", False)


def test_when_the_reader_leaves_the_page_is_opened(reader: Visitor, nurse: Asker) -> None:
    reader.kiosk.begin()
    asking = nurse("ablation")
    asked(reader)
    reader.kiosk.reset()
    assert answered(reader, asking) == OPENED
    assert reader.kiosk.target == "ablation"


def test_a_question_goes_when_whoever_asked_has_gone(reader: Visitor, nurse: Asker) -> None:
    reader.kiosk.begin()
    asking = nurse("ablation")
    asked(reader)
    asking.kill()
    reader.wait_until(lambda: not reader.sees(QUESTION))
    assert reader.kiosk.page == "home"


def test_on_start_with_something_set_the_question_lies_over_it(
    reader: Visitor, nurse: Asker
) -> None:
    reader.kiosk.display.setTextSize(130)
    asking = nurse("ablation")
    asked(reader)
    reader.touch("Not now")
    assert answered(reader, asking) == NOT_NOW
    assert (reader.kiosk.page, reader.kiosk.display.textSize) == ("start", 130)


def test_the_screen_asks_one_question_at_a_time(reader: Visitor) -> None:
    reader.kiosk.openTopic("liver")
    reader.kiosk.visit.warn()
    reader.kiosk.interruption.ask("ablation")
    reader.settle()
    assert reader.sees(QUESTION)
    assert not reader.all("Are you still there?")
    reader.touch("Not now")
    assert not reader.kiosk.visit.warning


def test_nothing_of_start_can_be_chosen_under_the_question(reader: Visitor) -> None:
    reader.kiosk.interruption.ask("ablation")
    reader.settle()
    assert {thing.name for thing in reader.touchable()} == {"Yes, open it", "Not now"}
