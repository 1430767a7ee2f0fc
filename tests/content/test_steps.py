"""The steps of the shipped pictures: each shows something else than the one before, and more than a ring."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.pack.geometry import covers
from kiosk.pack.reader import Pack
from kiosk.screen.pictures import painted
from tests.ui.contents import DIAGRAMS

WIDTH = 400
LEAST_SHARE = 0.02
"""Of the picture's pixels, that a step changes."""
FARTHEST = 60.0
"""From a number to its part, in view-box units."""
PIN_UNITS = 32.0
"""Across a number, as it is drawn on the smallest screens, in view-box units."""
SEEN = 30
"""Two colours differ to the eye if their red, green and blue differ by so much together."""


@pytest.fixture(scope="module")
def pack(content_pack: Path) -> Iterator[Pack]:
    with Pack.open(content_pack) as pack:
        yield pack


def drawn(pack: Pack, slug: str, step: int, size: QSize) -> bytes:
    image = painted.drawing(pack.diagram_svg(slug, step), size)
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def changed(one: bytes, other: bytes) -> float:
    """The share of pixels that differ to the eye."""
    apart = [abs(a - b) for a, b in zip(one, other, strict=True)]
    pixels = zip(apart[0::4], apart[1::4], apart[2::4], strict=True)
    return sum(sum(pixel) > SEEN for pixel in pixels) / (len(one) // 4)


@pytest.mark.parametrize("slug", DIAGRAMS)
def test_each_step_changes_the_picture(pack: Pack, slug: str, qapp: QGuiApplication) -> None:
    diagram = pack.diagram("en", slug)
    assert diagram is not None
    size = QSize(WIDTH, round(WIDTH * diagram.height / diagram.width))
    pictures = [drawn(pack, slug, step, size) for step in range(-1, len(diagram.steps))]
    shares = [changed(one, other) for one, other in pairwise(pictures)]
    assert [f"{share:.3f}" for share in shares if share <= LEAST_SHARE] == []


def test_most_pictures_have_steps(pack: Pack) -> None:
    diagrams = [pack.diagram("en", slug) for slug in DIAGRAMS]
    assert sum(len(diagram.steps) > 1 for diagram in diagrams if diagram) >= 18


@pytest.mark.parametrize("slug", DIAGRAMS)
def test_the_line_from_each_number_ends_in_its_part(pack: Pack, slug: str) -> None:
    diagram = pack.diagram("en", slug)
    assert diagram is not None
    outside = [each.id for each in diagram.regions if not covers(each.polygons, each.tip)]
    far = [each.id for each in diagram.regions if math.dist(each.pin, each.tip) > FARTHEST]
    assert (outside, far) == ([], [])


@pytest.mark.parametrize("slug", DIAGRAMS)
def test_no_number_lies_on_another(pack: Pack, slug: str) -> None:
    diagram = pack.diagram("en", slug)
    assert diagram is not None
    pins = combinations(diagram.regions, 2)
    assert [(a.id, b.id) for a, b in pins if math.dist(a.pin, b.pin) < PIN_UNITS] == []
