"""docs/nurses.md is true: what buttons are called, how long and how many, and its first guided visit, word by word."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from html import unescape
from pathlib import Path

import pytest

from kiosk.pack import cards
from kiosk.pack.guided import guided_visits
from kiosk.pack.reader import Pack
from kiosk.paper.page import A4, LETTER, Paper
from kiosk.station import tries
from kiosk.station.config.model import Config
from kiosk.visit import chart, panel
from kiosk.visit.settings import THEMES
from tests.ui.screens import PIN
from tests.ui.things import Role
from tests.ui.visitor import Visitor
from tools.nurses_print import WIDTHS, laid_out

ROOT = Path(__file__).resolve().parents[2]
QML = ROOT / "kiosk" / "ui" / "Kiosk"
BOLD, QUOTED = re.compile(r"\*\*(.+?)\*\*"), re.compile(r'"([^"]+)"')
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
UNITS = "seconds?|minutes?|digits?|pages?|text sizes|sets|wrong"
COUNTED = re.compile(rf"\b(?:\d+|{'|'.join(NUMBERS[1:])}) (?:{UNITS})\b", re.IGNORECASE)
UNHELD = {
    "one or two digits": "as long as an older number was",
}
"""Numbers of the page that no constant has, and why."""
PHRASES = (
    "Hold the top right corner",
    "type the staff number",
    "patient touches those that matter",
)
"""What the steps of the first guided visit ask for besides touching a button."""
SHEETS = 2


def plain(text: str) -> str:
    """On one line, with straight quotes and apostrophes, as the page is typed."""
    text = re.sub(r"[‘’]", "'", re.sub(r"[“”]", '"', text))
    return " ".join(text.split())


@pytest.fixture(scope="module")
def page() -> str:
    return plain((ROOT / "docs" / "nurses.md").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def said(content_pack: Path) -> list[re.Pattern[str]]:
    """All that the interface, the pack's texts and its titles say; digits for what is filled in."""
    words = (ROOT / "kiosk" / "ui" / "i18n" / "waypost_es.ts").read_text(encoding="utf-8")
    sources = [unescape(each) for each in re.findall(r"<source>(.*?)</source>", words, re.DOTALL)]
    with Pack.open(content_pack) as pack:
        sources += pack.texts("en").values()
        sources += [row.title for row in pack.topics("en")]
        sources += [language.name for language in pack.info().languages]
        sources += [visit.title for visit in guided_visits(pack, "en")]
    counted = [each.removesuffix(" (%1)") for each in sources]
    return [re.compile(re.sub("%[12]", r"\\d+", re.escape(plain(each)))) for each in counted]


def is_said(text: str, said: list[re.Pattern[str]]) -> bool:
    return all(any(each.fullmatch(part) for each in said) for part in text.split(" · "))


def test_every_button_it_names_is_called_so_on_the_screen(
    page: str, said: list[re.Pattern[str]]
) -> None:
    named = [each for each in BOLD.findall(page) if each != "bold"]
    assert len(named) > 30
    assert [each for each in named if not is_said(each, said)] == []


def test_every_word_it_quotes_is_said_on_the_screen(page: str, said: list[re.Pattern[str]]) -> None:
    quoted = [each for each in QUOTED.findall(page) if each != "quotes"]
    assert len(quoted) > 10
    assert [each for each in quoted if not is_said(each, said)] == []


