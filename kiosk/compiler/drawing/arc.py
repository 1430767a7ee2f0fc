"""Elliptical arcs as cubic curves. Source: SVG 1.1, appendix F.6."""

from __future__ import annotations

import math

from kiosk.pack.geometry import Matrix, Point, Segment, transformed


def arc_curves(
    start: Point, rx: float, ry: float, turn: float, large: bool, sweep: bool, end: Point
) -> list[tuple[Point, ...]]:
    """An elliptical arc as cubic curves (or one line, where it has no radius)."""
    if start == end:
        return []
    rx, ry = abs(rx), abs(ry)
    if rx == 0 or ry == 0:
        return [(end,)]
    cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    half_x, half_y = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x1, y1 = cos * half_x + sin * half_y, cos * half_y - sin * half_x
    grow = math.sqrt(max(1.0, (x1 / rx) ** 2 + (y1 / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    below = (rx * y1) ** 2 + (ry * x1) ** 2
    factor = math.sqrt(max(0.0, (rx * ry) ** 2 - below) / below) * (-1 if large == sweep else 1)
    cx1, cy1 = factor * rx * y1 / ry, -factor * ry * x1 / rx
    centre = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    matrix: Matrix = (
        cos * rx,
        sin * rx,
        -sin * ry,
        cos * ry,
        cos * cx1 - sin * cy1 + centre[0],
        sin * cx1 + cos * cy1 + centre[1],
    )
    first = math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    swept = math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first
    if sweep and swept < 0:
        swept += 2 * math.pi
    elif not sweep and swept > 0:
        swept -= 2 * math.pi
    curves = [points for _, points in transformed(_unit_arc(first, swept), matrix)]
    curves[-1] = (*curves[-1][:2], end)
    return list(curves)


def _unit_arc(first: float, swept: float) -> list[Segment]:
    pieces = max(1, math.ceil(abs(swept) / (math.pi / 2) - 1e-9))
    step = swept / pieces
    handle = 4 / 3 * math.tan(step / 4)
    curves: list[Segment] = []
    for piece in range(pieces):
        a, b = first + piece * step, first + (piece + 1) * step
        one = (math.cos(a) - handle * math.sin(a), math.sin(a) + handle * math.cos(a))
        two = (math.cos(b) + handle * math.sin(b), math.sin(b) - handle * math.cos(b))
        curves.append(("C", (one, two, (math.cos(b), math.sin(b)))))
    return curves
