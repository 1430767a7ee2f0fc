"""Reads the words that stand in a picture: where, with what, and what they say in each language."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.text import Words
from kiosk.compiler.body import inline
from kiosk.compiler.drawing.drawing import Drawing
from kiosk.compiler.model import CaptionDef
from kiosk.compiler.read.stages import check_drawn

MOST_WORDS = 20
_NOWHERE = (0.0, 0.0, 1.0, 1.0)  # of a place with a finding: its words are known


def read_places(
    fields: Fields, drawing: Drawing | None, regions: Sequence[str]
) -> tuple[CaptionDef, ...]:
    """The places for words in a picture, in the coordinates of the picture; their ids are none of its regions'."""
    found: dict[str, CaptionDef] = {}
    for entry in fields.mappings("words", "a place for words", required=False, most=MOST_WORDS):
        name, box = entry.slug("id"), entry.numbers("box", 4)
        beside = entry.text("with", required=False)
        entry.finish()
        if not entry.has("box"):
            entry.error(entry.place, "missing-key", "a place for words needs its 'box'")
        if name.value in found or name.value in regions:
            entry.error(name.place(), "repeated", f"'{name}' stands twice in this picture")
        if beside:
            check_drawn(entry, drawing, beside)
        if drawing is not None:
            box = _moved(entry, drawing, box)
        if name:
            found[name.value] = CaptionDef(name, box or _NOWHERE, beside.value)
    return tuple(found.values())


def read_words(fields: Fields, places: Sequence[CaptionDef]) -> dict[str, Words]:
    """What stands at each place, in the language of a file."""
    group = fields.mapping("words", "'words'", required=bool(places))
    if group is None:
        return {}
    texts = {place.id.value: group.text(place.id.value) for place in places}
    group.finish()
    return {name: inline.parse_plain(text, fields.report) for name, text in texts.items()}


def _moved(
    entry: Fields, drawing: Drawing, box: tuple[float, ...] | None
) -> tuple[float, ...] | None:
    """A box, given in the coordinates of the file, in those of the picture."""
    if box is None:
        return None
    x, y, width, height = drawing.box
    left, top, across, down = box
    right, bottom = left + across, top + down
    if min(across, down) <= 0 or left < x or top < y or right > x + width or bottom > y + height:
        message = f"the box is not within the view box of {width:g} x {height:g}"
        entry.error(entry.key_place("box"), "wrong-value", message)
    corner, opposite = drawing.moved((left, top)), drawing.moved((right, bottom))
    sides = (opposite[0] - corner[0], opposite[1] - corner[1])
    return tuple(round(value, 2) for value in (*corner, *sides))
