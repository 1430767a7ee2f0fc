"""SVG path data as absolute M, L, C and Z. Source: SVG 1.1, chapter 8."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.compiler.drawing.arc import arc_curves
from kiosk.compiler.drawing.numbers import SvgValueError, number
from kiosk.pack.geometry import Point, Segment

MOST_POINTS = 10_000
_TOKEN = re.compile(r"[a-zA-Z]|[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?|\S")
_COUNTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


@lru_cache(maxsize=4096)
def parse_path(data: str) -> list[Segment]:
    """Path data as absolute M, L, C and Z. Nobody may change the list: it is given out again.

    Raises SvgValueError if it is malformed.
    """
    return _PathReader(data).segments()


class _PathReader:
    """Reads path data command by command; `x, y` is the pen, `control` the last curve's handle."""

    def __init__(self, data: str) -> None:
        self.tokens = _TOKEN.findall(data.replace(",", " "))
        self.position = 0
        self.x = self.y = self.start_x = self.start_y = 0.0
        self.control: Point | None = None
        self.last = ""
        self.out: list[Segment] = []

    def segments(self) -> list[Segment]:
        command = ""
        while self.position < len(self.tokens):
            token = self.tokens[self.position]
            if token[0].isalpha() and token.isascii():
                command = token
                self.position += 1
                if command.upper() not in _COUNTS:
                    raise SvgValueError(f"'{token}' is no path command")
            elif command in {"", "Z", "z"}:
                raise SvgValueError(f"'{token}' where a command was expected")
            if not self.out and command not in {"M", "m"}:
                raise SvgValueError("path data must begin with M")
            self._run(command)
            if len(self.out) > MOST_POINTS:
                raise SvgValueError(f"more than {MOST_POINTS:,} points")
            # Pairs after a first M are lines.
            command = {"M": "L", "m": "l"}.get(command, command)
        if not self.out:
            raise SvgValueError("path data is empty")
        return self.out

    def _run(self, command: str) -> None:
        upper = command.upper()
        if upper == "A":
            values = self._arc_values()
        else:
            values = [self._number() for _ in range(_COUNTS[upper])]
        if command.islower():
            values = self._absolute(upper, values)
        getattr(self, f"_do_{upper.lower()}")(*values)
        self.last = upper

    def _number(self) -> float:
        if self.position >= len(self.tokens):
            raise SvgValueError("path data ends in the middle of a command")
        token = self.tokens[self.position]
        self.position += 1
        return number(token)

    def _arc_values(self) -> list[float]:
        """The two flags of an arc may be written without a space: `01` is 0 and 1."""
        values = [self._number() for _ in range(3)]
        for _ in range(2):
            token = self.tokens[self.position] if self.position < len(self.tokens) else "end"
            if token[0] not in {"0", "1"}:
                raise SvgValueError("an arc's flags are 0 or 1")
            values.append(float(token[0]))
            if len(token) > 1:
                self.tokens[self.position] = token[1:]
            else:
                self.position += 1
        return [*values, self._number(), self._number()]

    def _absolute(self, upper: str, values: list[float]) -> list[float]:
        if upper == "H":
            return [values[0] + self.x]
        if upper == "V":
            return [values[0] + self.y]
        if upper == "A":
            return [*values[:5], values[5] + self.x, values[6] + self.y]
        return [value + (self.y if odd % 2 else self.x) for odd, value in enumerate(values)]

    def _to(self, command: str, *points: Point) -> None:
        self.out.append((command, points))
        self.x, self.y = points[-1]

    def _do_m(self, x: float, y: float) -> None:
        self._to("M", (x, y))
        self.start_x, self.start_y = x, y

    def _do_l(self, x: float, y: float) -> None:
        self._to("L", (x, y))

    def _do_h(self, x: float) -> None:
        self._to("L", (x, self.y))

    def _do_v(self, y: float) -> None:
        self._to("L", (self.x, y))

    def _do_z(self) -> None:
        self.out.append(("Z", ()))
        self.x, self.y = self.start_x, self.start_y

    def _do_c(self, x1: float, y1: float, x2: float, y2: float, x: float, y: float) -> None:
        self._to("C", (x1, y1), (x2, y2), (x, y))
        self.control = (x2, y2)

    def _do_s(self, x2: float, y2: float, x: float, y: float) -> None:
        self._do_c(*self._mirrored("CS"), x2, y2, x, y)

    def _do_q(self, x1: float, y1: float, x: float, y: float) -> None:
        first = (self.x + (x1 - self.x) * 2 / 3, self.y + (y1 - self.y) * 2 / 3)
        second = (x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3)
        self._to("C", first, second, (x, y))
        self.control = (x1, y1)

    def _do_t(self, x: float, y: float) -> None:
        self._do_q(*self._mirrored("QT"), x, y)

    def _do_a(
        self, rx: float, ry: float, turn: float, large: float, sweep: float, x: float, y: float
    ) -> None:
        for curve in arc_curves((self.x, self.y), rx, ry, turn, bool(large), bool(sweep), (x, y)):
            self._to("C" if len(curve) == 3 else "L", *curve)

    def _mirrored(self, after: str) -> Point:
        if self.control is None or self.last not in after:
            return (self.x, self.y)
        return (2 * self.x - self.control[0], 2 * self.y - self.control[1])
