"""YAML as nodes that keep their places: every scalar is text, and nothing is guessed.

Aliases, anchors, tags and repeated keys are findings: aliases can blow up, a repeated key
silently wins, and tags ask for types that only the schema may give.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from kiosk.authored.report import Report
from kiosk.authored.text import Place, Text

DEEPEST = 32
MOST_VALUES = 100_000
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(eq=False)
class Scalar:
    """One value, as text."""

    text: Text

    @property
    def place(self) -> Place:
        return self.text.place()


@dataclass(eq=False)
class Sequence:
    """A list."""

    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(eq=False)
class Mapping:
    """Keys and values; the first of a repeated key stands."""

    place: Place
    keys: dict[str, Text] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)


@dataclass(eq=False)
class Refused:
    """What stands where an alias was; its finding is in the report."""

    place: Place


Node = Scalar | Sequence | Mapping | Refused


class _Stop(Exception):
    """This YAML cannot be read further; the finding is already in the report."""


def parse(whole: Text, report: Report) -> Node | None:
    """The node that a stretch of YAML holds; None if it is empty or cannot be read."""
    builder = _Builder(whole, report)
    try:
        for event in yaml.parse(whole.value, Loader=_LOADER):
            builder.take(event)
    except _Stop:
        report.unread.add(whole.file.path)
        return None
    except yaml.YAMLError as fault:
        report.lost(builder.fault_place(fault), "yaml-syntax", *_explain(fault, whole.value))
        return None
    return builder.root


def _explain(fault: yaml.YAMLError, text: str) -> tuple[str, str]:
    problem = str(getattr(fault, "problem", None) or fault).splitlines()[0]
    hint = ""
    if "mapping values are not allowed" in problem:
        hint = "text with a colon followed by a space needs quotes around it"
    elif "cannot start any token" in problem or "while scanning an alias" in str(fault):
        hint = "text that begins with a sign such as @ ` % * & needs quotes around it"
    elif "\t" in text:
        hint = "indent with spaces, not tabs"
    return f"this is not YAML: {problem}", hint


class _Builder:
    """Builds nodes from parser events without recursion, so that depth cannot hurt."""

    def __init__(self, whole: Text, report: Report) -> None:
        self.file = whole.file
        self.base = whole.start
        self.report = report
        self.root: Node | None = None
        self.stack: list[Node] = []
        self.pending: list[Text | None] = []
        self.documents = 0
        self.values = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._decorations(event)
            self._scalar(event)
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            self._decorations(event)
            self._open(event)
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self.stack.pop()
            self.pending.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._refuse(event, "yaml-alias", f"the alias *{event.anchor} is not allowed")
            self._add(Refused(self._place(event)))
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                self._refuse(event, "yaml-syntax", "a second document begins here")
                raise _Stop

    def fault_place(self, fault: yaml.YAMLError) -> Place:
        mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
        return self.file.place(self.base + (mark.index if mark else 0))

    def _start(self, event: Any) -> int:
        return self.base + event.start_mark.index

    def _place(self, event: Any) -> Place:
        return self.file.place(self._start(event))

    def _refuse(self, event: Any, code: str, message: str, hint: str = "") -> None:
        self.report.error(self._place(event), code, message, hint)

    def _decorations(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event, "yaml-alias", f"the anchor &{event.anchor} is not allowed")
        if event.tag is not None and event.tag != "!":
            self._refuse(event, "yaml-tag", f"the tag {event.tag} is not allowed")

    def _scalar(self, event: Any) -> None:
        start, end = self._start(event), self.base + event.end_mark.index
        if event.style in {"'", '"'}:
            start, end = start + 1, end - 1
        elif event.style is None and event.value == "~":
            event.value = ""
        raw = self.file.text
        if event.style in {"|", ">"}:
            header = re.compile(r"[^\n]*\n\s*").match(raw, start, end)
            start = header.end() if header else start
        value = event.value.rstrip("\n") if event.style in {"|", ">"} else event.value
        self._add(Scalar(Text(value, self.file, start, end)))

    def _open(self, event: Any) -> None:
        if len(self.stack) >= DEEPEST:
            self._refuse(event, "too-deep", f"nested over {DEEPEST} deep")
            raise _Stop
        kind = Sequence if isinstance(event, yaml.SequenceStartEvent) else Mapping
        node = kind(self._place(event))
        self._add(node)
        self.stack.append(node)
        self.pending.append(None)

    def _add(self, node: Node) -> None:
        self.values += 1
        if self.values > MOST_VALUES:
            self.report.error(node.place, "too-large", f"over {MOST_VALUES:,} values in one file")
            raise _Stop
        if not self.stack:
            self.root = self.root or node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif isinstance(parent, Mapping):
            self._add_to_mapping(parent, node)

    def _add_to_mapping(self, parent: Mapping, node: Node) -> None:
        key = self.pending[-1]
        if key is None:
            self.pending[-1] = self._key(node)
            return
        self.pending[-1] = None
        if key.value in parent.keys:
            first = parent.keys[key.value].place().line
            self.report.error(
                key.place(),
                "duplicate-key",
                f"the key '{key}' is repeated",
                f"it stands in line {first} already",
            )
        else:
            parent.keys[key.value] = key
            parent.values[key.value] = node

    def _key(self, node: Node) -> Text:
        if isinstance(node, Scalar):
            return node.text
        self.report.error(node.place, "wrong-type", "a key must be one word")
        raise _Stop
