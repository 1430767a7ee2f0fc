"""What the elements of an SVG draw: their outlines in view-box units."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.compiler.drawing.numbers import SvgValueError, number, numbers, parse_transform
from kiosk.compiler.drawing.path import MOST_POINTS, parse_path
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.geometry import IDENTITY, Matrix, Segment, multiply, scale_of, transformed

_KAPPA = 0.5522847498
_INHERITED = ("fill", "fill-rule", "stroke", "stroke-width")


@dataclass(frozen=True)
class Shape:
    """One outline in view-box units; `stroke_width` is 0 where the inside is what one sees, and `edge_width` how wide
    the line around that is.
    """

    segments: tuple[Segment, ...]
    stroke_width: float = 0.0
    even_odd: bool = False
    edge_width: float = 0.0


def shapes_by_id(root: SvgElement) -> dict[str, list[Shape]]:
    """For each id, the shapes of that element and of all in it, in drawing order.

    Raises SvgValueError if a value is malformed.
    """
    found: dict[str, list[Shape]] = {}
    for _, ids, shape in shapes(root):
        for name in ids:
            found.setdefault(name, []).append(shape)
    return found


def shapes(
    element: SvgElement,
    matrix: Matrix = IDENTITY,
    style: Mapping[str, str] = MappingProxyType({}),
    ids: tuple[str, ...] = (),
) -> Iterator[tuple[SvgElement, tuple[str, ...], Shape]]:
    """Each element that draws, the ids it stands under, and its shape in view-box units, in drawing order.

    Raises SvgValueError if a value is malformed.
    """
    attributes = element.attributes
    if "transform" in attributes:
        matrix = multiply(matrix, parse_transform(attributes["transform"]))
    style = {**style, **{key: attributes[key] for key in _INHERITED if key in attributes}}
    if "id" in attributes:
        ids = (*ids, attributes["id"])
    if element.tag in {"svg", "g"}:
        for child in element.children:
            yield from shapes(child, matrix, style, ids)
        return
    segments = outline(element.tag, attributes)
    if segments:
        filled = style.get("fill") != "none"
        lined = style.get("stroke", "none") != "none"
        width = number(style.get("stroke-width", "1")) * scale_of(matrix) if lined else 0.0
        even_odd = style.get("fill-rule") == "evenodd"
        path = tuple(transformed(segments, matrix))
        yield (
            element,
            ids,
            Shape(path, 0.0 if filled else width, even_odd, width if filled else 0.0),
        )


def outline(tag: str, attributes: Mapping[str, str]) -> list[Segment]:
    """The path of a basic shape before its transform; empty for what draws nothing.

    Raises SvgValueError if a value is malformed.
    """

    def length(name: str) -> float:
        return number(attributes.get(name, "0"))

    if tag == "path":
        return parse_path(attributes.get("d", ""))
    if tag == "rect":
        rx = length("rx") if "rx" in attributes else length("ry")
        ry = length("ry") if "ry" in attributes else rx
        return rectangle(length("x"), length("y"), length("width"), length("height"), rx, ry)
    if tag == "circle":
        return ellipse(length("cx"), length("cy"), length("r"), length("r"))
    if tag == "ellipse":
        return ellipse(length("cx"), length("cy"), length("rx"), length("ry"))
    if tag == "line":
        start, end = (length("x1"), length("y1")), (length("x2"), length("y2"))
        return [("M", (start,)), ("L", (end,))]
    if tag in {"polyline", "polygon"}:
        return polyline(attributes.get("points", ""), closed=tag == "polygon")
    return []


def rectangle(
    x: float, y: float, width: float, height: float, rx: float, ry: float
) -> list[Segment]:
    """A rectangle, with rounded corners where rx and ry are not 0."""
    right, bottom = x + width, y + height
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    if rx <= 0 or ry <= 0:
        corners = [(x, y), (right, y), (right, bottom), (x, bottom)]
        return [("M", (corners[0],)), *(("L", (corner,)) for corner in corners[1:]), ("Z", ())]
    kx, ky = rx * (1 - _KAPPA), ry * (1 - _KAPPA)
    return [
        ("M", ((x + rx, y),)),
        ("L", ((right - rx, y),)),
        ("C", ((right - kx, y), (right, y + ky), (right, y + ry))),
        ("L", ((right, bottom - ry),)),
        ("C", ((right, bottom - ky), (right - kx, bottom), (right - rx, bottom))),
        ("L", ((x + rx, bottom),)),
        ("C", ((x + kx, bottom), (x, bottom - ky), (x, bottom - ry))),
        ("L", ((x, y + ry),)),
        ("C", ((x, y + ky), (x + kx, y), (x + rx, y))),
        ("Z", ()),
    ]


def ellipse(cx: float, cy: float, rx: float, ry: float) -> list[Segment]:
    """An ellipse as four curves."""
    kx, ky = rx * _KAPPA, ry * _KAPPA
    left, right, top, bottom = cx - rx, cx + rx, cy - ry, cy + ry
    return [
        ("M", ((right, cy),)),
        ("C", ((right, cy + ky), (cx + kx, bottom), (cx, bottom))),
        ("C", ((cx - kx, bottom), (left, cy + ky), (left, cy))),
        ("C", ((left, cy - ky), (cx - kx, top), (cx, top))),
        ("C", ((cx + kx, top), (right, cy - ky), (right, cy))),
        ("Z", ()),
    ]


def polyline(data: str, *, closed: bool) -> list[Segment]:
    """A `points` attribute as lines. Raises SvgValueError if it is malformed."""
    values = numbers(data)
    if len(values) > 2 * MOST_POINTS:
        raise SvgValueError(f"more than {MOST_POINTS:,} points")
    if len(values) < 4 or len(values) % 2:
        raise SvgValueError("needs pairs of numbers, at least two")
    points = list(zip(values[::2], values[1::2], strict=True))
    lines: list[Segment] = [("M", (points[0],)), *(("L", (point,)) for point in points[1:])]
    return [*lines, ("Z", ())] if closed else lines
