"""Where in the body a kind of treatment is used, as rows: what is the same for several places is said once. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.pack.page import Row

Cell = dict[str, Any]


def where_used(cells: Sequence[Cell]) -> list[Row]:
    """A heading, what is said of several places at once, then the places that have words of their own; may be empty.

    How often is said once where it is the same everywhere, and a use that says no more than to ask is not said at all:
    the sentence does. Buttons to pages are left out where they are the same for all.
    """
    if not cells:
        return []
    uses = {cell["used"] for cell in cells}
    same_use = uses.pop() if len(uses) == 1 < len(cells) else ""
    shown = [{**cell, "markShown": same_use == "" and cell["used"] != "ask"} for cell in cells]
    if _ways_say_nothing(shown):
        shown = [{**cell, "topics": []} for cell in shown]
    alike: dict[tuple[str, str], list[Cell]] = {}
    for cell in shown:
        alike.setdefault((str(cell["used"]), str(cell["sentence"])), []).append(cell)
    rows = [Row("page:where", "where", {"sameUse": "" if same_use == "ask" else same_use})]
    rows += [_together(group) for group in alike.values() if len(group) > 1]
    alone = [group[0] for group in alike.values() if len(group) == 1]
    return [*rows, Row("page:cells", "cells", {"cells": alone})] if alone else rows


def _ways_say_nothing(cells: Sequence[Cell]) -> bool:
    """All cells lead to the same pages, or all that lead on to one page."""
    ways = {tuple(way["slug"] for way in cell["topics"]) for cell in cells}
    return len(ways) == 1 or len({slug for way in ways for slug in way}) == 1


def _together(group: Sequence[Cell]) -> Row:
    first = group[0]
    sites = [
        {"slug": cell["site"], "title": cell["siteTitle"], "colour": cell["siteColour"]}
        for cell in group
    ]
    said = {key: first[key] for key in ("used", "sentence", "markShown")}
    return Row(f"page:together-{first['site']}", "together", {**said, "sites": sites})
