"""Reads diagrams/<slug>/: the drawing, its regions and steps, and its words in each language."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.near import did_you_mean
from kiosk.authored.report import counted
from kiosk.authored.text import Text, Words
from kiosk.compiler.body import inline
from kiosk.compiler.drawing.drawing import (
    MOST_REGION_PIECES,
    MOST_REGION_POINTS,
    Drawing,
    read_drawing,
)
from kiosk.compiler.drawing.numbers import SvgValueError
from kiosk.compiler.drawing.regions import NOTHING, Outline
from kiosk.compiler.link.references import References
from kiosk.compiler.model import CaptionDef, DiagramDef, DiagramText, RegionDef
from kiosk.compiler.read import captions, stamps
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields
from kiosk.compiler.read.stages import check_region, read_steps
from kiosk.pack.geometry import area
from kiosk.pack.types import Stage

MOST_REGIONS = 20
LEAST_AREA = 1.0
"""Of some part of a region, in view-box units."""


def read_diagram(
    folder: Folder, references: References, slug: str, languages: Sequence[str]
) -> DiagramDef | None:
    """One diagram; None if one of its files cannot be read."""
    drawing = _read_drawing(folder, slug)
    fields = open_fields(folder, "diagram.yaml", "diagrams", slug, "diagram.yaml")
    owner = f"diagram:{slug}"
    regions = _regions(fields, references, owner, drawing) if fields else ()
    ids = [region.id.value for region in regions]
    words = captions.read_places(fields, drawing, ids) if fields else ()
    still, steps = read_steps(fields, drawing, ids, words) if fields else (Stage(), ())
    if fields is None:
        return None
    texts = {
        language: text
        for language in languages
        if (text := _read_text(folder, slug, language, ids, len(steps), words)) is not None
    }
    names = fields.unique(fields.texts("sources", least=1), "sources")
    sources = references.add_all(owner, "source", names)
    fields.finish()
    if drawing is None:
        return None
    return DiagramDef(
        slug=slug,
        place=fields.place,
        width=drawing.width,
        height=drawing.height,
        svg=drawing.svg(),
        regions=regions,
        still=still,
        steps=steps,
        words=words,
        sources=sources,
        texts=texts,
        drawing=drawing.root,
        broken=drawing.broken,
    )


def _read_drawing(folder: Folder, slug: str) -> Drawing | None:
    file = folder.read("diagrams", slug, "diagram.svg")
    return read_drawing(file, folder.report) if file else None


def _regions(
    fields: Fields, references: References, owner: str, drawing: Drawing | None
) -> tuple[RegionDef, ...]:
    regions: dict[str, RegionDef] = {}
    entries = fields.mappings("regions", "a region", least=1, most=MOST_REGIONS)
    for entry in entries:
        name = entry.slug("id")
        topic = references.add(owner, "topic", entry.slug("topic", required=False))
        pin = entry.numbers("pin", 2)
        entry.finish()
        outline = NOTHING
        if drawing is not None:
            pin = _moved(entry, drawing, pin)
            outline = _outline(entry, drawing, name)
        if name.value in regions:
            entry.error(name.place(), "repeated", f"the region '{name}' stands twice")
        regions[name.value] = RegionDef(name, topic, (pin[0], pin[1]) if pin else None, outline)
    return tuple(region for name, region in regions.items() if name)


def _outline(entry: Fields, drawing: Drawing, name: Text) -> Outline:
    """The outline of a region; nothing, with a finding, where it cannot be touched."""
    if not name or (drawing.broken and name.value in drawing.ids):
        return NOTHING
    if name.value not in drawing.ids:
        hint = did_you_mean(name.value, drawing.ids)
        if name.value in drawing.left_out:
            hint = "it is hidden, or drawn only where something else names it: show it"
        message = f"diagram.svg has no element with the id '{name}'"
        entry.error(name.place(), "region-not-in-svg", message, hint)
        return NOTHING
    try:
        outline = drawing.region(name.value)
    except SvgValueError as fault:
        hint = f"at most {MOST_REGION_POINTS:,} in {MOST_REGION_PIECES}; give the id to a simpler outline"
        entry.error(name.place(), "too-large", f"the region '{name}' {fault}", hint)
        return NOTHING
    fault = _untouchable(outline, drawing)
    if fault:
        entry.error(name.place(), "region-not-in-svg", f"the element '{name}' {fault}")
    return outline


def _untouchable(outline: Outline, drawing: Drawing) -> str:
    """Why nobody could touch a region; empty if one can."""
    if not outline.path:
        return "draws nothing that can be touched"
    points = [point for polygon in outline.polygons for point in polygon]
    if not any(area(polygon) > LEAST_AREA for polygon in outline.polygons):
        return "has no size: nothing of it can be touched"
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if max(xs) <= 0 or max(ys) <= 0 or min(xs) >= drawing.width or min(ys) >= drawing.height:
        return "lies outside of the picture"
    return ""


def _moved(
    entry: Fields, drawing: Drawing, pin: tuple[float, ...] | None
) -> tuple[float, ...] | None:
    """A pin, given in the coordinates of the file, in those of the picture."""
    if pin is None:
        return None
    x, y, width, height = drawing.box
    if not (x <= pin[0] <= x + width and y <= pin[1] <= y + height):
        corner = f" at {x:g} {y:g}" if x or y else ""
        message = f"the pin is outside the view box of {width:g} x {height:g}{corner}"
        entry.error(entry.key_place("pin"), "wrong-value", message)
    return drawing.moved((pin[0], pin[1]))


def _read_text(
    folder: Folder,
    slug: str,
    language: str,
    ids: Sequence[str],
    steps: int,
    places: Sequence[CaptionDef],
) -> DiagramText | None:
    name = f"{language}.yaml"
    fields = open_fields(folder, name, "diagrams", slug, name)
    if fields is None:
        return None
    title, caption = fields.text("title"), fields.text("caption")
    alt = fields.text("alt", code="missing-alt")
    regions = _region_words(fields, ids)
    words = fields.texts("steps", required=steps > 0)
    said = captions.read_words(fields, places)
    translated = stamps.read_one(fields)
    if len(words) != steps and (steps == 0 or fields.has("steps")):
        sentences, expected = counted(len(words), "sentence"), counted(steps, "step")
        message = f"{sentences} for {expected} in diagram.yaml"
        fields.error(fields.key_place("steps"), "list-size", message)
    fields.finish()
    return DiagramText(
        title=inline.parse_plain(title, folder.report),
        caption=inline.parse_plain(caption, folder.report),
        alt=inline.parse_plain(alt, folder.report),
        regions=regions,
        steps=tuple(inline.parse_plain(text, folder.report) for text in words),
        words=said,
        translated=translated,
    )


def _region_words(fields: Fields, ids: Sequence[str]) -> dict[str, dict[str, Words]]:
    group = fields.mapping("regions", "'regions'", required=bool(ids))
    words: dict[str, dict[str, Words]] = {}
    if group is None:
        return words
    for key, entry in group.keyed("region"):
        check_region(fields, key, ids)
        name = entry.text("name", code="missing-name")
        sentence = entry.text("sentence")
        entry.finish()
        words[key.value] = {
            "name": inline.parse_plain(name, fields.report),
            "sentence": inline.parse_plain(sentence, fields.report),
        }
    for name in ids:
        if not group.has(name):
            message = f"the region '{name}' has no name and sentence"
            fields.error(fields.key_place("regions"), "missing-name", message)
    return words
