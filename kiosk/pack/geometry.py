"""Plane geometry for diagrams: matrices, flattened curves, distances, outlines of strokes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Segment = tuple[str, tuple[Point, ...]]
"""A command (M, L, C or Z) and its points."""
Polygon = list[Point]
Matrix = tuple[float, float, float, float, float, float]

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
TOLERANCE = 0.5


def multiply(outer: Matrix, inner: Matrix) -> Matrix:
    """The transform that applies `inner` first, then `outer`."""
    a, b, c, d, e, f = outer
    a2, b2, c2, d2, e2, f2 = inner
    return (
        a * a2 + c * b2,
        b * a2 + d * b2,
        a * c2 + c * d2,
        b * c2 + d * d2,
        a * e2 + c * f2 + e,
        b * e2 + d * f2 + f,
    )


def scale_of(matrix: Matrix) -> float:
    """How much a matrix enlarges lengths, on average over the directions."""
    a, b, c, d, _, _ = matrix
    return math.sqrt(abs(a * d - b * c))


def transformed(segments: Iterable[Segment], matrix: Matrix) -> list[Segment]:
    """The same path after a transform."""
    a, b, c, d, e, f = matrix
    return [
        (command, tuple((a * x + c * y + e, b * x + d * y + f) for x, y in points))
        for command, points in segments
    ]


def flattened(
    segments: Iterable[Segment], tolerance: float = TOLERANCE
) -> list[tuple[Polygon, bool]]:
    """Each subpath as points, and whether it is closed. Curves stray less than the tolerance."""
    lines: list[tuple[Polygon, bool]] = []
    line: Polygon = []
    for command, points in segments:
        if command == "M":
            if len(line) > 1:
                lines.append((line, False))
            line = [points[0]]
        elif command == "L":
            line.append(points[0])
        elif command == "C":
            line += _curve_points(line[-1], *points, tolerance=tolerance)
        elif line:
            lines.append((line, True))
            line = [line[0]]
    if len(line) > 1:
        lines.append((line, False))
    return lines


def path_data(segments: Iterable[Segment]) -> str:
    """Path data rounded to a tenth of a unit."""
    return "".join(
        command + " ".join(f"{_short(x)} {_short(y)}" for x, y in points)
        for command, points in segments
    )


def rounded(polygon: Sequence[Point]) -> Polygon:
    """The points rounded to a tenth, none twice in a row."""
    points: Polygon = []
    for x, y in polygon:
        point = (round(x, 1) + 0.0, round(y, 1) + 0.0)
        if not points or points[-1] != point:
            points.append(point)
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    return points


def _short(value: float) -> str:
    text = f"{round(value, 1) + 0.0:.1f}"
    return text.removesuffix(".0")


def point_count(segments: Iterable[Segment], tolerance: float = TOLERANCE) -> int:
    """How many points `flattened` gives, about."""
    count = 0
    start = (0.0, 0.0)
    for command, points in segments:
        count += _steps(start, *points, tolerance=tolerance) if command == "C" else 1
        start = points[-1] if points else start
    return count


def _steps(start: Point, first: Point, second: Point, end: Point, *, tolerance: float) -> int:
    bend = max(
        math.hypot(start[0] - 2 * first[0] + second[0], start[1] - 2 * first[1] + second[1]),
        math.hypot(first[0] - 2 * second[0] + end[0], first[1] - 2 * second[1] + end[1]),
    )
    return min(64, max(1, math.ceil(math.sqrt(0.75 * bend / tolerance))))


def _curve_points(
    start: Point, first: Point, second: Point, end: Point, *, tolerance: float
) -> Polygon:
    """Points along a cubic curve after its start, as many as Wang's formula asks for."""
    steps = _steps(start, first, second, end, tolerance=tolerance)
    points: Polygon = []
    for step in range(1, steps + 1):
        t = step / steps
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        x = a * start[0] + b * first[0] + c * second[0] + d * end[0]
        y = a * start[1] + b * first[1] + c * second[1] + d * end[1]
        points.append((x, y))
    return points


