"""Numbers, point lists and transforms as SVG attributes write them."""

from __future__ import annotations

import math
import re

from kiosk.pack.geometry import IDENTITY, Matrix, multiply

_SEPARATORS = re.compile(r"[\s,]+")
_FUNCTION = re.compile(r"\s*([a-zA-Z]+)\s*\(([^()]*)\)\s*,?")


class SvgValueError(ValueError):
    """Path data, a number, a list of points or a transform that cannot be read."""


def number(token: str) -> float:
    """One number without a unit. Raises SvgValueError if it is malformed."""
    try:
        value = float(token)
    except ValueError:
        raise SvgValueError(f"'{token}' is no number") from None
    if not math.isfinite(value) or abs(value) > 1e6:
        raise SvgValueError(f"'{token}' is out of range")
    return value


def numbers(data: str) -> list[float]:
    """Numbers divided by blanks or commas. Raises SvgValueError if one is malformed."""
    return [number(token) for token in _SEPARATORS.split(data.strip()) if token]


def parse_transform(data: str) -> Matrix:
    """A `transform` attribute as one matrix. Raises SvgValueError if it is malformed."""
    matrix = IDENTITY
    position = 0
    while position < len(data.rstrip()):
        part = _FUNCTION.match(data, position)
        if part is None:
            raise SvgValueError(f"'{data[position:].strip()}' is no transform")
        values = numbers(part[2])
        matrix = multiply(matrix, _function(part[1], values))
        position = part.end()
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
