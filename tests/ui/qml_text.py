"""The objects of QML as they are written, and which signals of theirs somebody listens to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

QML = Path(__file__).parents[2] / "kiosk" / "ui"
OBJECT = re.compile(r"(?<![\w.])([A-Z]\w*) \{(?=\n|\})")
SIGNAL = re.compile(r"(?m)^    signal (\w+)")
OF_QT = {"TapHandler": {"tapped"}, "Timer": {"triggered"}}
"""What types of Qt are there for."""
UNHEARD = {
    ("Card.qml", "TapHandler", "tapped"): "a touch on a card goes no further",
    ("Card.qml", "PageFlick", "scrolledTo"): "where it was scrolled to is not kept",
    (
        "TopicPage.qml",
        "SectionGrid",
        "wholeRequested",
    ): "beside a first screen all of it in one is not offered",
    ("Notice.qml", "Backdrop", "clicked"): "what stands in the place of every page stays",
    ("CleaningNotice.qml", "Notice", "wayTaken"): "while the screen is wiped there is no button",
    ("ChartSheet.qml", "Sheet", "closeRequested"): "a touch beside it does not close it",
    ("InterruptionSheet.qml", "Sheet", "closeRequested"): "a touch beside it is no answer",
    ("StaffFinder.qml", "Backdrop", "clicked"): "it fills the screen",
    ("StaffFinder.qml", "PageFlick", "scrolledTo"): "where it was scrolled to is not kept",
}
"""What sends to nobody on purpose: in which file, which type, what, and why."""
HANDED_ON = {"clicked", "scrolledTo"}
"""What a type may hand on to those who use it, if it is made of a type that sends it."""


class Object(NamedTuple):
    """An object of a QML file: its type, its own lines without those of objects in it, and where it begins."""

    kind: str
    own: str
    line: int
    is_root: bool

    def value(self, name: str) -> str:
        """What one of its own properties or handlers is bound to, on its first line; empty without."""
        found = re.search(rf"(?m)^ *(?:readonly property \w+ )?{re.escape(name)}: (.+)$", self.own)
        return found[1] if found else ""


def objects(text: str) -> Iterator[Object]:
    """Everything that a file makes, its root first."""
    for index, found in enumerate(OBJECT.finditer(text)):
        line = text.count("\n", 0, found.start()) + 1
        yield Object(found[1], own_lines(text, found.end()), line, index == 0)


def own_lines(text: str, start: int) -> str:
    """The lines of an object whose brace opens before `start`, without those of objects in it."""
    depth, own = 1, []
    for line in text[start:].split("\n"):
        before = depth
        depth += line.count("{") - line.count("}")
        if before == 1 or (before == 2 and depth == 1):
            own.append(line)
        if depth <= 0:
            break
    return "\n".join(own)


def unheard(path: Path, text: str) -> list[str]:
    """Signals that are sent to nobody by the objects of a file that says this."""
    return [
        f"{each.line}: nobody listens to {name} of {each.kind}"
        for each in objects(text)
        for name in sorted(signals(each.kind) - (HANDED_ON if each.is_root else set()))
        if not listens(each, name) and (path.name, each.kind, name) not in UNHEARD
    ]


@cache
def signals(kind: str) -> frozenset[str]:
    """What a type sends to those who use it: its own signals, and those of the type it is made of that it keeps."""
    if kind in OF_QT:
        return frozenset(OF_QT[kind])
    path = next(QML.rglob(f"{kind}.qml"), None)
    if path is None:
        return frozenset()
    text = path.read_text("utf-8")
    root = next(objects(text))
    kept = {name for name in signals(root.kind) if not listens(root, name)}
    return frozenset(SIGNAL.findall(text)) | kept


def listens(each: Object, name: str) -> bool:
    """Whether an object has a handler for a signal."""
    return bool(re.search(rf"(?m)^ *on{name[0].upper()}{name[1:]}\b", each.own))
