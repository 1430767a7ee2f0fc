"""What QML may not do. A failure names the file and the line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QML = ROOT / "kiosk" / "ui"

HANDLERS = re.compile(
    r"\b(MouseArea|MultiPointTouchArea|(?:Tap|Point|Drag|Pinch|Hover|Wheel)Handler)\s*\{"
)
TEXTS = re.compile(r"\b(?:\w+\.)?(Text|TextEdit|TextInput|TextArea|TextField)\s*\{")
COLOUR = re.compile(
    r'"#[0-9A-Fa-f]{3,8}"|Qt\.rgba\(|:\s*"(?!transparent")(?:black|white|red|gr[ae]y)"'
)
SIZE = re.compile(
    r"^\s*(?:[\w.]*(?:[wW]idth|Height|height|[sS]pacing|[mM]argins?|Margin|[pP]adding|radius|pixelSize|"
    r"pointSize|duration|interval)|x|y):\s*(.+)$"
)
BARE_NUMBER = re.compile(r"(?:^|[?:]\s*)-?(\d+(?:\.\d+)?)\s*(?=$|:)")
PARENTHESES = re.compile(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")
WINDOWS = ("Main.qml", "FaultScreen.qml")
"""Have a size in pixels until the screen's own is known."""


def qml_files() -> list[Path]:
    return sorted(QML.rglob("*.qml"))


each_qml = pytest.mark.parametrize("path", qml_files(), ids=lambda path: str(path.relative_to(QML)))


def lines(path: Path) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        yield number, line.partition("//")[0]


def place(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def in_folder(path: Path, name: str) -> bool:
    return name in path.relative_to(QML).parts


@each_qml
def test_touch_is_handled_only_by_controls(path: Path) -> None:
    if in_folder(path, "Controls"):
        return
    wrong = [
        f"{place(path, number)}: {line.strip()}"
        for number, line in lines(path)
        if HANDLERS.search(line)
    ]
    assert not wrong, "a control of Controls/ should take the touch:\n" + "\n".join(wrong)


@each_qml
def test_every_text_states_its_format(path: Path) -> None:
    """Qt loads pictures from anywhere in the format that it guesses."""
    text = path.read_text("utf-8")
    wrong = [
        f"{place(path, text.count(chr(10), 0, match.start()) + 1)}: {match[0]}"
        for match in TEXTS.finditer(text)
        if "textFormat:" not in _own_part(text, match.end())
    ]
    assert not wrong, "\n".join(wrong)


def _own_part(text: str, start: int) -> str:
    """What stands in an object's braces, without the objects inside it."""
    depth, own = 1, []
    for character in text[start:]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            break
        if depth == 1:
            own.append(character)
    return "".join(own)


@each_qml
def test_no_text_can_be_selected_or_edited(path: Path) -> None:
    text = path.read_text("utf-8")
    for match in re.finditer(r"\bTextEdit\s*\{", text):
        own = _own_part(text, match.end())
        for wanted in ("readOnly: true", "selectByMouse: false", "selectByKeyboard: false"):
            assert wanted in own, f"{path.relative_to(ROOT)}: a TextEdit without `{wanted}`"


@each_qml
def test_colours_sizes_and_times_come_from_the_theme(path: Path) -> None:
    if in_folder(path, "Theme"):
        return
    wrong = []
    for number, line in lines(path):
        size = SIZE.match(line)
        value = PARENTHESES.sub("", size[1]) if size and path.name not in WINDOWS else ""
        numbers = BARE_NUMBER.findall(value)
        if COLOUR.search(line) or any(float(literal) not in (0, 1) for literal in numbers):
            wrong.append(f"{place(path, number)}: {line.strip()}")
    assert not wrong, "\n".join(wrong)


@each_qml
def test_every_file_is_told_of_in_its_module(path: Path) -> None:
    if path.name == "Main.qml":
        return
    module = next(folder for folder in path.parents if (folder / "qmldir").exists())
    listed = (module / "qmldir").read_text("utf-8").split()
    name = path.relative_to(module).as_posix()
    assert name in listed, f"{module.name}/qmldir does not list {name}"


def test_motion_is_short() -> None:
    theme = (QML / "Kiosk" / "Theme" / "Theme.qml").read_text("utf-8")
    times = {name: int(ms) for name, ms in re.findall(r"int (quick|calm): (\d+)", theme)}
    assert set(times) == {"quick", "calm"}
    assert max(times.values()) <= 250


def test_there_is_no_javascript_file() -> None:
    assert not [path for kind in ("*.js", "*.mjs") for path in QML.rglob(kind)]


HEADINGS = re.compile(r"^ *heading: true\n(?:.*\n){0,6}? *text: (.*)$", re.MULTILINE)
CAPTIONS = re.compile(r"^ *text: (.*\bcaption\b.*)$", re.MULTILINE)
ONE_WORD = "root.initial"


@each_qml
def test_titles_and_captions_hold_their_last_words_together(path: Path) -> None:
    text = path.read_text("utf-8")
    found = [*HEADINGS.findall(text), *CAPTIONS.findall(text)]
    assert not [each for each in found if "Theme.held(" not in each and each != ONE_WORD]
