"""From a pack's rows to the values of types.py. JSON is parsed here, and only when asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from kiosk.pack.blocks import KINDS, PageBlock
from kiosk.pack.codec import decoder, from_json
from kiosk.pack.connection import stored
from kiosk.pack.runs import Run
from kiosk.pack.search.folding import BEHIND, WORD, words
from kiosk.pack.types import USED, Diagram, Region, Review, Step, TermRow, TopicRow

_RUNS = tuple[Run, ...]


@stored
def topic_order(row: TopicRow) -> tuple[list[str], int]:
    """The place of a topic in an alphabetical list."""
    return words(row.title), row.card


@stored
def term_row(term_id: str, term: str, key: str) -> TermRow:
    """A glossary term as lists show it, by what it is sorted by; terms without a letter stand under `#`."""
    first = WORD.search(key)
    if first is None:
        return TermRow(term_id, term, "#")
    at = first.start() + (2 if key.startswith(BEHIND, first.start() + 1) else 0)
    return TermRow(term_id, term, key[at].upper())


@stored
def review(text: str) -> Review:
    """Whether a page is signed off, from its JSON."""
    fields = json.loads(text)
    return Review(*(str(fields.get(key) or "") for key in ("state", "by", "on", "due")))


@stored
def blocks(found: Sequence[tuple[str, str, str]]) -> tuple[PageBlock, ...]:
    """The body of a page from id, kind and content of each block."""
    contents = json.loads(f"[{','.join([content for _, _, content in found])}]")
    return tuple(
        [
            PageBlock(block_id, decoder(KINDS[kind])(content))
            for (block_id, kind, _), content in zip(found, contents, strict=True)
        ]
    )


@stored
def run(text: str) -> Run:
    """One run, from its JSON."""
    return from_json(Run, text)


@stored
def runs(text: str) -> tuple[Run, ...]:
    """A JSON list of runs."""
    return decoder(_RUNS)(json.loads(text))


@stored
def mapping(text: str) -> dict[str, Any]:
    """A JSON object."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError("expected a JSON object")
    return found


@stored
def strings(text: str) -> tuple[str, ...]:
    """A JSON list of strings."""
    return tuple(map(str, json.loads(text)))


@stored
def diagram(row: tuple[Any, ...], words_of: tuple[Any, ...]) -> Diagram:
    """A picture from its `diagram` row and the `diagram_text` row of one language."""
    slug, width, height, digest, regions, steps = row
    title, caption, alt, names, step_texts = words_of
    named = json.loads(names)
    return Diagram(
        slug=slug,
        title=title,
        caption=caption,
        alt=alt,
        width=float(width),
        height=float(height),
        digest=digest,
        regions=tuple(_region(region, named[region["id"]]) for region in json.loads(regions)),
        steps=tuple(
            Step(text, tuple(part))
            for text, part in zip(json.loads(step_texts), json.loads(steps), strict=True)
        ),
    )


def _region(shape: dict[str, Any], name: dict[str, str]) -> Region:
    pin_x, pin_y = shape["pin"]
    return Region(
        id=shape["id"],
        name=name["name"],
        sentence=name["sentence"],
        path=shape["path"],
        polygons=tuple(tuple((float(x), float(y)) for x, y in line) for line in shape["polygons"]),
        pin=(float(pin_x), float(pin_y)),
        topic=shape.get("topic") or "",
    )


@stored
def use_order(used: str) -> int:
    """The place of a use among all, the most frequent first."""
    return USED.index(used)
