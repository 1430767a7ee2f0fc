"""An author's SVG, read, tidied and checked as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kiosk.authored.report import Report, counted
from kiosk.authored.text import SourceFile
from kiosk.compiler.drawing import canvas, remedies, svg, values
from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.gradients import completed
from kiosk.compiler.drawing.numbers import SvgValueError
from kiosk.compiler.drawing.regions import Outline, outline
from kiosk.compiler.drawing.shapes import Shape, shapes
from kiosk.compiler.drawing.tidy import tidied
from kiosk.compiler.drawing.values import walk
from kiosk.pack.drawing import FARTHEST
from kiosk.pack.geometry import Matrix, Point, point_count, transformed

MOST_POINTS = 100_000
"""Points of all outlines together, curves as the lines they are drawn with."""
MOST_REGION_POINTS = 2_000
MOST_REGION_PIECES = 100


@dataclass(frozen=True)
class Drawing:
    """A picture of the closed set. `broken` ones have findings; nothing is known of their shapes."""

    root: svg.SvgElement
    box: canvas.Box
    matrix: Matrix
    left_out: Mapping[str, str]
    ids: frozenset[str]
    broken: bool
    shapes: Mapping[str, Sequence[Shape]] = field(default_factory=dict)

    @cached_property
    def below(self) -> dict[str, frozenset[str]]:
        """The ids of all elements in an element, by its id."""
        named = [each for each in walk(self.root) if "id" in each.attributes]
        return {
            each.attributes["id"]: frozenset(
                every.attributes["id"] for every in walk(each) if "id" in every.attributes
            )
            for each in named
        }

    @property
    def width(self) -> float:
        """In view-box units."""
        return self.box[2] * self.matrix[0]

    @property
    def height(self) -> float:
        """In view-box units."""
        return self.box[3] * self.matrix[3]

    def svg(self) -> bytes:
        """Our own copy."""
        return svg.serialised(self.root, self.width, self.height)

    def moved(self, point: Point) -> Point:
        """Where a point of the author's own coordinates lies."""
        return transformed([("M", (point,))], self.matrix)[0][1][0]

    def region(self, name: str) -> Outline:
        """The outline of the element of that id; an empty one if it draws nothing.

        Raises SvgValueError if it has too many points to be touched.
        """
        drawn = self.shapes.get(name, ())
        points = sum(point_count(shape.segments) for shape in drawn)
        pieces = sum(command == "M" for shape in drawn for command, _ in shape.segments)
        if points > MOST_REGION_POINTS or pieces > MOST_REGION_PIECES:
            raise SvgValueError(f"has {points:,} points in {counted(pieces, 'piece')}")
        return outline(drawn)


def read_drawing(file: SourceFile, report: Report) -> Drawing | None:
    """An SVG file as a drawing, its faults reported; None if it cannot be read at all."""
    faults = Faults(file, report)
    drawn = svg.read(file, faults, report)
    drawing = _checked(drawn, faults) if drawn else None
    faults.tell()
    return drawing


def _checked(drawn: svg.Drawn, faults: Faults) -> Drawing:
    root = tidied(drawn, faults)
    elements = list(walk(root))
    completed(elements, faults)
    values.check(elements, drawn.left_out, faults)
    box = canvas.box_of(root, faults)
    matrix = canvas.fitting(box)
    root = canvas.fitted(root, matrix)
    by_id = {} if faults else _shapes(root, faults)
    ids = frozenset(element.attributes.get("id", "") for element in elements) - {""}
    return Drawing(root, box, matrix, drawn.left_out, ids, bool(faults), by_id)


def _shapes(root: svg.SvgElement, faults: Faults) -> dict[str, list[Shape]]:
    """The shapes under each id, as long as they are few and near enough to be drawn."""
    found: dict[str, list[Shape]] = {}
    count = 0
    try:
        for element, ids, shape in shapes(root):
            if not _is_near(shape):
                message = f"a shape reaches farther than {FARTHEST:,.0f} units from the picture"
                hint = "draw it within the picture; look at its transform"
                faults.error(element.place, "svg-value", message, hint)
                return {}
            count += point_count(shape.segments)
            if count > MOST_POINTS:
                message = f"the drawing has more than {MOST_POINTS:,} points"
                faults.error(root.place, "too-large", message, remedies.SIMPLIFY)
                return {}
            for name in ids:
                found.setdefault(name, []).append(shape)
    except (
        SvgValueError
    ) as fault:  # a value that is right by itself, and too large within its group
        faults.error(root.place, "svg-value", str(fault))
        return {}
    return found


def _is_near(shape: Shape) -> bool:
    coordinates = (value for _, points in shape.segments for point in points for value in point)
    return shape.stroke_width <= FARTHEST and all(abs(value) <= FARTHEST for value in coordinates)
