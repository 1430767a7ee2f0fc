"""A YAML file as nodes: every value is text with its place, nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml

DEEPEST = 8
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Report = Callable[[tuple[int, int], str, str, str], None]  # (line, column), code, message, hint


class Node:
    """One value: `text`, or a list, or a mapping of keys to values with the keys' places."""

    def __init__(self, line: int, column: int) -> None:
        self.place = line, column
        self.text: str | None = None
        self.items: list[Node] | None = None
        self.keys: dict[str, Node] | None = None
        self.key_places: dict[str, tuple[int, int]] = {}
        self.unusable = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands there, as in `phone:`."""
        return self.text is not None and self.text in {"", "~", "null"}


class BrokenYaml(Exception):
    """Not YAML, or YAML as no configuration needs it; `place` is where reading stopped."""

    def __init__(self, place: tuple[int, int], message: str) -> None:
        super().__init__(message)
        self.place = place


def parse(text: str, report: Report) -> Node | None:
    """The file's root node, None if it is empty. Raises BrokenYaml."""
    try:
        events = list(yaml.parse(text, Loader=_LOADER))
    except yaml.YAMLError as fault:
        raise _broken(text, fault) from None
    if sum(isinstance(event, yaml.DocumentStartEvent) for event in events) > 1:
        raise BrokenYaml((1, 1), "it holds more than one document (a second `---`)")
    values = [
        event for event in events if isinstance(event, (yaml.NodeEvent, yaml.CollectionEndEvent))
    ]
    return _Builder(values, report).node(1) if values else None


def _broken(text: str, fault: yaml.YAMLError) -> BrokenYaml:
    mark = getattr(fault, "problem_mark", None)
    if mark is not None:
        problem = getattr(fault, "problem", None) or "something unexpected"
        return BrokenYaml((mark.line + 1, mark.column + 1), problem)
    position = getattr(fault, "position", 0)
    before = text[: position if isinstance(position, int) else 0]
    place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    return BrokenYaml(place, "a character that YAML does not allow")


class _Builder:
    def __init__(self, events: list[Any], report: Report) -> None:
        self._events = iter(events)
        self._report = report

    def node(self, depth: int) -> Node:
        return self._built(next(self._events), depth)

    def _built(self, event: Any, depth: int) -> Node:
        node = Node(event.start_mark.line + 1, event.start_mark.column + 1)
        if depth > DEEPEST:
            raise BrokenYaml(node.place, f"it is nested deeper than {DEEPEST}")
        if isinstance(event, yaml.AliasEvent):
            node.unusable = True
            message = f"*{event.anchor} is an alias, which is not allowed here"
            self._report(node.place, "config-alias", message, "write the value out")
        elif isinstance(event, yaml.ScalarEvent):
            node.text = event.value.strip()
        elif isinstance(event, yaml.SequenceStartEvent):
            node.items = self._items(depth)
        else:
            self._fill(node, depth)
        return node

    def _items(self, depth: int) -> list[Node]:
        items = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._built(event, depth + 1))
        return items

    def _fill(self, node: Node, depth: int) -> None:
        node.keys = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._built(event, depth + 1)
            value = self.node(depth + 1)
            if key.text is None:
                if not key.unusable:
                    self._report(key.place, "config-key", "a key must be one word", "")
            elif key.text in node.keys:
                first, _ = node.key_places[key.text]
                message = f"`{key.text}` stands here again; line {first} is used"
                self._report(key.place, "config-duplicate", message, "keep one of the two")
            else:
                node.keys[key.text] = value
                node.key_places[key.text] = key.place
