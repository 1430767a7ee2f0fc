"""The size a drawing is given: whatever box and units it was drawn in, about as large as our own."""

from __future__ import annotations

from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.numbers import SvgValueError, length, numbers
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.geometry import IDENTITY, Matrix

USUAL = (400.0, 2_000.0)
"""Drawings whose longer side lies between these are left as they are."""
SIDE = 800.0
"""The longer side of any other."""
MOST_TIMES = 8
Box = tuple[float, float, float, float]


def box_of(root: SvgElement, faults: Faults) -> Box:
    """Corner and size of what is shown: the view box, or width and height; 800 x 600 where a file says neither."""
    attributes = root.attributes
    try:
        if "viewBox" in attributes:
            x, y, width, height = numbers(attributes["viewBox"])
        else:
            x = y = 0.0
            width, height = length(attributes["width"]), length(attributes["height"])
    except (SvgValueError, ValueError, KeyError):
        x = y = width = height = 0.0
    if not (width > 0 < height):
        message, hint = "the picture needs a view box", 'viewBox="0 0 800 600"'
        name = "viewBox" if "viewBox" in attributes else ""
        faults.error(lambda file: root.place(file, name), "svg-value", message, hint)
        return (0.0, 0.0, 800.0, 600.0)
    if max(width, height) > MOST_TIMES * min(width, height):
        message = f"the picture is {width:g} x {height:g}"
        hint = f"one side at most {MOST_TIMES} times the other"
        faults.error(lambda file: root.place(file, "viewBox"), "svg-value", message, hint)
    return (x, y, width, height)


def fitting(box: Box) -> Matrix:
    """What moves a drawing's corner to 0 0, and gives it a size near 800 units where it is far from that."""
    x, y, width, height = box
    least, most = USUAL
    longer = max(width, height)
    scale = 1.0 if least <= longer <= most else SIDE / longer
    if scale == 1.0 and not x and not y:
        return IDENTITY
    return (scale, 0.0, 0.0, scale, 0.0 - x * scale, 0.0 - y * scale)


def fitted(root: SvgElement, matrix: Matrix) -> SvgElement:
    """The drawing within a group that moves it so; the drawing itself where nothing moves."""
    if matrix == IDENTITY:
        return root
    transform = f"matrix({' '.join(f'{value:.10g}' for value in matrix)})"
    group = SvgElement("g", {"transform": transform}, root.offset, root.children)
    return SvgElement("svg", root.attributes, root.offset, [group])
