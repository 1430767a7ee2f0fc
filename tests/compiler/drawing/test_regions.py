"""Regions of a picture in view-box units: outlines, pins and our own copy of the drawing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler import build
from kiosk.compiler.drawing import regions
from kiosk.compiler.drawing.drawing import read_drawing
from kiosk.compiler.drawing.regions import PIN_GAP, Outline, tip
from kiosk.compiler.drawing.shapes import Shape
from kiosk.compiler.gates.painted import layers
from kiosk.pack.drawing import NAMESPACE
from kiosk.pack.geometry import Point, contains, covers, distance_to
from kiosk.pack.reader import Pack
from kiosk.pack.types import Diagram, Region
from kiosk.visit.hotspots import region_at


@pytest.fixture
def diagram(content: Path) -> Diagram:
    build(content, Path("out.kpack"))
    pack = Pack.open("out.kpack")
    read = pack.diagram("en", "body-map")
    pack.close()
    assert read is not None
    return read


def shapes(body: str) -> dict[str, Sequence[Shape]]:
    text = f'<svg xmlns="{NAMESPACE}" viewBox="0 0 800 600">{body}</svg>'
    report = Report()
    drawing = read_drawing(SourceFile("x.svg", text), report)
    assert drawing is not None
    assert report.sorted() == []
    return dict(drawing.shapes)


def test_a_group_is_a_region_of_all_its_shapes_with_its_transform(diagram: Diagram) -> None:
    liver = diagram.regions[0]
    assert len(liver.polygons) == 2
    assert contains(liver.polygons[0], (380, 300))
    assert liver.polygons[0][0] == (300, 290)


def test_a_stroked_line_can_be_touched(diagram: Diagram) -> None:
    vein = diagram.regions[1]
    assert contains(vein.polygons[0], (375, 500))
    assert not contains(vein.polygons[0], (370, 500))


def test_a_given_pin_stands(diagram: Diagram) -> None:
    assert diagram.regions[1].pin == (420.0, 480.0)


def test_a_pin_stands_beside_its_region(diagram: Diagram) -> None:
    liver = diagram.regions[0]
    assert not any(contains(polygon, liver.pin) for polygon in liver.polygons)
    nearest = min(distance_to(polygon, liver.pin) for polygon in liver.polygons)
    assert PIN_GAP <= nearest < PIN_GAP + 6


def test_pins_keep_clear_of_other_regions_and_of_the_edge() -> None:
    found = shapes(
        '<circle id="a" cx="60" cy="300" r="50"/><circle id="b" cx="190" cy="300" r="50"/>'
    )
    outlines = [regions.outline(found["a"]), regions.outline(found["b"])]
    first, second = regions.pins(outlines, [None, None], 800, 600)
    assert first != second
    assert all(PIN_GAP <= pin[0] <= 780 and PIN_GAP <= pin[1] <= 580 for pin in (first, second))
    assert not contains(outlines[1].polygons[0], first)
    assert not contains(outlines[0].polygons[0], second)


def test_nested_transforms_apply_from_the_outside_in() -> None:
    found = shapes(
        '<g transform="translate(100 0)"><g transform="scale(2)">'
        '<rect id="a" x="10" y="10" width="5" height="5" transform="translate(1 1)"/></g></g>'
    )
    assert regions.outline(found["a"]).path == "M122 22L132 22L132 32L122 32Z"


def test_style_is_inherited_so_that_a_stroke_in_a_group_is_outlined() -> None:
    found = shapes(
        '<g fill="none" stroke="#000000" stroke-width="10">'
        '<line id="a" x1="0" y1="50" x2="100" y2="50"/></g>'
    )
    assert regions.outline(found["a"]).path == "M0 55L100 55L100 45L0 45Z"


def test_strokes_grow_with_their_transform() -> None:
    found = shapes(
        '<line id="a" x2="10" stroke="#000000" fill="none" stroke-width="2" transform="scale(5)"/>'
    )
    assert regions.outline(found["a"]).path == "M0 5L50 5L50 -5L0 -5Z"


BOX = "M0 0H100V100H0Z"
SAME_WAY, OTHER_WAY = "M40 40H60V60H40Z", "M40 40V60H60V40Z"
ISLAND = "M48 48H52V52H48Z"


@pytest.mark.parametrize(
    ("body", "middle"),
    [
        (f'<path d="{BOX}{OTHER_WAY}"/>', False),
        (f'<path d="{BOX}{SAME_WAY}"/>', True),
        (f'<path fill-rule="evenodd" d="{BOX}{SAME_WAY}"/>', False),
        (f'<g fill-rule="evenodd"><path d="{BOX}{OTHER_WAY}"/></g>', False),
        (f'<path fill-rule="evenodd" d="{BOX}{SAME_WAY}{ISLAND}"/>', True),
        (f'<path d="{BOX}"/><path d="{OTHER_WAY}"/>', True),
        (f'<path d="{BOX}{OTHER_WAY}"/><rect x="45" y="45" width="10" height="10"/>', True),
        (f'<path d="{OTHER_WAY}{BOX}"/>', False),
    ],
)
def test_a_hole_is_where_the_author_drew_one(body: str, middle: bool) -> None:
    """As a browser and Qt paint it: shapes lie over one another, outlines of one path by its fill rule."""
    svg_text = f'<g id="a">{body}</g>'
    polygons = regions.outline(shapes(svg_text)["a"]).polygons
    assert covers(polygons, (50, 50)) == middle
    assert all(covers(polygons, point) for point in [(20, 50), (80, 20), (39, 39), (61, 61)])
    assert not covers(polygons, (101, 50))


def test_the_compilers_paint_a_touch_and_a_hole_agree() -> None:
    body = f'<path id="a" fill-rule="evenodd" d="{BOX}{SAME_WAY}M70 40H90V60H70ZM80 45H85V50H80Z"/>'
    text = f'<svg xmlns="{NAMESPACE}" viewBox="0 0 800 600">{body}</svg>'
    drawing = read_drawing(SourceFile("x.svg", text), Report())
    assert drawing is not None
    (layer,) = layers(drawing.root)
    polygons = regions.outline(shapes(body)["a"]).polygons
    region = Region("a", "a", "", tuple(map(tuple, polygons)), (-500, -500), "")
    grid = [(x + 0.5, y + 0.5) for x in range(0, 110, 3) for y in range(0, 110, 3)]
    inside = [point for point in grid if layer.covers(point)]
    assert inside == [point for point in grid if region_at((region,), *point, 0)]
    assert inside == [point for point in grid if covers(polygons, point)]
    assert 0 < len(inside) < len(grid)


def test_a_seam_lies_on_no_other_hole() -> None:
    holes = "".join(f"M{x} 10V40H{x + 4}V10Z" for x in range(10, 90, 8))
    polygons = regions.outline(shapes(f'<path id="a" d="M0 0H100V50H0Z{holes}"/>')["a"]).polygons
    assert len(polygons) == 1
    in_holes = [(x + 2, y) for x in range(10, 90, 8) for y in range(12, 38, 3)]
    assert all(distance_to(polygons[0], point) == pytest.approx(2) for point in in_holes)


def test_polygons_are_rounded_to_a_tenth(diagram: Diagram) -> None:
    for region in diagram.regions:
        for polygon in region.polygons:
            assert all(value == round(value, 1) for point in polygon for value in point)


def test_our_copy_has_no_comments_titles_or_white_space() -> None:
    text = (
        f'<svg xmlns="{NAMESPACE}" viewBox="0 0 800 600"><!-- a --><title>T</title>\n'
        '  <g id="b" fill="#FFF">\n<path d="M0 0&#10;L1 1"/></g></svg>'
    )
    drawing = read_drawing(SourceFile("x.svg", text), Report())
    assert drawing is not None
    assert drawing.svg().decode() == (
        f'<svg height="600" viewBox="0 0 800 600" width="800" xmlns="{NAMESPACE}">'
        '<g fill="#FFF" id="b"><path d="M0 0 L1 1"/></g></svg>'
    )


@pytest.mark.parametrize(
    ("pin", "end"),
    [((50, 50), (50, 50)), ((-20, 50), (5, 50)), ((50, 130), (50, 95)), ((-30, -40), (3, 4))],
)
def test_the_line_from_a_number_ends_in_its_region(pin: Point, end: Point) -> None:
    square = Outline("", ([(0, 0), (100, 0), (100, 100), (0, 100)],))
    assert tip(square, pin) == end


def test_the_line_to_a_thin_region_ends_in_it_too() -> None:
    thread = Outline("", ([(0, 0), (100, 0), (100, 1), (0, 1)],))
    x, y = tip(thread, (40, -20))
    assert (x, 0 < y < 1) == (40, True)
