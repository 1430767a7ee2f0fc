"""What colour a drawing has at a point: its elements laid over one another in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kiosk.compiler.drawing.numbers import number, parse_transform
from kiosk.compiler.drawing.shapes import outline
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.geometry import (
    IDENTITY,
    Matrix,
    Point,
    Polygon,
    flattened,
    multiply,
    scale_of,
    stroke_outline,
    transformed,
)

Colour = tuple[float, float, float]
Style = Mapping[str, str]
WHITE: Colour = (255.0, 255.0, 255.0)
_BANDS = 24
_INHERITED = ("fill", "fill-rule", "stroke", "stroke-width", "fill-opacity", "stroke-opacity")


@dataclass(frozen=True)
class Layer:
    """One fill or one stroke, in view-box units."""

    polygons: tuple[Polygon, ...]
    box: tuple[float, float, float, float]
    colour: Colour
    alpha: float
    even_odd: bool = False

    def covers(self, point: Point) -> bool:
        """Whether the point is painted by this layer, by its fill rule."""
        x, y = point
        left, top, right, bottom = self.box
        if not (left <= x <= right and top <= y <= bottom):
            return False
        turns = 0
        for (ax, ay), (bx, by) in self._bands[self._band(y)]:
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                turns += 1 if by > y else -1
        return turns % 2 == 1 if self.even_odd else turns != 0

    def touches(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Whether some of it may lie within a box."""
        own_left, own_top, own_right, own_bottom = self.box
        return own_left <= right and own_right >= left and own_top <= bottom and own_bottom >= top

    @cached_property
    def sides(self) -> int:
        """How many of its sides a point is held against, at most."""
        return max(map(len, self._bands))

    def _band(self, y: float) -> int:
        top, bottom = self.box[1], self.box[3]
        return min(_BANDS - 1, int((y - top) / (bottom - top) * _BANDS)) if bottom > top else 0

    @cached_property
    def _bands(self) -> list[list[tuple[Point, Point]]]:
        """The sides that reach into each of some bands of equal height: a point is held against few of them."""
        bands: list[list[tuple[Point, Point]]] = [[] for _ in range(_BANDS)]
        for polygon in self.polygons:
            for a, b in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
                first, last = sorted((self._band(a[1]), self._band(b[1])))
                for band in bands[first : last + 1]:
                    band.append((a, b))
        return bands


def layers(root: SvgElement) -> list[Layer]:
    """Every fill and stroke of a drawing, the lowest first.

    A gradient counts as the mean of its colours, a dashed line as a whole one.
    Raises SvgValueError if a value is malformed.
    """
    gradients = {
        element.attributes.get("id", ""): _mean(element)
        for element in _all(root)
        if element.tag.endswith("Gradient")
    }
    return list(_layers(root, IDENTITY, {}, 1.0, gradients))


def colour_at(painted: Sequence[Layer], point: Point) -> Colour:
    """The colour a reader sees at a point; white where nothing is drawn."""
    seen: list[Layer] = []
    for layer in reversed(painted):
        if layer.covers(point):
            seen.append(layer)
            if layer.alpha >= 1:
                break
    colour = WHITE
    for layer in reversed(seen):
        mixed = [b + (o - b) * layer.alpha for b, o in zip(colour, layer.colour, strict=True)]
        colour = (mixed[0], mixed[1], mixed[2])
    return colour


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1 to 21. Source: WCAG 2.2, relative luminance."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (channel / 255 for channel in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _layers(
    element: SvgElement,
    matrix: Matrix,
    style: Style,
    alpha: float,
    gradients: Mapping[str, Colour],
) -> Iterator[Layer]:
    own = element.attributes
    if element.tag == "defs":
        return
    if "transform" in own:
        matrix = multiply(matrix, parse_transform(own["transform"]))
    style = {**style, **{key: own[key] for key in _INHERITED if key in own}}
    alpha *= _share(own.get("opacity", "1"))
    if element.tag in {"svg", "g"}:
        for child in element.children:
            yield from _layers(child, matrix, style, alpha, gradients)
        return
    lines = flattened(transformed(outline(element.tag, own), matrix))
    fill = _colour(style.get("fill", "#000000"), gradients)
    if fill is not None:
        see_through = alpha * _share(style.get("fill-opacity", "1"))
        even_odd = style.get("fill-rule") == "evenodd"
        yield from _layer([line for line, _ in lines], fill, see_through, even_odd=even_odd)
    stroke = _colour(style.get("stroke", "none"), gradients)
    if stroke is not None:
        width = number(style.get("stroke-width", "1")) * scale_of(matrix)
        see_through = alpha * _share(style.get("stroke-opacity", "1"))
        for line, closed in lines:
            yield from _layer([stroke_outline(line, closed, width)], stroke, see_through)


def _layer(
    polygons: Sequence[Polygon], colour: Colour, alpha: float, *, even_odd: bool = False
) -> Iterator[Layer]:
    kept = tuple(polygon for polygon in polygons if len(polygon) > 2)
    points = [point for polygon in kept for point in polygon]
    if points and alpha > 0:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        yield Layer(kept, (min(xs), min(ys), max(xs), max(ys)), colour, alpha, even_odd)


def _colour(value: str, gradients: Mapping[str, Colour]) -> Colour | None:
    value = value.strip()
    if value.startswith("url("):
        return gradients.get(value[5:-1])
    if not value.startswith("#"):
        return None
    digits = value[1:] if len(value) == 7 else "".join(each * 2 for each in value[1:])
    return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16))


def _mean(gradient: SvgElement) -> Colour:
    colours = [
        colour
        for stop in gradient.children
        if (colour := _colour(stop.attributes.get("stop-color", "#000000"), {})) is not None
    ]
    if not colours:
        return WHITE
    red, green, blue = (sum(channel) / len(colours) for channel in zip(*colours, strict=True))
    return (red, green, blue)


def _share(value: str) -> float:
    match = re.fullmatch(r"\s*([\d.]+)(%?)\s*", value)
    if match is None:
        return 1.0
    return min(1.0, float(match[1]) / (100 if match[2] else 1))


def _all(element: SvgElement) -> Iterator[SvgElement]:
    yield element
    for child in element.children:
        yield from _all(child)
