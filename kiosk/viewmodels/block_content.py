"""What QML gets of each kind of block. No Qt.

Mostly the block's own fields; a kind whose delegate needs more has a function here.
"""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from kiosk.pack.blocks import Block, ClinicWords, Figure, Numbers, Signs, Table
from kiosk.pack.page import Page, Part
from kiosk.pack.types import Diagram, Source
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.plain import plain
from kiosk.viewmodels.sign_box import sign_box

UNDATED = "undated"


@singledispatch
def content_of(block: Block, _part: Part, _page: Page, _library: Library) -> dict[str, Any]:
    """A block's content as plain data."""
    return plain(block)


@content_of.register
def _(block: Figure, _part: Part, page: Page, library: Library) -> dict[str, Any]:
    diagram = page.diagrams.get(block.diagram)
    figure = diagram_content(diagram, library) if diagram else {}
    return {**figure, "own": _own_region(diagram, page)}


@content_of.register
def _(block: Numbers, _part: Part, page: Page, library: Library) -> dict[str, Any]:
    sources = [source_line(page.cited[key]) for key in block.sources if key in page.cited]
    return {**plain(block), "sources": sources, "caution": library.text("numbers_caution")}


@content_of.register
def _(block: Signs, part: Part, _page: Page, library: Library) -> dict[str, Any]:
    return {**sign_box(plain(block), library.emergency_number), "last": part.to_all_signs}


@content_of.register
def _(_block: ClinicWords, _part: Part, _page: Page, library: Library) -> dict[str, Any]:
    return {"about": library.clinic.about}


@content_of.register
def _(block: Table, _part: Part, _page: Page, _library: Library) -> dict[str, Any]:
    return {**plain(block), "shares": column_shares(block)}


def _own_region(diagram: Diagram | None, page: Page) -> str:
    """The part of the map of the body that a site's page is about; empty for every other picture."""
    row = page.topic.row
    if diagram is None or row.kind != "site" or diagram.slug != page.map:
        return ""
    return next((region.id for region in diagram.regions if region.topic == row.slug), "")


def column_shares(table: Table) -> list[float]:
    """How much of the width each column of a table gets; together 1. Long columns get more, none under half
    of an even share.
    """
    lines = [table.header, *table.rows]
    lengths = [max(len(line[i].plain) for line in lines) for i in range(len(table.header))]
    weights = [min(max(length, 8), 60) ** 0.5 for length in lengths]
    even = 1 / len(weights)
    shares = [max(even / 2, weight / sum(weights)) for weight in weights]
    return [share / sum(shares) for share in shares]


_BOX = ("x", "y", "width", "height")


def diagram_content(diagram: Diagram, library: Library) -> dict[str, Any]:
    """A diagram without what only hit testing needs; each region has the colour of the place it leads to."""
    colours = {site.slug: site.colour for site in library.pack.sites(library.language)}
    regions = [
        {
            "id": region.id,
            "number": number,
            "name": region.name,
            "sentence": region.sentence,
            "pinX": region.pin[0],
            "pinY": region.pin[1],
            "tipX": region.tip[0],
            "tipY": region.tip[1],
            "topic": region.topic,
            "colour": colours.get(region.topic, "teal"),
        }
        for number, region in enumerate(diagram.regions, 1)
    ]
    return {
        "slug": diagram.slug,
        "title": diagram.title,
        "caption": diagram.caption,
        "alt": diagram.alt,
        "width": diagram.width,
        "height": diagram.height,
        "digest": diagram.digest,
        "regions": regions,
        "words": [
            {"id": each.id, "text": each.text, **dict(zip(_BOX, each.box, strict=True))}
            for each in diagram.words
        ],
        "away": list(diagram.still.away),
        "steps": [
            {"text": step.text, "regions": list(step.regions), "away": list(step.stage.away)}
            for step in diagram.steps
        ],
    }


def source_line(source: Source) -> str:
    """A source as one line; a year that its source does not give is not spoken of."""
    year = "" if source.year == UNDATED else source.year
    told = (source.organisation, source.title, year, source.address)
    return " ".join(part if part[-1] in ".?!" else f"{part}." for part in told if part)
