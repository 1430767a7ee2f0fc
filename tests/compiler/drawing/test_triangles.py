"""Three points are the least that can be touched; all ways of drawing them are one."""

from __future__ import annotations

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler.drawing.drawing import read_drawing
from kiosk.compiler.drawing.regions import Outline
from kiosk.pack.drawing import NAMESPACE
from kiosk.pack.geometry import contains
from kiosk.pack.types import Region
from kiosk.visit.hotspots import region_at

DRAWN = {
    "polygon": '<polygon id="a" points="100,100 300,100 100,300"/>',
    "filled polyline": '<polyline id="a" points="100,100 300,100 100,300"/>',
    "path": '<path id="a" d="M100 100 L300 100 L100 300 Z"/>',
    "open path": '<path id="a" d="M100 100 L300 100 L100 300"/>',
    "path of steps": '<path id="a" d="m100 100 h200 l-200 200 z"/>',
}


def outline(body: str) -> Outline:
    text = f'<svg xmlns="{NAMESPACE}" viewBox="0 0 800 600">{body}</svg>'
    report = Report()
    drawing = read_drawing(SourceFile("x.svg", text), report)
    assert drawing is not None
    assert report.sorted() == []
    return drawing.region("a")


@pytest.mark.parametrize("drawn", DRAWN.values(), ids=DRAWN)
def test_a_triangle_can_be_touched_on_its_own_side_alone(drawn: str) -> None:
    (triangle,) = outline(drawn).polygons
    assert contains(triangle, (150, 150))
    assert not contains(triangle, (250, 250))
    region = Region("a", "A", "", (tuple(triangle),), (700.0, 500.0), "")
    assert region_at([region], 150, 150, 0) == "a"
    assert region_at([region], 250, 250, 0) == ""
    assert region_at([region], 205, 205, 20) == "a"


@pytest.mark.parametrize("drawn", ['<polygon id="a" points="100,100 300,100"/>'])
def test_two_points_hold_nothing(drawn: str) -> None:
    assert outline(drawn).polygons == ()
