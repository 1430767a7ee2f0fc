"""Whether a control does as its words say, as far as both are written in one place."""

from __future__ import annotations

import re
from pathlib import Path

from tests.ui.qml_text import Object, objects

NAMES = ("Accessible.name", "text", "title", "name", "region")
"""What a control is named by, the one that counts first."""
SAID = re.compile(r'qsTr\("(.+?)"\)')
OF_ONE = re.compile(r"\bmodelData\b|\.index\b")
OF_WHICH = re.compile(r"\b(\w+)\.modelData\b")
DEEDS: dict[str, tuple[str, ...]] = {
    "All of it in one": ("wholeRequested()",),
    "All warning signs": ("openCall()",),
    "All words, A to Z": ("openWords()",),
    "Back": ("goBack()",),
    "Back to the panel": ("plan(false)",),
    "Begin": ("beginPlanned()",),
    "Clear": ("cleared()",),
    "Close": ("close()", 'openMenu("")', "find(false)"),
    "Close the list of faults": ("close()",),
    "Close the numbers": ("root.open = !root.open",),
    "Close the sources": ("root.open = !root.open",),
    "Delete": ("backspaced()",),
    "Delete the last digit": ("backspaced()",),
    "Enter": ("enter()",),
    "Further down": ("(1)",),
    "Further up": ("(-1)",),
    "Home": ("goHome()",),
    "I’m finished": ("ask(true)",),
    "I’m still here": ("presence()",),
    "Keep reading": ("ask(false)",),
    "Larger": ("* 1.5", "openDiagram("),
    "Larger, with names": ("openDiagram(",),
    "Menu": ('openMenu("pages")',),
    "Move the screen up again": ("setLowered(!",),
    "Move up again": ("setLowered(!",),
    "Questions to ask": ("openQuestions()",),
    "Questions to ask (%1)": ("root.asked.",),
    "Read more (%1)": ("root.second",),
    "Read the page about this": ("modelData.topic",),
    "Search": ("openSearch()",),
    "Show more pages (%1)": ("showMore()",),
    "Smaller": ("/ 1.5",),
    "Smaller text": ("stepTextSize()",),
    "Space": ('" "',),
    "Step back": ("- 1",),
    "Next step": ("+ 1",),
    "Text size, contrast and language": ('openMenu("display")',),
    "The word explained: %1": ('"term"',),
    "Usual settings": ("setAsUsual()",),
    "When to call": ("openCall()",),
    "Who makes these pages": ("aboutTopic",),
    "Word before": ("back()",),
    "Words explained": ("openWords()",),
    "Yes, I’m finished": ("visitorEnds()",),
    "root.after ?": ("root.after.",),
    "root.allQuestions": ("openQuestions()",),
    "root.allWords": ("openWords()",),
    "root.before ?": ("root.before.",),
    "root.hit.title": ("root.hit.kind",),
    "root.otherLanguage.name": ("root.otherLanguage.code",),
    'root.texts["guides_heading"]': ("openGuides()",),
    "root.title": ("titleChosen()",),
}
"""What is called by a control with these words, or with a name of this expression: one of these."""


def does_otherwise(path: Path, text: str) -> list[str]:
    """Controls that do something else than they say, or, made for one of many, do not ask for which."""
    found = []
    for each in objects(text):
        handler = each.value("onClicked")
        if handler.rstrip("{ "):
            faults = _faults(named_by(each), handler, each.value("id"))
            found += [f"{each.line}: {fault}" for fault in faults]
    return found


def named_by(each: Object) -> str:
    """The expression that names a control, empty if it has none of its own."""
    return next((value for value in map(each.value, NAMES) if value), "")


def keys_of(name: str) -> list[str]:
    """Under which keys the deeds of a control are to be looked for."""
    said = SAID.findall(name)
    return said or [key for key in DEEDS if name == key or name.startswith(f"{key} ")]


def _faults(name: str, handler: str, own_id: str) -> list[str]:
    wanted = [DEEDS[key] for key in keys_of(name) if key in DEEDS]
    faults = [
        f"{name} calls {handler}" for calls in wanted if not any(call in handler for call in calls)
    ]
    if OF_ONE.search(name) and not OF_ONE.search(handler):
        faults.append(f"{name} does the same for all: {handler}")
    if OF_ONE.search(name):
        others = set(OF_WHICH.findall(handler)) - {own_id, *OF_WHICH.findall(name)}
        faults += [f"{name} does what {other} should do" for other in sorted(others)]
    return faults
