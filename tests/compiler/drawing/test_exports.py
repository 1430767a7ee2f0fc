"""Drawings as Inkscape, Illustrator and Affinity save them, made for these tests in the manner of real ones."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler import check
from kiosk.compiler.drawing.drawing import Drawing, read_drawing
from kiosk.pack.drawing import checked
from kiosk.pack.geometry import area, covers
from kiosk.screen.pictures.painted import drawing as painted
from tests.compiler.test_damaged_content import damage

EXPORTS = Path(__file__).parent / "exports"
REFUSED = sorted(path.stem for path in EXPORTS.glob("*.txt"))
"""Those with their findings beside them."""
TAKEN = {
    "inkscape-0.48-plain": ((744.09448, 526.18109), (200, 180)),
    "inkscape-0.92-native-mm": ((800, 563.8095238), (240, 260)),
    "inkscape-1.3-native": ((800, 600), (380, 260)),
    "inkscape-lettering-as-paths": ((640, 480), (420, 300)),
    "illustrator-cs6": ((800, 600), (350, 290)),
    "illustrator-cc-style-block": ((800, 600), (320, 270)),
    "illustrator-2020-classes": ((612, 792), (300, 320)),
    "inkscape-minimal": ((800, 600), (200, 60)),
    "affinity-offset": ((840, 620), (340, 280)),
}
"""How large each is then, and a point in its region `liver`."""


def read(name: str) -> tuple[Drawing | None, list[str]]:
    text = (EXPORTS / f"{name}.svg").read_text(encoding="utf-8")
    report = Report()
    drawing = read_drawing(SourceFile(f"{name}.svg", text), report)
    return drawing, [str(finding) for finding in report.sorted()]


def colours(svg: bytes, size: QSize) -> list[tuple[int, int, int]]:
    """What a drawing shows on white, at every fourth point both ways."""
    ground = QImage(size, QImage.Format.Format_RGB32)
    ground.fill(0xFFFFFF)
    painter = QPainter(ground)
    painter.drawImage(0, 0, painted(svg, size))
    painter.end()
    found = [
        ground.pixelColor(x, y)
        for y in range(0, size.height(), 4)
        for x in range(0, size.width(), 4)
    ]
    return [(colour.red(), colour.green(), colour.blue()) for colour in found]


def far_apart(ours: tuple[int, int, int], theirs: tuple[int, int, int]) -> bool:
    return max(abs(a - b) for a, b in zip(ours, theirs, strict=True)) > 24


@pytest.mark.parametrize("name", TAKEN)
def test_what_draws_nothing_is_left_out_and_the_rest_looks_the_same(
    qapp: QGuiApplication, name: str
) -> None:
    drawing, findings = read(name)
    assert findings == []
    assert drawing is not None
    size, inside = TAKEN[name]
    assert (drawing.width, drawing.height) == pytest.approx(size)
    svg = checked(drawing.svg())
    assert not [
        word for word in (b"style", b"class", b"inkscape", b"href", b"data-") if word in svg
    ]
    shown = QSize(round(drawing.width / 2), round(drawing.height / 2))
    original = colours((EXPORTS / f"{name}.svg").read_bytes(), shown)
    assert len(set(original)) > 3
    pairs = zip(colours(svg, shown), original, strict=True)
    assert sum(far_apart(*pair) for pair in pairs) < len(original) / 100
    assert covers(drawing.region("liver").polygons, inside)
    assert any(area(polygon) > 100 for polygon in drawing.region("vein").polygons)


def test_every_export_is_taken_or_refused() -> None:
    assert {path.stem for path in EXPORTS.glob("*.svg")} == {*TAKEN, *REFUSED}
    assert len({*TAKEN, *REFUSED}) >= 10


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_told_once_with_what_to_do(name: str) -> None:
    _, findings = read(name)
    assert findings == (EXPORTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert all("(" in finding for finding in findings)


@pytest.mark.parametrize("name", ["inkscape-1.3-native", "inkscape-minimal", "illustrator-cs6"])
def test_a_drawing_goes_onto_a_page_as_it_was_saved(content: Path, name: str) -> None:
    text = (EXPORTS / f"{name}.svg").read_bytes()
    (content / "diagrams" / "body-map" / "diagram.svg").write_bytes(text)
    assert check(content, strict=True).findings == []


@pytest.mark.parametrize("seed", range(6))
def test_what_the_compiler_takes_the_reader_takes(seed: int) -> None:
    chance = random.Random(seed)
    taken = 0
    for name in TAKEN:
        whole = (EXPORTS / f"{name}.svg").read_text(encoding="utf-8")
        for _ in range(12):
            report = Report()
            drawing = read_drawing(SourceFile("x.svg", damage(whole, chance)), report)
            if drawing is not None and not report.findings:
                assert checked(drawing.svg())
                taken += 1
    assert taken > 5