def constant(name: str, file: str) -> int:
    """A number that a QML file has."""
    found = re.search(rf"\b{name}: (\d+)$", (QML / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    return int(found[1])


def counts(pack: Pack) -> Iterator[str]:
    """Every phrase of the page that has a number, made of the program's own numbers."""
    idle = Config().idle
    hold_s = constant("hold", "Theme/Theme.qml") // 1000
    pages = sorted(len(visit.steps) for visit in guided_visits(pack, "en"))
    sizes = re.search(r"model: \[(.+)\]", (QML / "Overlays/StaffVisit.qml").read_text("utf-8"))
    assert sizes
    row = pack.topic_row("en", "ablation")
    assert row
    yield f"for {NUMBERS[hold_s]} seconds"
    yield f"type the {NUMBERS[cards.SHORTEST + 1]} digits"
    yield f"leads through {NUMBERS[pages[0]]} to {NUMBERS[pages[-1]]} stops"
    yield f"{NUMBERS[sizes[1].count(',') + 1]} text sizes and {NUMBERS[len(THEMES)]} sets of colors"
    yield f"touches the screen for {idle.timeout_s} seconds"
    yield f"waits {idle.warning_s} seconds"
    yield f"by itself after {panel.LEFT_S} seconds without a touch"
    yield f"{NUMBERS[tries.FREE].capitalize()} wrong numbers in a row"
    yield f"first {NUMBERS[tries.FIRST_S // 60]} minute, then longer"
    yield ", ".join(f"**{seconds // 60} minutes**" for seconds in panel.STAYS_S if seconds)
    yield f"counts {panel.CLEANING_S} seconds down"
    version = pack.info().version
    yield f"`{chart.line(date(2026, 11, 29), [row.card], ['en'], version, taught=True)}`"


def test_every_number_in_it_is_the_programs(page: str, content_pack: Path) -> None:
    with Pack.open(content_pack) as pack:
        true = list(counts(pack))
    assert [each for each in true if each not in page] == []
    left = page
    for each in (*true, *UNHELD):
        left = left.replace(each, "")
    assert COUNTED.findall(left) == []


def test_a_minute_is_how_long_the_line_stands_and_cleaning_lasts() -> None:
    assert panel.LEFT_S == panel.CLEANING_S == 60


def test_the_signs_on_the_safer_side_are_those_of_the_content(page: str) -> None:
    signs = plain((ROOT / "content" / "signs.yaml").read_text(encoding="utf-8"))
    assert "100.4 °F (38 °C) at any hour" in page
    assert "Temperature of 100.4 °F (38 °C) or higher, even once" in signs
    assert "an ileostomy without output for four hours" in page
    assert "Ileostomy: no output for 4 hours" in signs


@pytest.mark.parametrize("paper", [LETTER, A4], ids=lambda paper: paper.name)
def test_it_is_printed_on_two_sheets_with_its_pictures(paper: Paper, page: str) -> None:
    assert page.count("](pictures/") == len(WIDTHS)  # test_docs.py: each is there
    assert laid_out(paper).pageCount() == SHEETS


def steps() -> Iterator[str]:
    """The numbered steps of the first guided visit."""
    text = (ROOT / "docs" / "nurses.md").read_text(encoding="utf-8")
    part = text.partition("## Your first guided visit\n")[2].partition("\n## ")[0]
    for each in re.findall(r"^\d+\. (.*?)(?=^\d+\. |^\S|\Z)", part, re.MULTILINE | re.DOTALL):
        yield plain(each)


def test_the_first_guided_visit_goes_word_by_word_as_it_is_written(visitor: Visitor) -> None:
    """Every button in bold is touched, every quote looked for on the screen, in the order they stand in."""
    found = list(steps())
    assert len(found) == 10
    for step in found:
        Follower(visitor).follow(step)
    assert visitor.kiosk.page == "start"
    assert not visitor.sees("A line for the record")


class Follower:
    """Somebody who does what a step says, and looks for what it quotes."""

    def __init__(self, person: Visitor) -> None:
        self._person = person
        self._deeds: dict[str, Callable[[], None]] = {
            PHRASES[0]: self._open_pad,
            PHRASES[1]: self._type_number,
            PHRASES[2]: self._choose_question,
        }

    def follow(self, step: str) -> None:
        parts = re.compile(rf"{BOLD.pattern}( until )?|{QUOTED.pattern}|({'|'.join(PHRASES)})")
        until = ""
        for match in parts.finditer(step):
            button, repeats, quote, phrase = match.groups()
            if repeats:
                until = button
            elif button:
                self._person.touch(button)
            elif quote:
                self._look_for(quote, until)
                until = ""
            else:
                self._deeds[phrase]()

    def _look_for(self, quote: str, until: str) -> None:
        for _ in range(10 if until else 0):
            if self._person.sees(quote):
                break
            self._person.touch(until)
        assert self._person.all(quote), quote

    def _open_pad(self) -> None:
        self._person.kiosk.staff.open()  # how long it is held: test_staff.py
        self._person.settle()

    def _type_number(self) -> None:
        for digit in PIN:
            self._person.touch(digit)

    def _choose_question(self) -> None:
        question = next(each for each in self._person.touchable() if each.role == Role.CheckBox)
        self._person.touch(question.name, role=Role.CheckBox)
        assert self._person.find(question.name, role=Role.CheckBox).checked
