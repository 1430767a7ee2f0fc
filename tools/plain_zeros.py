# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools>=4.60"]
# ///
"""Takes the slash out of the zeros of the typeface: older eyes read it as a symbol.

`uv run tools/plain_zeros.py FILE.ttf [...]` changes fonts as they come from their makers, in place. The inside of a
zero becomes its outside, made as narrow and as low as the two halves beside the slash were; widths, kerning and all
other signs stay as they are.
"""

from __future__ import annotations

import sys
from math import radians, tan
from pathlib import Path

from fontTools.ttLib import TTFont  # pyrefly: ignore[missing-import]

Point = tuple[float, float]
ZERO = "zero"
"""Its twin in figures of one width is made of it."""


def without_slash(font: TTFont) -> bool:
    """Makes one of the two halves inside a zero; false if there are none."""
    glyph = font["glyf"][ZERO]
    if glyph.numberOfContours != 3:
        return False
    end = glyph.endPtsOfContours[0] + 1
    outer, halves = list(glyph.coordinates[:end]), list(glyph.coordinates[end:])
    slope = tan(radians(-font["post"].italicAngle))
    inner = _resized(outer, halves, slope)
    glyph.coordinates = type(glyph.coordinates)([*outer, *reversed(inner)])
    flags = glyph.flags[:end]
    glyph.flags = flags + flags[::-1]
    glyph.endPtsOfContours = [end - 1, 2 * end - 1]
    glyph.numberOfContours = 2
    return True


def _resized(outline: list[Point], within: list[Point], slope: float) -> list[Point]:
    """An outline, as large as others are together; upright for as long as it is measured."""
    upright, wanted = ([(x - slope * y, y) for x, y in points] for points in (outline, within))
    (left, right), (low, high) = ((min(ways), max(ways)) for ways in zip(*upright, strict=True))
    (new_left, new_right), (new_low, new_high) = (
        (min(ways), max(ways)) for ways in zip(*wanted, strict=True)
    )
    found = []
    for x, y in upright:
        y = new_low + (y - low) * (new_high - new_low) / (high - low)
        x = new_left + (x - left) * (new_right - new_left) / (right - left)
        found.append((round(x + slope * y), round(y)))
    return found


def main(names: list[str]) -> int:
    """Changes files; 1 if one has no zero with a slash."""
    for name in names:
        font = TTFont(Path(name))
        if not without_slash(font):
            print(f"{name}: its zero has no slash", file=sys.stderr)
            return 1
        font.save(name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
