"""What the QML says of each control: it has a name, it does what it says, and what opens is closed at first."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.mutants.qml import faults_of_kind, qml_files
from tests.ui.qml_deeds import DEEDS, does_otherwise, keys_of, named_by
from tests.ui.qml_text import QML, objects, unheard
from tests.ui.test_qml_rules import ROOT, each_qml

CONTROLS = {
    *("TouchArea", "Touchable", "TouchButton", "IconButton", "StartTool", "BarButton"),
    *("LinkRow", "TouchTile", "RegionRow"),
}
NAMED_BY = re.compile(r'(?m)^ *(?:text|title|name|region|Accessible\.name): (?!""$)')
NAME_EMPTIED = re.compile(r'(?m)^ *(?:text|title|name|Accessible\.name): ""$')
GATE = re.compile(r"(?m)^ *property bool (\w+): true$")
MOST_LET_PASS = 0.2
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


def nameless(path: Path, text: str) -> list[str]:
    """Controls that no screen reader could name."""
    found = [
        each
        for each in objects(text)
        if each.kind in CONTROLS and not each.is_root and not NAMED_BY.search(each.own)
    ]
    emptied = [text.count("\n", 0, each.start()) + 1 for each in NAME_EMPTIED.finditer(text)]
    return [f"{each.line}: {each.kind} without a name" for each in found] + [
        f"{line}: a name of nothing" for line in emptied
    ]


def open_gates(path: Path, text: str) -> list[str]:
    """Switches that are on before anything turned them on, such as a card that is open before it is touched."""
    return [each[0].strip() for each in GATE.finditer(text) if each[1] not in ON_AT_FIRST]


RULES: dict[str, Callable[[Path, str], list[str]]] = {
    "handler lost": unheard,
    "handlers swapped": does_otherwise,
    "name lost": nameless,
    "gate open by default": open_gates,
}
"""Which rule tells of which kind of fault."""


@each_qml
def test_controls_have_names_and_do_as_they_say_and_gates_are_closed(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [told for rule in RULES.values() for told in rule(path, text)] == []


@pytest.mark.parametrize("kind", RULES)
def test_most_faults_that_are_planted_are_told_by_the_rule_of_their_kind(kind: str) -> None:
    faults = faults_of_kind(kind, qml_files())
    let_pass = [
        str(fault)
        for fault in faults
        if not RULES[kind](fault.path, fault.planted((ROOT / fault.path).read_bytes()).decode())
    ]
    assert len(faults) >= 40
    assert len(let_pass) <= MOST_LET_PASS * len(faults), "\n".join(let_pass)


def test_every_deed_is_that_of_a_control_that_there_is() -> None:
    texts = (path.read_text("utf-8") for path in QML.rglob("*.qml"))
    named = {key for text in texts for each in objects(text) for key in keys_of(named_by(each))}
    assert set(DEEDS) - named == set()
