"""A box of warning signs as the screen lays it out. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise, product
from textwrap import wrap
from typing import Any

from kiosk.pack.types import EMERGENCY_NUMBER, SIGN_LEVELS

MOST_COLUMNS = 3
COLUMN_MM, MARK_MM, LETTER_MM = 117.0, 17.0, 3.1
"""About as wide are a column, a sign's icon with the space around it, and a letter: near enough to make columns of
about the same length."""
HEAD_LINES, NOTE_LINES, GAP_LINES = 2.4, 1.3, 0.16
"""What a box takes for its border and title and for its note, and the space after a sign, in lines of signs."""

Group = dict[str, Any]
Band = list[list[Group]]


def sign_box(content: Mapping[str, Any], emergency_number: str) -> dict[str, Any]:
    """A box's content (see pack.blocks.Signs) with the emergency number put in, and its groups spread over columns.

    `layouts[n - 1]` is the box at a width of n columns: bands, one below the other, each of columns side by side:
    [[[{title, signs}]]]. Where the whole table begins, what else holds for a sign comes after the list (`details`), so
    that the worst signs are seen at once.
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
    layouts = [_bands(groups, count) for count in range(1, MOST_COLUMNS + 1)]
    return {**shown, "layouts": layouts, "details": details}


def box_lines(content: Mapping[str, Any], columns: int, width_mm: float) -> float:
    """About how many lines of signs a box takes that is `columns` wide. `content` is that of `sign_box`."""
    bands = content["layouts"][columns - 1]
    title = len(wrap(content["title"], int(width_mm / LETTER_MM / 1.3)))
    note = NOTE_LINES if content["note"] else 0.0
    return HEAD_LINES + 1.2 * (title - 1) + note + sum(_height(band, width_mm) for band in bands)


def _bands(groups: list[Group], count: int) -> list[Band]:
    """Whole groups in columns; a group by itself is cut between signs, and where that is shorter, signs for which
    something else holds stand below the others. A few wide columns can be shorter than more narrow ones."""
    width = count * COLUMN_MM
    if len(groups) > 1:
        return [_spread(groups, [_length(group, COLUMN_MM) for group in groups], count)]
    (group,) = groups
    found = [[_cut(group, group["signs"], fewer, width)] for fewer in range(count, 0, -1)]
    plain = [sign for sign in group["signs"] if not sign["exceptions"]]
    noted = [sign for sign in group["signs"] if sign["exceptions"]]
    if plain and noted:
        for first, second in product(range(count, 0, -1), repeat=2):
            below = _cut({**group, "title": ""}, noted, second, width)
            found.append([_cut(group, plain, first, width), below])
    return min(found, key=lambda bands: sum(_height(band, width) for band in bands))


def _cut(group: Group, signs: Sequence[Any], count: int, width_mm: float) -> Band:
    lengths = [_lines(sign, width_mm / count) for sign in signs]
    return [[{**group, "signs": part}] for part in _spread(list(signs), lengths, count)]


def _spread(items: list[Any], lengths: list[float], count: int) -> list[list[Any]]:
    """Items in their order in at most `count` columns, the longest of which is as short as can be."""
    inner = range(1, len(items))
    best = min(
        combinations(inner, min(count, len(items)) - 1),
        key=lambda cuts: max(sum(lengths[a:b]) for a, b in pairwise((0, *cuts, len(items)))),
    )
    return [items[a:b] for a, b in pairwise((0, *best, len(items)))]


def _height(band: Band, width_mm: float) -> float:
    return max(sum(_length(group, width_mm / len(band)) for group in side) for side in band)


def _length(group: Group, width_mm: float) -> float:
    return (1 if group["title"] else 0) + sum(_lines(sign, width_mm) for sign in group["signs"])


def _lines(sign: Mapping[str, Any], width_mm: float) -> float:
    letters = int((width_mm - MARK_MM) / LETTER_MM)
    return GAP_LINES + sum(len(wrap(text, letters)) for text in (sign["text"], *sign["exceptions"]))


def _numbered(value: Any, number: str) -> Any:
    """The same value with the number to call in an emergency put in."""
    if isinstance(value, str):
        return value.replace(EMERGENCY_NUMBER, number)
    if isinstance(value, list):
        return [_numbered(each, number) for each in value]
    if isinstance(value, Mapping):
        return {key: _numbered(each, number) for key, each in value.items()}
    return value
