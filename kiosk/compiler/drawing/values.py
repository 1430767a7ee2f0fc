"""The values of an SVG's attributes: numbers, colours, references, the view box, unique ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from kiosk.compiler.drawing import remedies
from kiosk.compiler.drawing.faults import Faults
from kiosk.compiler.drawing.numbers import SvgValueError, number, numbers, parse_transform
from kiosk.compiler.drawing.shapes import outline
from kiosk.compiler.drawing.svg import SvgElement
from kiosk.pack.drawing import COLOUR, GRADIENT

_CLOSED = {
    "fill-rule": ("nonzero", "evenodd"),
    "stroke-linecap": ("butt", "round", "square"),
    "stroke-linejoin": ("miter", "round", "bevel"),
    "gradientUnits": ("userSpaceOnUse", "objectBoundingBox"),
    "spreadMethod": ("pad", "reflect", "repeat"),
}
_GEOMETRY = ("d", "points")
_POSITIVE = ("r", "rx", "ry", "width", "height", "stroke-width")
_SHARES = ("offset", "opacity", "fill-opacity", "stroke-opacity", "stop-opacity")


def check(elements: Sequence[SvgElement], left_out: Mapping[str, str], faults: Faults) -> None:
    """Notes every value that a renderer might read differently than its author meant."""
    gradients: set[str] = set()
    ids: set[str] = set()
    for element in elements:
        name = element.attributes.get("id", "")
        if name and name in ids:
            place = partial(element.place, attribute="id")
            faults.error(place, "duplicate-id", f"the id '{name}' is repeated")
        ids.add(name)
        if element.tag.endswith("Gradient"):
            gradients.add(name)
    for element in elements:
        for name, value in element.attributes.items():
            fault, hint = _fault(element, name, value.strip(), gradients, left_out)
            if fault:
                message = f'{name}="{value[:40]}": {fault}'
                faults.error(partial(element.place, attribute=name), "svg-value", message, hint)


def walk(element: SvgElement) -> Iterator[SvgElement]:
    """The element and all in it, in drawing order."""
    yield element
    for child in element.children:
        yield from walk(child)


def _fault(
    element: SvgElement,
    name: str,
    value: str,
    gradients: set[str],
    left_out: Mapping[str, str],
) -> tuple[str, str]:
    """What is wrong with a value, and what to do about it."""
    try:
        if name in {"fill", "stroke", "stop-color"}:
            return _paint_fault(name, value, gradients, left_out)
        if name in _CLOSED:
            listed = value in _CLOSED[name]
            return "" if listed else f"one of: {', '.join(_CLOSED[name])}", ""
        return _number_fault(element, name, value), ""
    except SvgValueError as fault:
        return str(fault), ""


def _paint_fault(
    name: str, value: str, gradients: set[str], left_out: Mapping[str, str]
) -> tuple[str, str]:
    if COLOUR.fullmatch(value):
        return "", ""
    gradient = GRADIENT.fullmatch(value)
    if gradient is None or name == "stop-color":
        return "a colour is written as #B5574A, or none", ""
    if gradient[1] not in gradients:
        hint = remedies.paint(left_out.get(gradient[1], ""))
        return f"there is no gradient '{gradient[1]}' in this file", hint
    return "", ""


def _number_fault(element: SvgElement, name: str, value: str) -> str:
    if name in {"id", "viewBox"} or (element.tag == "svg" and name in {"width", "height"}):
        return ""
    if name in {"transform", "gradientTransform"}:
        parse_transform(value)
    elif name in _GEOMETRY:
        outline(element.tag, {name: value})
    elif name == "stroke-dasharray":
        return "" if value == "none" or all(v >= 0 for v in numbers(value)) else "needs numbers"
    elif name in _SHARES:
        return _share_fault(value)
    elif element.tag.endswith("Gradient") and value.endswith("%"):
        number(value[:-1])
    elif number(value) < 0 and name in _POSITIVE:
        return "cannot be negative"
    return ""


def _share_fault(value: str) -> str:
    try:
        share = number(value.removesuffix("%")) / (100 if value.endswith("%") else 1)
    except SvgValueError:
        share = -1.0
    return "" if 0 <= share <= 1 else "a number from 0 to 1"
