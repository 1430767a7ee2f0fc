"""The names on every shipped picture: none on another, on a part that is not its own, or on words; each leader ends in
its part. Measured with the kiosk's own fonts. MATRIX=1 looks at every language, screen and size of text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from kiosk.pack.geometry import covers
from kiosk.pack.reader import Pack
from kiosk.pack.types import Diagram
from kiosk.viewmodels.naming import font, named, standing
from kiosk.visit.free_places import GAP_MM, Name
from kiosk.visit.hotspots import region_at
from kiosk.visit.names import LEAST_MM, agree
from kiosk.visit.placement import Box
from tests.ui.contents import DIAGRAMS
from tests.ui.opening import TEXT_SIZES, WHOLE

ROOMS = {
    "1920x1080": (1040.0, 758.0, 0.275),
    "1080x1920": (985.0, 740.0, 0.275),
    "1366x768": (770.0, 455.0, 0.2528),
    "3840x2160": (2080.0, 1516.0, 0.1845),
}
"""How large a picture's room is on a screen, about, and millimetres of a pixel."""
LETTERS_MM = 7.3
LANGUAGES = ("en", "es")
PAIRS = [
    ("en", "1920x1080", 100),
    ("es", "1080x1920", 130),
    ("es", "1366x768", 100),
    ("en", "3840x2160", 165),
    ("es", "1920x1080", 200),
]
EVERY = [*product(LANGUAGES, ROOMS, TEXT_SIZES)] if WHOLE else PAIRS
ROUNDING_PX = 0.1


@pytest.fixture(scope="module")
def pack(content_pack: Path, qapp: QGuiApplication) -> Iterator[Pack]:
    with Pack.open(content_pack) as pack:
        yield pack


def diagrams(pack: Pack, language: str) -> list[Diagram]:
    """Those whose names are not beside them anyway."""
    found = [pack.diagram(language, slug) for slug in DIAGRAMS]
    return [each for each in found if each and each.height <= 1.2 * each.width]


def laid_out(diagram: Diagram, screen: str, text_size: int) -> tuple[dict[str, Any], float]:
    """A picture in its room, and the pixels of a millimetre."""
    width, height, mm_per_px = ROOMS[screen]
    mm = 1 / mm_per_px
    letters = (round(LETTERS_MM * text_size / 100 * mm), round(LETTERS_MM * mm))
    return named(diagram, (width, height), mm, letters, 0), mm


def name_of(told: dict[str, Any]) -> Name:
    box = Box(
        told["x"] - told["width"] / 2, told["y"] - told["height"] / 2, told["width"], told["height"]
    )
    start, end = (told["fromX"], told["fromY"]), (told["toX"], told["toY"])
    return Name(told["region"], told["text"], box, start, end)


def wrong(diagram: Diagram, layout: dict[str, Any], mm: float) -> list[str]:
    """What is wrong with the names on a picture."""
    unit, names = layout["unit"], [name_of(told) for told in layout["names"]]
    found = [f"{n.region} on {foreign}" for n in names if (foreign := _foreign(diagram, n, unit))]
    for name in names:
        region = next(region for region in diagram.regions if region.id == name.region)
        end = (name.end[0] / unit, name.end[1] / unit)
        if name.start != name.end and not covers(region.polygons, end):
            found.append(f"the leader of {name.region} does not end in it")
        if name.box.height < LEAST_MM * mm - ROUNDING_PX:
            found.append(f"{name.region} is too low")
    found += [
        f"{a.region} and {b.region}" for a, b in combinations(names, 2) if not _apart(a, b, mm)
    ]
    return found


def _apart(one: Name, other: Name, mm: float) -> bool:
    return agree(one, other, mm * (1 - ROUNDING_PX / (GAP_MM * mm)))


def _foreign(diagram: Diagram, name: Name, unit: float) -> str:
    """A part that is not the name's own, and that a finger on the name would mean without it; else empty."""
    box = name.box
    for across, down in product(range(5), range(3)):
        x = (box.x + box.width * across / 4) / unit
        y = (box.y + box.height * down / 2) / unit
        there = region_at(diagram.regions, x, y, 0)
        if there not in ("", name.region):
            return there
    return ""


@pytest.mark.parametrize(("language", "screen", "text_size"), EVERY)
def test_names_on_pictures_are_in_nothings_way(
    pack: Pack, language: str, screen: str, text_size: int
) -> None:
    found = {}
    for diagram in diagrams(pack, language):
        layout, mm = laid_out(diagram, screen, text_size)
        if bad := wrong(diagram, layout, mm):
            found[diagram.slug] = bad
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_pictures_have_their_names(pack: Pack, language: str) -> None:
    every = {
        diagram.slug: laid_out(diagram, "1920x1080", 100)[0] for diagram in diagrams(pack, language)
    }
    unnamed = {slug for slug, layout in every.items() if not layout["named"]}
    assert len(unnamed) <= 0.15 * len(every)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screen", ["1920x1080", "1080x1920", "3840x2160"])
@pytest.mark.parametrize(
    "slug",
    [
        *("treatment-path", "egfr-pathway", "liver-resection", "lung-surgery"),
        *("how-cancer-travels", "hai-pump", "embolization", "port", "ostomy"),
    ],
)
def test_a_picture_that_needs_words_has_them_on_every_large_screen(
    pack: Pack, slug: str, screen: str, language: str
) -> None:
    diagram = pack.diagram(language, slug)
    assert diagram is not None
    layout, mm = laid_out(diagram, screen, 100)
    width, height, _ = ROOMS[screen]
    whole = min(width / diagram.width, height / diagram.height)
    metrics = QFontMetricsF(font(round(LETTERS_MM * mm), QFont.Weight.Bold))
    assert len(diagram.words) > 1
    unit = layout["unit"] if layout["named"] else whole
    assert standing(diagram, unit, metrics) == diagram.words


def test_a_part_that_is_named_in_the_picture_is_not_named_again(pack: Pack) -> None:
    diagram = pack.diagram("en", "treatment-path")
    assert diagram is not None
    layout, _ = laid_out(diagram, "1920x1080", 100)
    assert layout["named"]
    assert layout["names"] == []
