"""A box of warning signs as the screen lays it out. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations, pairwise
from typing import Any

from kiosk.pack.types import EMERGENCY_NUMBER, SIGN_LEVELS

MOST_COLUMNS = 3
_LINE = 32
"""Letters a line holds in a column, near enough to make columns of about the same length."""


def sign_box(content: Mapping[str, Any], emergency_number: str) -> dict[str, Any]:
    """A box's content (see pack.blocks.Signs) with the emergency number put in, and its groups spread over columns.

    `layouts[n - 1]` is the box in n columns: [[{title, signs}]]. Where the whole table begins, what else holds for a
    sign comes after the list (`details`), so that the worst signs are seen at once.
    """
    shown = _numbered(content, emergency_number)
    groups = shown.pop("groups")
    details = []
    if shown["whole"] and shown["level"] == SIGN_LEVELS[0]:
        details = [sign for group in groups for sign in group["signs"] if sign["exceptions"]]
        groups = [
            {**group, "signs": [{**sign, "exceptions": []} for sign in group["signs"]]}
            for group in groups
        ]
    layouts = [_columns(groups, count) for count in range(1, MOST_COLUMNS + 1)]
    return {**shown, "layouts": layouts, "details": details}


def _columns(groups: list[dict[str, Any]], count: int) -> list[list[dict[str, Any]]]:
    """Whole groups in columns; a group by itself is cut between signs."""
    if len(groups) > 1:
        return _spread(groups, [_length(group) for group in groups], count)
    group = groups[0]
    parts = _spread(group["signs"], [_lines(sign) for sign in group["signs"]], count)
    return [[{**group, "signs": part}] for part in parts]


def _spread(items: list[Any], lengths: list[int], count: int) -> list[list[Any]]:
    """Items in their order in at most `count` columns, the longest of which is as short as can be."""
    inner = range(1, len(items))
    best = min(
        combinations(inner, min(count, len(items)) - 1),
        key=lambda cuts: max(sum(lengths[a:b]) for a, b in pairwise((0, *cuts, len(items)))),
    )
    return [items[a:b] for a, b in pairwise((0, *best, len(items)))]


def _length(group: dict[str, Any]) -> int:
    return (1 if group["title"] else 0) + sum(map(_lines, group["signs"]))


def _lines(sign: dict[str, Any]) -> int:
    return sum(-(-len(text) // _LINE) for text in (sign["text"], *sign["exceptions"]))


def _numbered(value: Any, number: str) -> Any:
    """The same value with the number to call in an emergency put in."""
    if isinstance(value, str):
        return value.replace(EMERGENCY_NUMBER, number)
    if isinstance(value, list):
        return [_numbered(each, number) for each in value]
    if isinstance(value, Mapping):
        return {key: _numbered(each, number) for key, each in value.items()}
    return value
