"""The values of an SVG's attributes: numbers, colours, references, the view box, unique ids."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile
from kiosk.compiler.drawing.numbers import SvgValueError, number, numbers, parse_transform
from kiosk.compiler.drawing.shapes import outline
from kiosk.compiler.drawing.svg import ALLOWED, NAMESPACE, SvgElement

_COLOUR = re.compile(r"none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}")
_GRADIENT = re.compile(r"url\(#([\w.-]+)\)")
_ID = re.compile(r"[A-Za-z][\w.-]*")
_SHARE = re.compile(r"(?:\d+(?:\.\d*)?|\.\d+)%?")
_CLOSED = {
    "fill-rule": ("nonzero", "evenodd"),
    "stroke-linecap": ("butt", "round", "square"),
    "stroke-linejoin": ("miter", "round", "bevel"),
    "gradientUnits": ("userSpaceOnUse", "objectBoundingBox"),
    "spreadMethod": ("pad", "reflect", "repeat"),
    "xmlns": (NAMESPACE,),
}
_GEOMETRY = ("d", "points")
_POSITIVE = ("r", "rx", "ry", "width", "height", "stroke-width")
_SHARES = ("offset", "opacity", "fill-opacity", "stroke-opacity", "stop-opacity")


def check(root: SvgElement, file: SourceFile, report: Report) -> None:
    """Reports every value that a renderer might read differently than its author meant."""
    elements = list(walk(root))
    gradients: set[str] = set()
    ids: set[str] = set()
    for element in elements:
        name = element.attributes.get("id", "")
        if name and name in ids:
            report.error(element.place(file, "id"), "duplicate-id", f"the id '{name}' is repeated")
        ids.add(name)
        if element.tag.endswith("Gradient"):
            gradients.add(name)
    for element in elements:
        for name, value in element.attributes.items():
            if name not in ALLOWED[element.tag]:
                continue  # reported by svg.parse
            fault = _fault(element, name, value.strip(), gradients)
            if fault:
                place = element.place(file, name)
                report.error(place, "svg-value", f'{name}="{value[:40]}": {fault}')


def view_box(root: SvgElement, file: SourceFile, report: Report) -> tuple[float, float]:
    """Width and height of the picture; 800 x 600 where it does not say."""
    try:
        x, y, width, height = numbers(root.attributes.get("viewBox", ""))
    except ValueError:
        x = y = width = height = -1.0
    if x or y or width <= 0 or height <= 0:
        place = root.place(file, "viewBox" if "viewBox" in root.attributes else "")
        message = "the picture needs a view box that begins at 0 0"
        report.error(place, "svg-value", message, 'viewBox="0 0 800 600"')
        return 800.0, 600.0
    return width, height


def walk(element: SvgElement) -> Iterator[SvgElement]:
    """The element and all in it, in drawing order."""
    yield element
    for child in element.children:
        yield from walk(child)


def _fault(element: SvgElement, name: str, value: str, gradients: set[str]) -> str:
    try:
        return _closed_fault(name, value, gradients) or _number_fault(element, name, value)
    except SvgValueError as fault:
        return str(fault)


def _closed_fault(name: str, value: str, gradients: set[str]) -> str:
    if name in _CLOSED and value not in _CLOSED[name]:
        return f"one of: {', '.join(_CLOSED[name])}"
    if name in {"fill", "stroke", "stop-color"} and not _COLOUR.fullmatch(value):
        gradient = _GRADIENT.fullmatch(value)
        if gradient is None or name == "stop-color":
            return "a colour is written as #B5574A, or none"
        if gradient[1] not in gradients:
            return f"there is no gradient '{gradient[1]}' in this file"
    if name == "id" and not _ID.fullmatch(value):
        return "an id is letters, digits and hyphens"
    return ""


def _number_fault(element: SvgElement, name: str, value: str) -> str:
    if name in {"transform", "gradientTransform"}:
        parse_transform(value)
    elif name in _GEOMETRY:
        outline(element.tag, {name: value})
    elif name == "stroke-dasharray":
        return "" if value == "none" or all(v >= 0 for v in numbers(value)) else "needs numbers"
    elif name in _SHARES:
        return "" if _SHARE.fullmatch(value) else "a number from 0 to 1"
    elif element.tag.endswith("Gradient") and value.endswith("%"):
        number(value[:-1])
    elif name not in {*_CLOSED, "fill", "stroke", "stop-color", "id", "viewBox"}:
        if element.tag == "svg" and name in {"width", "height"}:
            return ""
        if number(value) < 0 and name in _POSITIVE:
            return "cannot be negative"
    return ""
