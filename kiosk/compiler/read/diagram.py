"""Reads diagrams/<slug>/: the drawing, its regions and steps, and its words in each language."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.near import did_you_mean
from kiosk.authored.report import counted
from kiosk.authored.text import SourceFile, Text, Words
from kiosk.compiler.body import inline
from kiosk.compiler.drawing import svg
from kiosk.compiler.drawing import values as svg_values
from kiosk.compiler.drawing.numbers import SvgValueError
from kiosk.compiler.drawing.shapes import Shape, shapes_by_id
from kiosk.compiler.link.references import References
from kiosk.compiler.model import DiagramDef, DiagramText, RegionDef
from kiosk.compiler.read import stamps
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields

MOST_REGIONS = 20
MOST_STEPS = 12


def read_diagram(
    folder: Folder, references: References, slug: str, languages: Sequence[str]
) -> DiagramDef | None:
    """One diagram; None if one of its files cannot be read."""
    drawing = _read_drawing(folder, slug)
    fields = open_fields(folder, "diagram.yaml", "diagrams", slug, "diagram.yaml")
    owner = f"diagram:{slug}"
    regions = _regions(fields, references, owner, drawing) if fields else ()
    ids = [region.id.value for region in regions]
    steps = _steps(fields, ids) if fields else ()
    if fields is None:
        return None
    texts = {
        language: text
        for language in languages
        if (text := _read_text(folder, slug, language, ids, len(steps))) is not None
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
        svg=svg.serialised(drawing.root, drawing.width, drawing.height),
        regions=regions,
        steps=steps,
        sources=sources,
        texts=texts,
        drawing=drawing.root,
    )


class _Drawing:
    """A checked SVG with the shapes of every id in it."""

    def __init__(self, root: svg.SvgElement, file: SourceFile, folder: Folder) -> None:
        self.root = root
        svg_values.check(root, file, folder.report)
        self.width, self.height = svg_values.view_box(root, file, folder.report)
        self.ids = {element.attributes.get("id", "") for element in svg_values.walk(root)}
        self.shapes: dict[str, list[Shape]] = {}
        try:
            self.shapes = shapes_by_id(root)
        except SvgValueError:
            self.broken = True  # reported with its place by svg_values.check
        else:
            self.broken = False


def _read_drawing(folder: Folder, slug: str) -> _Drawing | None:
    file = folder.read("diagrams", slug, "diagram.svg")
    root = svg.parse(file, folder.report) if file else None
    return _Drawing(root, file, folder) if root and file else None


def _regions(
    fields: Fields, references: References, owner: str, drawing: _Drawing | None
) -> tuple[RegionDef, ...]:
    regions: dict[str, RegionDef] = {}
    entries = fields.mappings("regions", "a region", least=1, most=MOST_REGIONS)
    for entry in entries:
        name = entry.slug("id")
        topic = references.add(owner, "topic", entry.slug("topic", required=False))
        pin = entry.numbers("pin", 2)
        entry.finish()
        if drawing is not None:
            _check_region(entry, drawing, name, pin)
        if name.value in regions:
            entry.error(name.place(), "repeated", f"the region '{name}' stands twice")
        shapes = tuple(drawing.shapes.get(name.value, ())) if drawing else ()
        regions[name.value] = RegionDef(name, topic, (pin[0], pin[1]) if pin else None, shapes)
    return tuple(region for name, region in regions.items() if name)


def _check_region(
    entry: Fields, drawing: _Drawing, name: Text, pin: tuple[float, ...] | None
) -> None:
    if name and name.value not in drawing.ids:
        hint = did_you_mean(name.value, drawing.ids - {""})
        message = f"diagram.svg has no element with the id '{name}'"
        entry.error(name.place(), "region-not-in-svg", message, hint)
    elif name and not drawing.broken and not drawing.shapes.get(name.value):
        message = f"the element '{name}' draws nothing that can be touched"
        entry.error(name.place(), "region-not-in-svg", message)
    if pin and not (0 <= pin[0] <= drawing.width and 0 <= pin[1] <= drawing.height):
        message = f"the pin is outside the view box of {drawing.width:g} x {drawing.height:g}"
        entry.error(entry.key_place("pin"), "wrong-value", message)


def _steps(fields: Fields, ids: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    steps: list[tuple[str, ...]] = []
    for node in fields.nodes("steps", required=False, most=MOST_STEPS):
        names = fields.texts_of(node, "a step")
        for name in names:
            _check_name(fields, name, ids)
        steps.append(tuple(name.value for name in names))
    return tuple(steps)


def _check_name(fields: Fields, name: Text, ids: Sequence[str]) -> None:
    if name.value not in ids:
        hint = did_you_mean(name.value, ids)
        fields.error(name.place(), "unknown-region", f"there is no region '{name}'", hint)


def _read_text(
    folder: Folder, slug: str, language: str, ids: Sequence[str], steps: int
) -> DiagramText | None:
    name = f"{language}.yaml"
    fields = open_fields(folder, name, "diagrams", slug, name)
    if fields is None:
        return None
    title, caption = fields.text("title"), fields.text("caption")
    alt = fields.text("alt", code="missing-alt")
    regions = _region_words(fields, ids)
    words = fields.texts("steps", required=steps > 0)
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
        translated=translated,
    )


def _region_words(fields: Fields, ids: Sequence[str]) -> dict[str, dict[str, Words]]:
    group = fields.mapping("regions", "'regions'", required=bool(ids))
    words: dict[str, dict[str, Words]] = {}
    if group is None:
        return words
    for key, entry in group.keyed("region"):
        _check_name(fields, key, ids)
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
