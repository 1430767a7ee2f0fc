"""Differences in words: for people under headings, for programs as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from kiosk.workshop.diff.compare import Change
from kiosk.workshop.diff.facts import EVERY, Facts

SEVERAL = 3
"""The same difference on so many pages is told once, with the pages."""
_NAMES = {
    "pack": "Around the pages",
    "page": "Page",
    "visit": "Guided visit",
    "word": "Word",
    "drawing": "Drawing",
    "source": "Source",
}
Key = tuple[str, str, str, str, str]


def as_lines(changes: Sequence[Change], old: Facts, new: Facts) -> Iterator[str]:
    """The differences as text, a line each, under the subject they belong to; the last line counts them."""
    yield f"{old.pack_id} {old.version} -> {new.pack_id} {new.version}"
    common = _common(changes)
    if common:
        yield from ("", "On several pages")
        for key, pages in common.items():
            change = next(replace(each, where="") for each in changes if _key(each) == key)
            yield f"  on {', '.join(pages)}"
            yield from (f"  {line}" for line in _told(change))
    own = [change for change in changes if _key(change) not in common]
    for subject, group in groupby(own, key=lambda each: (each.subject.kind, each.subject.id)):
        told = list(group)
        yield from ("", f"{_NAMES[subject[0]]}: {told[0].title} ({subject[1]})")
        pages = new.shown_on.get(subject) or old.shown_on.get(subject)
        if pages:
            yield f"  shown on {', '.join(pages)}"
        for change in told:
            yield from _told(change)
    yield from ("", _counted(changes))


def as_json(changes: Sequence[Change], old: Facts, new: Facts) -> str:
    """The differences as one JSON object: {old: {id, version}, new: {id, version}, changes: [...]}."""
    told = {
        "old": {"id": old.pack_id, "version": old.version},
        "new": {"id": new.pack_id, "version": new.version},
        "changes": [_plain(change) for change in changes],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _plain(change: Change) -> Mapping[str, Any]:
    return {
        "subject": change.subject.kind,
        "id": change.subject.id,
        "language": change.subject.language,
        "title": change.title,
        "change": change.kind,
        "what": change.what,
        "where": change.where,
        "old": change.old,
        "new": change.new,
        "other_numbers": change.other_numbers,
        "whole": change.whole,
    }


def _key(change: Change) -> Key:
    return (change.subject.language, change.kind, change.what, change.old, change.new)


def _common(changes: Sequence[Change]) -> dict[Key, list[str]]:
    """Differences that several pages share, with the pages' slugs."""
    pages: dict[Key, list[str]] = {}
    for change in changes:
        if change.subject.kind == "page" and (change.old or change.new):
            pages.setdefault(_key(change), []).append(change.subject.id)
    return {key: sorted(set(found)) for key, found in pages.items() if len(set(found)) >= SEVERAL}


def _told(change: Change) -> Iterator[str]:
    language = "" if change.subject.language == EVERY else f"[{change.subject.language}] "
    if change.whole:
        yield f"  {language}the whole {change.what} was {change.kind}"
        return
    where = f", {change.where}" if change.where else ""
    numbers = " (NUMBERS DIFFER)" if change.kind == "changed" and change.other_numbers else ""
    yield f"  {language}{change.kind}: {change.what}{where}{numbers}"
    if change.old:
        yield f"      was: {change.old}"
    if change.new:
        yield f"      now: {change.new}"


def _counted(changes: Sequence[Change]) -> str:
    if not changes:
        return "no difference"
    counts = {
        kind: sum(each.kind == kind for each in changes) for kind in ("added", "removed", "changed")
    }
    pages = {each.subject.id for each in changes if each.subject.kind == "page"}
    told = ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)
    return f"{told}; on {len(pages)} page{'' if len(pages) == 1 else 's'}"
