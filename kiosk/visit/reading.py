"""How much there is to read on a page. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.pack.page import Row

_TEXTS = frozenset(
    (
        "title",
        "summary",
        "caption",
        "note",
        "text",
        "exceptions",
        "name",
        "sentence",
        "lead",
        "meaning",
        "question",
        "explain",
        "label",
        "columns",
        "term",
        "about",
        "plain",
    )
)
"""The fields of a block that are read; the others are ids, numbers, colours, and styles of what is read."""
_NOT_READ = ("sources",)
"""Kinds of blocks that are looked up, not read."""


def words_to_read(rows: Iterable[Row]) -> int:
    """The words of a page, each counted once."""
    return sum(_words(row.content) for row in rows if row.kind not in _NOT_READ)


def _words(value: Any, *, read: bool = False) -> int:
    if isinstance(value, str):
        return len(value.split()) if read else 0
    if isinstance(value, Mapping):
        return sum(_words(_once(key, each), read=key in _TEXTS) for key, each in value.items())
    if isinstance(value, list | tuple):
        return sum(_words(each, read=read) for each in value)
    return 0


def _once(key: str, value: Any) -> Any:
    """A box of signs is there in several layouts, of which one is shown."""
    return value[:1] if key == "layouts" else value
