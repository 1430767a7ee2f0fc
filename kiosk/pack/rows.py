"""From a pack's rows to the values of types.py. JSON is parsed here, and only when asked for."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from kiosk.pack.blocks import KINDS, PageBlock
from kiosk.pack.cells import from_text
from kiosk.pack.codec import decoder, from_json
from kiosk.pack.connection import of_types, stored
from kiosk.pack.drawing import FARTHEST
from kiosk.pack.runs import Run
from kiosk.pack.search.folding import BEHIND, WORD, words
from kiosk.pack.types import (
    USED,
    Caption,
    Diagram,
    MatrixCell,
    Region,
    Review,
    Stage,
    Step,
    TermRow,
    TopicRow,
)

LEAST_POINTS = 3
_RUNS = tuple[Run, ...]
_STRINGS = tuple[str, ...]
_NAME = re.compile(r"[A-Za-z0-9_-]+")
_DAY = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")


@stored
def topic_order(row: TopicRow) -> tuple[list[str], int]:
    """The place of a topic in an alphabetical list."""
    return words(row.title), row.card


@stored
def term_row(term_id: str, term: str, key: str) -> TermRow:
    """A glossary term as lists show it, by what it is sorted by; terms without a letter stand under `#`."""
    of_types((term_id, term, key), str, str, str)
    first = WORD.search(key)
    if first is None:
        return TermRow(term_id, term, "#")
    at = first.start() + (2 if key.startswith(BEHIND, first.start() + 1) else 0)
    return TermRow(term_id, term, key[at].upper())


@stored
def review(text: str, language: str) -> Review:
    """Whether a page is signed off in a language, from its JSON. Packs without languages were signed in all at once."""
    fields = json.loads(text)
    digest = _text(fields.get("of", {}).get(language, ""))
    found = fields
    if "in" in fields:
        found = fields["in"].get(language)
        found = {"state": "draft"} if found is None else {**found, "state": "reviewed"}
    state, by, on, due = (_text(found.get(key, "")) for key in ("state", "by", "on", "due"))
    if state != "reviewed":
        return Review("draft", "", "", "", digest)
    if not (_DAY.fullmatch(on) and _DAY.fullmatch(due)):
        raise ValueError("expected the days of a review")
    return Review(state, by, on, due, digest)


@stored
def blocks(found: Sequence[tuple[str, str, str]]) -> tuple[PageBlock, ...]:
    """The body of a page from id, kind and content of each block."""
    contents = json.loads(f"[{','.join([content for _, _, content in found])}]")
    made = [
        PageBlock(_text(block_id), decoder(KINDS[kind])(content))
        for (block_id, kind, _), content in zip(found, contents, strict=True)
    ]
    if not all(block.content.fits for block in made):
        raise ValueError("a block's parts do not fit together")
    return tuple(made)


@stored
def run(text: str) -> Run:
    """One run, from its JSON."""
    return from_json(Run, text)


@stored
def runs(text: str) -> tuple[Run, ...]:
    """A JSON list of runs."""
    return decoder(_RUNS)(json.loads(text))


@stored
def uses(text: str) -> dict[str, str]:
    """A JSON object of words that are all one of USED."""
    found = json.loads(text)
    if not isinstance(found, dict) or not all(used in USED for used in found.values()):
        raise TypeError("expected an object of uses")
    return found


@stored
def strings(text: str) -> tuple[str, ...]:
    """A JSON list of strings."""
    return decoder(_STRINGS)(json.loads(text))


@stored
def cell(row: tuple[Any, ...]) -> MatrixCell:
    """How often a kind of treatment is used at a site."""
    return MatrixCell(*of_types(row[:4], str, str, str, str), sources=strings(row[4]))


@stored
def diagram(row: tuple[Any, ...], words_of: tuple[Any, ...]) -> Diagram:
    """A picture from its `diagram` row and the `diagram_text` row of one language."""
    slug, width, height, digest, regions, steps = row
    title, caption, alt, names, step_texts = words_of
    named = json.loads(names)
    still, stages, places, drawn = _stages(steps)
    sentences, said = _sentences(step_texts)
    return Diagram(
        slug=_name(slug),
        title=_text(title),
        caption=_text(caption),
        alt=_text(alt),
        width=_length(width),
        height=_length(height),
        digest=_name(digest),
        regions=tuple(_region(region, named[region["id"]]) for region in json.loads(regions)),
        steps=tuple(
            Step(_text(text), tuple(map(_name, step["regions"])), _stage(step))
            for text, step in zip(sentences, stages, strict=True)
        ),
        still=_stage(still),
        words=tuple(
            Caption(_name(place["id"]), _text(said[place["id"]]), _box(*place["box"]))
            for place in places
        ),
        drawn=from_text(_text(drawn)),
    )


@stored
def stage(steps: str, number: int) -> Stage:
    """How a picture is drawn in a step (from 0), or while none of them is shown."""
    still, stages, *_ = _stages(steps)
    return _stage(stages[number] if 0 <= number < len(stages) else still)


def _stages(
    steps: str,
) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]], str]:
    """How a picture is drawn without a step and in each, the places of the words in it, and where it is drawn."""
    found = json.loads(steps)
    return found["still"], found["stages"], found["words"], found.get("drawn", "")


def _sentences(texts: str) -> tuple[list[str], dict[str, str]]:
    """The sentence of each step, and the words in the picture by their id."""
    found = json.loads(texts)
    return found["sentences"], found["words"]


def _box(x: Any, y: Any, width: Any, height: Any) -> tuple[float, float, float, float]:
    return _number(x), _number(y), _length(width), _length(height)


def _stage(step: dict[str, Any]) -> Stage:
    hidden, dimmed, away = (map(_text, step.get(key, ())) for key in ("hidden", "dimmed", "away"))
    moved = ((_text(name), _number(x), _number(y)) for name, x, y in step.get("moved", ()))
    return Stage(tuple(hidden), tuple(dimmed), tuple(moved), tuple(away))


def _region(shape: dict[str, Any], name: dict[str, str]) -> Region:
    outlines = tuple(map(_outline, shape["polygons"]))
    if not outlines:
        raise ValueError("expected an outline")
    pin_x, pin_y = shape["pin"]
    tip_x, tip_y = shape["tip"]
    return Region(
        id=_name(shape["id"]),
        name=_text(name["name"]),
        sentence=_text(name["sentence"]),
        polygons=outlines,
        pin=(_number(pin_x), _number(pin_y)),
        tip=(_number(tip_x), _number(tip_y)),
        topic=_text(shape.get("topic") or ""),
        cells=from_text(_text(shape.get("cells", ""))),
        inner=from_text(_text(shape.get("inner", ""))),
    )


def _outline(points: list[list[float]]) -> tuple[tuple[float, float], ...]:
    outline = tuple((_number(x), _number(y)) for x, y in points)
    if len(outline) < LEAST_POINTS:
        raise ValueError("expected an outline")
    return outline


def _text(value: Any) -> str:
    return of_types((value,), str)[0]


def _name(value: Any) -> str:
    """A part of an address of a picture."""
    if not _NAME.fullmatch(value):
        raise ValueError("expected a name")
    return value


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) <= FARTHEST:
        raise ValueError("expected a number of view-box units")
    return float(value)


def _length(value: Any) -> float:
    if not _number(value) > 0:
        raise ValueError("expected a length")
    return float(value)


@stored
def use_order(used: str) -> int:
    """The place of a use among all, the most frequent first."""
    return USED.index(used)
