"""What the QML says of each control: it has a name, it does something, and what opens is closed at first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.mutants.qml import faults_of_kind, qml_files
from tests.ui.test_qml_rules import ROOT, each_qml

CONTROLS = re.compile(
    r"(?<![\w.])(TouchArea|Touchable|TouchButton|IconButton|StartTool|BarButton|LinkRow|TouchTile|RegionRow)\s*\{"
)
NAMED_BY = re.compile(r'(?m)^ *(?:text|title|name|region|Accessible\.name): (?!""$)')
NAME_EMPTIED = re.compile(r'(?m)^ *(?:text|title|name|Accessible\.name): ""$')
HANDLER = re.compile(r"(?m)^ *on(?:Clicked|Chosen)\b")
GATE = re.compile(r"(?m)^ *property bool (\w+): true$")
ON_AT_FIRST = {
    *(
        "asked",
        "available",
        "closable",
        "digits",
        "following",
        "guttered",
        "justOpened",
        "markShown",
    ),
    "numbered",
}
"""Switches that something turns off. All others are off until something turns them on."""


PICTURES = re.compile(r"\b(DiagramView|ZoomView|RegionNames) \{\n")
"""What tells of a part that was touched."""


class Object(NamedTuple):
    """An object of a QML file: its type, its own lines without those of objects in it, and where it begins."""

    kind: str
    own: str
    line: int
    is_root: bool


def controls(text: str) -> Iterator[Object]:
    """Everything in a file that can be touched."""
    for found in CONTROLS.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        is_root = "{" not in text[: found.start()].replace("import", "")
        yield Object(found[1], _own_lines(text, found.end()), line, is_root)


def _own_lines(text: str, start: int) -> str:
    depth, own = 1, []
    for line in text[start:].split("\n"):
        before = depth
        depth += line.count("{") - line.count("}")
        if before == 1 or (before == 2 and depth == 1):
            own.append(line)
        if depth <= 0:
            break
    return "\n".join(own)


def nameless(text: str) -> list[str]:
    """Controls that no screen reader could name."""
    found = [each for each in controls(text) if not each.is_root and not NAMED_BY.search(each.own)]
    emptied = [text.count("\n", 0, each.start()) + 1 for each in NAME_EMPTIED.finditer(text)]
    return [f"{each.line}: {each.kind} without a name" for each in found] + [
        f"{line}: a name of nothing" for line in emptied
    ]


def idle(text: str) -> list[str]:
    """Controls that do nothing when they are touched."""
    found = [each for each in controls(text) if not each.is_root and not HANDLER.search(each.own)]
    deaf = [
        each
        for each in PICTURES.finditer(text)
        if "{" in text[: each.start()] and "onRegionChosen" not in _own_lines(text, each.end())
    ]
    return [f"{each.line}: {each.kind} does nothing" for each in found] + [
        f"{each[1]} tells nobody of a part that is touched" for each in deaf
    ]


def open_gates(text: str) -> list[str]:
    """Switches that are on before anything turned them on, such as a card that is open before it is touched."""
    return [each[0].strip() for each in GATE.finditer(text) if each[1] not in ON_AT_FIRST]


RULES: dict[str, Callable[[str], list[str]]] = {
    "name lost": nameless,
    "handler lost": idle,
    "gate open by default": open_gates,
}


@each_qml
def test_controls_have_names_and_handlers_and_gates_are_closed(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [told for rule in RULES.values() for told in rule(text)] == []


@pytest.mark.parametrize(
    ("kind", "least"), [("name lost", 0.9), ("handler lost", 0.5), ("gate open by default", 0.9)]
)
def test_faults_that_are_planted_are_told_by_the_rule_of_their_kind(
    kind: str, least: float
) -> None:
    faults = faults_of_kind(kind, qml_files())
    told = 0
    for fault in faults:
        source = (ROOT / fault.path).read_bytes()
        told += RULES[kind](fault.planted(source).decode()) != []
    assert len(faults) >= 10
    assert told >= least * len(faults), f"{told} of {len(faults)}"
