"""Numbers, point lists and transforms as SVG attributes write them."""

from __future__ import annotations

import math
import re

from kiosk.pack.geometry import IDENTITY, Matrix, multiply

MOST_TRANSFORMS = 20
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?")
_SEPARATORS = re.compile(r"[\s,]+")
_FUNCTION = re.compile(r"\s*([a-zA-Z]+)\s*\(([^()]*)\)[\s,]*")
_UNITS = {"px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
"""How many of the drawing's units each is. Source: CSS 2.1, chapter 4."""


LARGEST_SCALE = 1e6


class SvgValueError(ValueError):
    """Path data, a number, a list of points or a transform that cannot be read."""


def number(token: str) -> float:
    """One number without a unit. Raises SvgValueError if it is malformed."""
    if not _NUMBER.fullmatch(token):
        raise SvgValueError(f"'{token[:40]}' is no number")
    value = float(token)
    if not abs(value) <= 1e6:
        raise SvgValueError(f"'{token[:40]}' is out of range")
    return value


def length(token: str) -> float:
    """A number that may have a unit, in the drawing's units. Raises SvgValueError if it is malformed."""
    unit = _UNITS.get(token[-2:])
    return number(token) if unit is None else number(token[:-2]) * unit


def numbers(data: str) -> list[float]:
    """Numbers divided by blanks or commas. Raises SvgValueError if one is malformed."""
    return [number(token) for token in _SEPARATORS.split(data.strip()) if token]


def parse_transform(data: str) -> Matrix:
    """A `transform` attribute as one matrix. Raises SvgValueError if it is malformed."""
    matrix = IDENTITY
    position = count = 0
    data = data.strip()
    while position < len(data):
        part = _FUNCTION.match(data, position)
        if part is None:
            raise SvgValueError(f"'{data[position : position + 40]}' is no transform")
        count += 1
        if count > MOST_TRANSFORMS:
            raise SvgValueError(f"more than {MOST_TRANSFORMS} transforms in a row")
        matrix = multiply(matrix, _function(part[1], numbers(part[2])))
        position = part.end()
    if not all(abs(value) <= LARGEST_SCALE for value in matrix):
        raise SvgValueError("the transform makes the drawing too large")
    return matrix


def _function(name: str, values: list[float]) -> Matrix:
    match name, values:
        case "matrix", [a, b, c, d, e, f]:
            return (a, b, c, d, e, f)
        case "translate", [x, *y] if len(y) <= 1:
            return (1, 0, 0, 1, x, y[0] if y else 0)
        case "scale", [x, *y] if len(y) <= 1:
            return (x, 0, 0, y[0] if y else x, 0, 0)
        case "rotate", [angle]:
            turn = math.radians(angle)
            return (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), 0, 0)
        case "rotate", [angle, x, y]:
            around = multiply((1, 0, 0, 1, x, y), _function("rotate", [angle]))
            return multiply(around, (1, 0, 0, 1, -x, -y))
        case "skewX", [angle]:
            return (1, 0, math.tan(math.radians(angle)), 1, 0, 0)
        case "skewY", [angle]:
            return (1, math.tan(math.radians(angle)), 0, 1, 0, 0)
    raise SvgValueError(f"'{name}' with {len(values)} numbers is no transform")
