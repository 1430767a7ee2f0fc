"""Several texts of one kind among the words of a pack: each has a key of its own, with a number."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count, takewhile


def numbered(key: str, number: int) -> str:
    """The key of a text of a list, counted from 1."""
    return f"{key}_{number}"


def listed(texts: Mapping[str, str], key: str) -> tuple[str, ...]:
    """All texts of a list in their order; none if the pack has no such list."""
    found = (texts.get(numbered(key, number), "") for number in count(1))
    return tuple(takewhile(bool, found))
