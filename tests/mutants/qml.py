"""Small faults in QML: what a slip of the hand makes of a handler, a name, a ring, a gate, a side, a condition."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise, zip_longest
from pathlib import Path
from random import Random

from tests.mutants.faults import Fault

ROOT = Path(__file__).parents[2]
FOLDER = Path("kiosk/ui/Kiosk")
ELSEWHERE = ("FaultScreen.qml", "Workshop")
"""Have windows and tests of their own."""

Found = Iterator[tuple[re.Match[str], str]]
"""What is written, and what a slip writes instead."""


def _handler_lost(text: str) -> Found:
    for found in re.finditer(r"(?m)^ +on[A-Z]\w+: (?!\{)(?!.*\{$).+$", text):
        yield found, ""


def _handlers_swapped(text: str) -> Found:
    """Of two controls of a file that stand one after the other."""
    handlers = list(re.finditer(r"(?m)^ +onClicked: ((?!\{).+(?<!\{))$", text))
    for one, other in pairwise(handlers):
        between = re.compile(r"(?s).*").fullmatch(text, one.start(1), other.end(1))
        if between and one[1] != other[1]:
            yield between, other[1] + text[one.end() : other.start(1)] + one[1]


def _name_lost(text: str) -> Found:
    for found in re.finditer(r'(?m)^( +(?:text|title|name|Accessible\.name): )(?!"").+$', text):
        yield found, found[1] + '""'


def _ring_lost(text: str) -> Found:
    for found in re.finditer(r"(?m)^( +activeFocusOnTab: )(?!false).+$", text):
        yield found, found[1] + "false"
    for found in re.finditer(r"\w+\.activeFocus \? |\bfocused === id\b", text):
        yield found, "false ? " if "?" in found[0] else "false"
    for found in re.finditer(
        r"(?m)^( +focused: |    visible: )(?=.*(?:Focus|control !== null)).+$", text
    ):
        yield found, found[1] + ("null" if "focused" in found[1] else "false")
    for found in re.finditer(r"(?m) \|\| \w+\.activeFocus\b|^ +parent: control$", text):
        yield found, ""
    for found in re.finditer(r"(?m)^( +border\.color: )Theme\.focus$", text):
        yield found, found[1] + '"transparent"'


def _gate_open(text: str) -> Found:
    for found in re.finditer(r"(?m)^( +property bool \w+: )false$", text):
        yield found, found[1] + "true"


def _not_mirrored(text: str) -> Found:
    for found in re.finditer(
        r"(?m)^ +(?:mirror|LayoutMirroring\.(?:enabled|childrenInherit)): .+$", text
    ):
        yield found, ""
    for found in re.finditer(r"\b(?:root\.)?(?:LayoutMirroring\.enabled|mirrored)(?= \?)", text):
        yield found, "false"
    for found in re.finditer(r"(?m)^( +readonly property bool mirrored: ).+$", text):
        yield found, found[1] + "false"


def _condition_lost(text: str) -> Found:
    for found in re.finditer(
        r"(?m)^ +(?:enabled|visible|available|active): (?!true|false).+$", text
    ):
        yield found, ""


def _branches_swapped(text: str) -> Found:
    """Of what is said or shown by name; sizes are for the eye."""
    for found in re.finditer(r"(?m)\? ([^?:\n]+?) : ([^?:;\n]+?)(?=\) |;|$)", text):
        balanced = all(part.count("(") == part.count(")") for part in found.groups())
        if balanced and '"' in found[0] and found[1] != found[2]:
            yield found, f"? {found[2]} : {found[1]}"


def _alias_wrong(text: str) -> Found:
    for owner in (r"modelData", r"root\.content", r"root\.popup", r"root\.staff", r"root\.display"):
        uses = list(re.finditer(rf"\b{owner}\.(\w+)\b(?!\()", text))
        names = sorted({use[1] for use in uses})
        for use in uses:
            others = [name for name in names if name != use[1]]
            if others:
                yield use, use[0][: -len(use[1])] + others[0]


KINDS: dict[str, Callable[[str], Found]] = {
    "handler lost": _handler_lost,
    "handlers swapped": _handlers_swapped,
    "name lost": _name_lost,
    "ring lost": _ring_lost,
    "gate open by default": _gate_open,
    "not mirrored": _not_mirrored,
    "condition lost": _condition_lost,
    "branches swapped": _branches_swapped,
    "wrong property": _alias_wrong,
}


def qml_files() -> list[Path]:
    """The files of the screen, relative to the root."""
    found = sorted((ROOT / FOLDER).rglob("*.qml"))
    return [path.relative_to(ROOT) for path in found if not set(path.parts) & set(ELSEWHERE)]


def faults_of_kind(kind: str, files: Iterable[Path]) -> list[Fault]:
    """Every fault of a kind that could be planted in these files."""
    faults = []
    for path in files:
        text = (ROOT / path).read_text("utf-8")
        for found, instead in KINDS[kind](text):
            start = len(text[: found.start()].encode())
            end = start + len(found[0].encode())
            line = text.count("\n", 0, found.start()) + 1
            faults.append(Fault(path, start, end, line, kind, found[0], instead))
    return faults


def drawn_qml(count: int, seed: int, kinds: Iterable[str] = KINDS) -> list[Fault]:
    """So many faults, as many of each of these kinds as there can be, the same for the same seed."""
    chance, files = Random(seed), qml_files()
    by_kind = [faults_of_kind(kind, files) for kind in kinds]
    for faults in by_kind:
        chance.shuffle(faults)
    in_turn = (fault for turn in zip_longest(*by_kind) for fault in turn if fault is not None)
    return [fault for fault, _ in zip(in_turn, range(count), strict=False)]
