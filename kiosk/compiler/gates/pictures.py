"""Whether the parts of a picture stand out from what is around them, and can be touched."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.compiler.gates.painted import WHITE, Colour, Layer, colour_at, contrast, layers
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.model import DiagramDef, RegionDef
from kiosk.errors import Finding
from kiosk.pack.geometry import Point, Polygon, covers

FIGURE_MM = 160.0
"""How wide a figure stands in a page at the reference screen, 1920 x 1080 on 23.8 inches."""
SMALLEST_MM = 5.0
LEAST_CONTRAST = 4.5
DIMMED: Colour = (0xE0, 0xD6, 0xC4)
"""What becomes of white in the themes that do not glare; all else gets as much darker."""
DEEPENED = 0.3
"""How much of it is laid on itself there: dark parts get darker yet, so that edges are not lost."""
LEAST_SHARE = 0.75
"""How much of an edge must be seen: where two parts of one thing meet, none is needed."""
MOST_LOOKS = 5_000_000
"""Sides of shapes that are looked at in one drawing; drawings that people made needed 800,000."""
_OF_A_LAYER = 6
"""What a shape costs beside its sides."""
_SAMPLES = 32
_NEAR = 0.05
_REACH_MM = 2.0
_STEPS = 5
_INWARD_STEPS = 15


def find(view: View) -> Iterator[Finding]:
    """Regions too small to be touched, and regions without an edge that is seen."""
    for diagram in view.content.diagrams.values():
        for region in diagram.regions:
            yield from _small(diagram, region)
        yield from _pale(diagram)


def _small(diagram: DiagramDef, region: RegionDef) -> Iterator[Finding]:
    points = [point for polygon in region.outline.polygons for point in polygon]
    if not points:
        return
    mm = FIGURE_MM / diagram.width
    sides = [(max(side) - min(side)) * mm for side in zip(*points, strict=True)]
    if max(sides) < SMALLEST_MM:
        message = f"the region '{region.id}' is {sides[0]:.1f} x {sides[1]:.1f} mm in a page"
        hint = f"at least {SMALLEST_MM:g} mm one way; draw it larger, or a larger outline for it"
        yield finding(region.id.place(), "region-size", message, hint)


def _pale(diagram: DiagramDef) -> Iterator[Finding]:
    if diagram.broken:
        return
    painted = layers(diagram.drawing)
    looks = Looks(painted)
    reach = _REACH_MM * diagram.width / FIGURE_MM
    for region in diagram.regions:
        share = seen_share(looks, region.outline.polygons, reach)
        if looks.left < 0:
            message = (
                f"too much is drawn along the edge of '{region.id}' to see whether it stands out"
            )
            yield finding(region.id.place(), "too-large", message, "draw it with fewer shapes")
            return
        if share < LEAST_SHARE:
            message = (
                f"the edge of '{region.id}' is seen along {100 * share:.0f} in 100 of its length"
            )
            hint = f"give it a dark or white line of {LEAST_CONTRAST} : 1 against its neighbours"
            yield finding(region.id.place(), "contrast", message, hint)


@dataclass
class Looks:
    """A painted drawing, and how many sides of its shapes may still be looked at."""

    painted: Sequence[Layer]
    left: int = MOST_LOOKS


def seen_share(looks: Looks, polygons: Sequence[Polygon], reach: float) -> float:
    """Along how much of an outline some two colours within reach have enough contrast.

    Where nothing is drawn along the outline, it is wider than what it stands for: then the
    first edge inward from it counts.
    """
    edges = list(_edge_points(polygons))
    painted = _near(looks.painted, [point for point, _ in edges], reach * (1 + _INWARD_STEPS / 3))
    seen = 0
    for point, normal in edges:
        steps = sorted(range(-_STEPS, _STEPS + 1), key=abs)
        met = _met(looks, painted, point, normal, [reach * step / _STEPS for step in steps])
        if len(met) == 1:
            ahead = (point[0] + normal[0], point[1] + normal[1])
            inward = 1 if covers(polygons, ahead) else -1
            far = [inward * reach * (1 + step / 3) for step in range(_INWARD_STEPS)]
            met = _met(looks, painted, point, normal, far)
        seen += _far_apart(met)
    return seen / len(edges) if edges else 1.0


def _met(
    looks: Looks,
    painted: Sequence[Layer],
    point: Point,
    normal: Point,
    distances: Sequence[float],
) -> list[Colour]:
    """The colours at some distances from a point, until two are far enough apart."""
    met: list[Colour] = []
    (x, y), (across_x, across_y) = point, normal
    if looks.left < 0:
        return [WHITE]
    near = _near(painted, [point], max(map(abs, distances)))
    looks.left -= len(painted)
    cost = sum(_OF_A_LAYER + layer.sides for layer in near)
    for away in distances:
        looks.left -= cost
        if looks.left < 0:
            break
        colour = colour_at(near, (x + across_x * away, y + across_y * away))
        if colour not in met:
            met.append(colour)
            if _far_apart(met):
                break
    return met


def _near(painted: Sequence[Layer], points: Sequence[Point], reach: float) -> list[Layer]:
    """What may be met within reach of some points, the lowest first."""
    if not points:
        return []
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = (min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach)
    return [layer for layer in painted if layer.touches(*box)]


def _far_apart(met: Sequence[Colour]) -> bool:
    """Whether the last colour has enough contrast to one before it, in every theme."""
    return any(
        contrast(met[-1], other) >= LEAST_CONTRAST
        and contrast(dimmed(met[-1]), dimmed(other)) >= LEAST_CONTRAST
        for other in met[:-1]
    )


def dimmed(colour: Colour) -> Colour:
    """A colour of a drawing as it is in the themes that do not glare."""
    red, green, blue = (
        part * by / 255 * (1 - DEEPENED + DEEPENED * part / 255)
        for part, by in zip(colour, DIMMED, strict=True)
    )
    return (red, green, blue)


def _edge_points(polygons: Sequence[Polygon]) -> Iterator[tuple[Point, Point]]:
    """Points along the outlines at even distances, with the direction across."""
    whole = sum(math.dist(a, b) for polygon in polygons for a, b in _sides(polygon))
    gap = whole / _SAMPLES
    due = gap / 2
    for polygon in polygons:
        for a, b in _sides(polygon):
            side = math.dist(a, b)
            while side and due <= side:
                share = due / side
                point = (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                across = ((a[1] - b[1]) / side, (b[0] - a[0]) / side)
                if _is_edge(polygons, point, across):
                    yield point, across
                due += gap
            due -= side


def _is_edge(polygons: Sequence[Polygon], point: Point, across: Point) -> bool:
    """Whether what the polygons cover together ends here, and does not go on beyond the line."""
    (x, y), (dx, dy) = point, across
    ahead, behind = (x + dx * _NEAR, y + dy * _NEAR), (x - dx * _NEAR, y - dy * _NEAR)
    return covers(polygons, ahead) != covers(polygons, behind)


def _sides(polygon: Polygon) -> Iterator[tuple[Point, Point]]:
    return zip(polygon, [*polygon[1:], polygon[0]], strict=True)
