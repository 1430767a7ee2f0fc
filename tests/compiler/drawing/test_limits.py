"""What cannot be drawn, or would take too long to look at, is a finding and never an internal error."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler import check
from kiosk.compiler.drawing.drawing import read_drawing
from kiosk.compiler.gates import pictures
from kiosk.pack.drawing import MOST_ELEMENTS, NAMESPACE

PARTS = (
    '<rect id="liver" x="9" y="9" width="90" height="90"/>'
    '<rect id="vein" x="200" y="9" width="90" height="90"/>'
)


def file(body: str) -> SourceFile:
    return SourceFile("x.svg", f'<svg xmlns="{NAMESPACE}" viewBox="0 0 800 600">{body}</svg>')


def codes(body: str) -> set[str]:
    report = Report()
    read_drawing(file(body), report)
    return {finding.code for finding in report.sorted()}


@pytest.mark.parametrize(
    "body",
    [
        '<rect fill="#zzz"/>',
        '<rect fill="#12345"/>',
        '<rect width="1_0" height="9"/>',
        '<rect width="٩٠" height="9"/>',
        '<rect width="nan" height="9"/>',
        '<rect width="inf" height="9"/>',
        '<rect width="1e400" height="9"/>',
        '<rect width="0x10" height="9"/>',
        '<path d="M٠ 0L9 9"/>',
        '<path d="M1_0 0L9 9"/>',
        '<path d="Mnan 0L9 9"/>',
        '<path d="M0 0\u017f1 1 2 2"/>',
        '<polygon points="1,1 ٢,٢ 3,1"/>',
        '<rect width="9" height="9" opacity="1_0"/>',
        '<rect width="9" height="9" opacity="7"/>',
        '<rect width="9" height="9" transform="scale(1_0)"/>',
        '<rect width="9" height="9" transform="scale(1e6) scale(1e6)"/>',
        '<rect width="9" height="9" transform="skewX(90)"/>',
        '<g transform="scale(1e6)"><g transform="scale(1e6)"><rect width="9" height="9"/></g></g>',
        '<g transform="scale(1e6)">' * 30 + '<path d="M0 0C1 2 3 4 5 6"/>' + "</g>" * 30,
        '<g transform="scale(1e5)"><path fill="none" stroke="#000" stroke-width="9" d="M0 0h.1"/></g>',
        '<path d="M0 0L900000 0L9 9"/>',
        '<path d="M9e5 9e5A1 1 0 0 1 1 1"/>',
    ],
)
def test_a_value_that_is_none_is_told(body: str) -> None:
    assert codes(body) == {"svg-value"}


@pytest.mark.parametrize(
    "body",
    [
        "<rect " + " ".join(f'a{number}="1"' for number in range(60_000)) + "/>",
        '<path d="M0 0' + "c1 2 3 4 5 6" * 40_000 + '"/>',
        '<polygon points="' + "1 2 3 4 " * 40_000 + '"/>',
        ('<path d="M0 0' + "c400 900-400 500 8 8" * 900 + 'z"/>') * 30,
        '<rect transform="' + "scale(1) " * 90_000 + '"/>',
        '<rect style="' + "fill:none;" * 90_000 + '"/>',
        '<rect style="' + "fill:none;" * 200 + '"/>',
        '<rect class="' + "a " * 9 + '"/>',
        "<style>" + "/*" * 90_000 + "</style>",
        "<style>" + ".a{fill:none}" * 1_500 + "</style>",
        "<style>" + ",".join([".a"] * 1_500) + "{fill:none}</style>",
        "<rect/>" * (MOST_ELEMENTS + 1),
        "<defs>"
        '<linearGradient id="a">'
        + '<stop offset="0"/>' * 2_000
        + "</linearGradient>"
        + "".join(
            f'<linearGradient id="g{n}" xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"/>'
            for n in range(9)
        )
        + "</defs>",
    ],
)
def test_what_is_too_large_is_told(body: str) -> None:
    assert codes(body) == {"too-large"}


def test_many_kinds_of_faults_stay_readable() -> None:
    report = Report()
    read_drawing(file("".join(f'<rect rx="{n}x"/>' for n in range(500))), report)
    told = report.sorted()
    assert len(told) == 41
    assert told[0].message == "460 more findings in this drawing are not listed"


def test_gradients_that_name_one_another_come_to_an_end() -> None:
    assert (
        codes(
            '<g xmlns:x="http://www.w3.org/1999/xlink"><linearGradient id="a" x:href="#b"/>'
            '<radialGradient id="b" x:href="#a"/><linearGradient id="c" x:href="#c"/></g>'
        )
        == set()
    )


@pytest.mark.parametrize(
    ("liver", "said"),
    [
        ('<rect id="liver" x="9" y="9" width="90"/>', "has no size"),
        ('<path id="liver" d="M9 9H90"/>', "has no size"),
        ('<path id="liver" d="M9 9"/>', "has no size"),
        ('<rect id="liver" width="90" height="90" transform="scale(0)"/>', "has no size"),
        (
            '<rect id="liver" width="90" height="90" transform="matrix(1 1 1 1 9 9)"/>',
            "has no size",
        ),
        ('<rect id="liver" x="900" y="9" width="90" height="90"/>', "lies outside"),
        ('<rect id="liver" x="9" y="-90" width="90" height="90"/>', "lies outside"),
        ('<g id="liver"/>', "draws nothing"),
        ('<g id="liver" display="none"><rect width="90" height="90"/></g>', "no element"),
        (f'<path id="liver" d="M9 9{"l9 9-9 8" * 1_500}z"/>', "has 3,002 points in 1 piece"),
        (f'<path id="liver" d="{"M9 9h9v9z" * 101}"/>', "points in 101 pieces"),
    ],
)
def test_a_region_that_nobody_can_touch_is_told(content: Path, liver: str, said: str) -> None:
    svg = file(f'<rect id="vein" x="200" y="9" width="90" height="90"/>{liver}').text
    (content / "diagrams" / "body-map" / "diagram.svg").write_text(svg, encoding="utf-8")
    messages = [finding.message for finding in check(content).findings]
    assert len(messages) == 1
    assert said in messages[0]


def test_the_contrast_of_very_many_shapes_is_not_looked_for(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = content / "diagrams" / "body-map" / "diagram.svg"
    path.write_text(file('<rect width="800" height="600" fill="#000000"/>' + PARTS).text)
    assert {finding.code for finding in check(content).findings} == {"contrast"}
    monkeypatch.setattr(pictures.Looks.__init__, "__defaults__", (1_000,))
    assert [finding.code for finding in check(content).findings] == ["too-large"]


def test_a_pin_is_given_in_the_coordinates_of_the_file(content: Path) -> None:
    folder = content / "diagrams" / "body-map"
    text = (folder / "diagram.svg").read_text(encoding="utf-8")
    moved = text.replace('viewBox="0 0 800 600"', 'viewBox="-20 -10 820 610"')
    (folder / "diagram.svg").write_text(moved, encoding="utf-8")
    assert check(content).findings == []
    drawing = read_drawing(SourceFile("x.svg", moved), Report())
    assert drawing is not None
    assert drawing.moved((420, 480)) == (440, 490)
    small = text.replace('viewBox="0 0 800 600"', 'viewBox="0 0 3200 2400"')
    drawing = read_drawing(SourceFile("x.svg", small), Report())
    assert drawing is not None
    assert (drawing.width, drawing.height, drawing.moved((420, 480))) == (800, 600, (105, 120))