def stroke_outline(line: Sequence[Point], closed: bool, width: float) -> Polygon:
    """A stroke as one polygon; a closed stroke is a ring with a seam, so its hole stays open."""
    points = rounded(line)
    if len(points) < 2:
        return []
    half = max(width / 2, 0.5)
    left = _offset(points, closed, half)
    right = _offset(points, closed, -half)
    if closed:
        return [*left, left[0], right[0], *reversed(right)]
    return [*left, *reversed(right)]


def _offset(points: Sequence[Point], closed: bool, distance: float) -> Polygon:
    """The line moved sideways, its corners at most twice as far out as the distance."""
    count = len(points)
    moved: Polygon = []
    for index, (x, y) in enumerate(points):
        before = points[index - 1] if index or closed else points[index]
        after = points[(index + 1) % count] if index + 1 < count or closed else points[index]
        ax, ay = _normal(before, (x, y)) if before != (x, y) else _normal((x, y), after)
        bx, by = _normal((x, y), after) if after != (x, y) else (ax, ay)
        nx, ny = ax + bx, ay + by
        square = nx * nx + ny * ny
        if square < 1e-9:
            nx, ny, square = (bx or ax), (by or ay), 1.0
        # Half of the two unit normals' sum, lengthened so that both edges keep their distance.
        grow = distance * min(2 / square, 2 / math.sqrt(square))
        moved.append((x + nx * grow, y + ny * grow))
    return moved


def _normal(start: Point, end: Point) -> Point:
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    return (-dy / length, dx / length) if length else (0.0, 0.0)


def covers(polygons: Iterable[Sequence[Point]], point: Point) -> bool:
    """Whether a point is in some of the polygons: what they cover together."""
    return any(contains(polygon, point) for polygon in polygons)


def contains(polygon: Sequence[Point], point: Point) -> bool:
    """Whether a polygon goes around a point, either way (SVG's `nonzero`)."""
    return winding(polygon, point) != 0


def winding(polygon: Sequence[Point], point: Point) -> int:
    """How many times a polygon goes around a point, less those the other way around; 0 outside."""
    x, y = point
    turns = 0
    previous_x, previous_y = polygon[-1]
    for here_x, here_y in polygon:
        if (here_y > y) != (previous_y > y):
            crossing = (previous_x - here_x) * (y - here_y) / (previous_y - here_y) + here_x
            if x < crossing:
                turns += 1 if here_y > y else -1
        previous_x, previous_y = here_x, here_y
    return turns


def distance_to(polygon: Sequence[Point], point: Point) -> float:
    """The distance of a point from a polygon's outline."""
    x, y = point
    best = math.inf
    ax, ay = polygon[-1]
    for bx, by in polygon:
        dx, dy = bx - ax, by - ay
        square = dx * dx + dy * dy
        along = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / square)) if square else 0.0
        best = min(best, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2)
        ax, ay = bx, by
    return math.sqrt(best)


def nearest(polygon: Sequence[Point], point: Point) -> Point:
    """The point of a polygon's outline that is nearest to a point."""
    edges = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    feet = (foot(start, end, point) for start, end in edges)
    return min(feet, key=lambda at: math.dist(at, point))


def foot(start: Point, end: Point, point: Point) -> Point:
    """The point of a line from start to end that is nearest to a point."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    square = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / square if square else 0.0
    along = max(0.0, min(1.0, along))
    return (start[0] + along * dx, start[1] + along * dy)


def area(polygon: Sequence[Point]) -> float:
    """The area of a polygon without crossings."""
    return abs(signed_area(polygon))


def signed_area(polygon: Sequence[Point]) -> float:
    """The area of a polygon, below zero if it goes around its inside the other way than x turns to y."""
    total = 0.0
    ax, ay = polygon[-1]
    for bx, by in polygon:
        total += ax * by - bx * ay
        ax, ay = bx, by
    return total / 2
