"""YAML as nodes that keep their places: every scalar is text, and nothing is guessed.

Serves content and `kiosk.yaml`. Aliases, anchors, tags and repeated keys are findings: aliases can blow up, a
repeated key silently wins, and tags ask for types that only the schema may give. So is a comment that may have been
meant as words. What cannot be read further stops at once, however much follows.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from kiosk.authored import characters
from kiosk.authored.remedies import remedy
from kiosk.authored.report import Report
from kiosk.authored.text import Place, Text

DEEPEST = 32
LONGEST = 1_000
"""Characters in one text, wherever it stands: longer ones nobody reads, and nothing has to be quick for them."""
MOST = 100_000
"""Values and keys in one file."""
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BLOCK = re.compile(r"[^\n]*\n\s*")
_POINT = re.compile(r"\n[ \t]*(- )")
_COMMENT = re.compile(r"([ \t]*)#([^\n]?)")


class Scalar:
    """One value, as text."""

    __slots__ = ("text",)

    def __init__(self, text: Text) -> None:
        self.text = text

    @property
    def place(self) -> Place:
        return self.text.place()


class Sequence:
    """A list."""

    __slots__ = ("items", "place")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.items: list[Node] = []


class Mapping:
    """Keys and values; the first of a repeated key stands."""

    __slots__ = ("keys", "place", "values")

    def __init__(self, place: Place) -> None:
        self.place = place
        self.keys: dict[str, Text] = {}
        self.values: dict[str, Node] = {}


class Refused:
    """What stands where an alias was; its finding is in the report."""

    __slots__ = ("place",)

    def __init__(self, place: Place) -> None:
        self.place = place


Node = Scalar | Sequence | Mapping | Refused


class _Stop(Exception):
    """This YAML cannot be read further: place, code, message and hint of the finding that says why."""


def parse(text: Text, report: Report) -> Node | None:
    """The node that a stretch of YAML holds; None if it is empty or cannot be read."""
    builder = _Builder(text, report)
    try:
        for event in yaml.parse(text.value, Loader=_LOADER):
            builder.take(event)
    except _Stop as stop:
        report.lost(*stop.args)
        return None
    except yaml.reader.ReaderError as fault:
        offset = len(text.value.encode()[: fault.position].decode(errors="ignore"))
        place = text.file.place(text.start + offset)
        report.lost(place, "yaml-syntax", "this is not YAML: a character that it does not allow")
        return None
    except yaml.YAMLError as fault:
        problem = str(getattr(fault, "problem", None) or fault).splitlines()[0]
        message, hint = f"this is not YAML: {problem}", remedy(fault, text.value)
        report.lost(builder.fault_place(fault), "yaml-syntax", message, hint)
        return None
    return builder.root


class _Builder:
    """Builds nodes from parser events without recursion, so that depth cannot hurt."""

    def __init__(self, text: Text, report: Report) -> None:
        self.file = text.file
        self.base = text.start
        self.report = report
        self.root: Node | None = None
        self.stack: list[Node] = []
        self.pending: list[Text | None] = []
        self.documents = 0
        self.count = 0

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
            message = f"the alias *{event.anchor} is not allowed"
            self.report.error(self._place(event), "yaml-alias", message, "write the value out")
            self._add(Refused(self._place(event)))
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents > 1:
                message = "a second document begins here"
                raise _Stop(self._place(event), "yaml-syntax", message, "take out this ---")

    def fault_place(self, fault: yaml.YAMLError) -> Place:
        mark = getattr(fault, "problem_mark", None) or getattr(fault, "context_mark", None)
        return self.file.place(self.base + (mark.index if mark else 0))

    def _place(self, event: Any) -> Place:
        return self.file.place(self.base + event.start_mark.index)

    def _decorations(self, event: Any) -> None:
        hint = "text that begins with this sign needs quotes around it"
        if event.anchor is not None:
            message = f"the anchor &{event.anchor} is not allowed"
            self.report.error(self._place(event), "yaml-alias", message, hint)
        if event.tag is not None and event.tag != "!":
            message = f"the tag {event.tag} is not allowed"
            self.report.error(self._place(event), "yaml-tag", message, hint)

    def _scalar(self, event: Any) -> None:
        start, end = self.base + event.start_mark.index, self.base + event.end_mark.index
        value, raw = event.value, self.file.text
        if event.style in {"|", ">"}:
            header = _BLOCK.match(raw, start, end)
            start = header.end() if header else start
            value = value.rstrip("\n")
        else:
            self._comment_behind(end, plain=event.style not in {"'", '"'} and value != "")
            self._point_within(start, end)
        if event.style in {"'", '"'}:
            start, end = start + 1, end - 1
        elif value == "~":
            value = ""
        text = Text(value, self.file, start, end)
        if event.style == '"' and "\\" in raw[start:end]:
            characters.check(text, self.report)
        self._add(Scalar(within_limit(text, self.report)))

    def _comment_behind(self, end: int, *, plain: bool) -> None:
        """A remark stands clear of a value: else it is most likely the rest of it."""
        found = _COMMENT.match(self.file.text, end)
        if found is None or (
            found[2] in {"", " ", "\t", "#"} and not (plain and len(found[1]) < 2)
        ):
            return
        message = "what follows ' #' is a comment and is not shown"
        hint = "put quotes around the text; a remark has two blanks before its # and one behind"
        self.report.error(self.file.place(found.start(2) - 1), "yaml-comment", message, hint)

    def _point_within(self, start: int, end: int) -> None:
        """A point of a list that is indented too far would be glued to the one before."""
        found = _POINT.search(self.file.text, start, end)
        if found is not None:
            message = "this line belongs to the value before it, and its '-' would be shown"
            hint = "begin it right below the '-' of the point before, or put quotes around the text"
            self.report.error(self.file.place(found.start(1)), "yaml-point", message, hint)

    def _open(self, event: Any) -> None:
        if len(self.stack) >= DEEPEST:
            raise _Stop(self._place(event), "too-deep", f"nested over {DEEPEST} deep")
        kind = Sequence if isinstance(event, yaml.SequenceStartEvent) else Mapping
        node = kind(self._place(event))
        self._add(node)
        self.stack.append(node)
        self.pending.append(None)

    def _add(self, node: Node) -> None:
        self.count += 1
        if self.count > MOST:
            message = f"here begins the {MOST:,}th value of one file"
            raise _Stop(node.place, "too-large", message, "make it shorter")
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
        raise _Stop(node.place, "wrong-type", "a key must be one word")


def within_limit(text: Text, report: Report) -> Text:
    """The text, or with a finding as much of it as may stand in one."""
    if len(text.value) <= LONGEST:
        return text
    message = f"this text has {len(text.value):,} characters"
    report.error(text.place(), "too-long", message, f"at most {LONGEST:,}: make several of it")
    return text.part(0, LONGEST)
