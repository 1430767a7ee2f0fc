"""Writes `kiosk/compiler/gates/drawn.py`: the signs that the fonts of the kiosk can draw, as they say themselves."""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "assets" / "fonts"
TARGET = ROOT / "kiosk" / "compiler" / "gates" / "drawn.py"
HEAD = '''"""The signs that the kiosk's fonts can draw, in every style. Made by tools/drawn_signs.py."""

from __future__ import annotations

# fmt: off
RANGES = (
'''
TAIL = ''')
# fmt: on
"""First and last of each row of signs."""
DRAWN = frozenset(chr(sign) for first, last in RANGES for sign in range(first, last + 1))
"""Every sign that can be drawn, and the ends of lines."""
'''


def signs_of(font: Path) -> set[int]:
    """The code points that a TrueType or OpenType font has a glyph for. Raises KeyError if it tells none."""
    data = font.read_bytes()
    tables = {
        data[at : at + 4]: struct.unpack_from(">I", data, at + 8)[0]
        for at in range(12, 12 + 16 * struct.unpack_from(">H", data, 4)[0], 16)
    }
    cmap = tables[b"cmap"]
    starts = {
        cmap + struct.unpack_from(">I", data, cmap + 8 + 8 * index)[0]
        for index in range(struct.unpack_from(">H", data, cmap + 2)[0])
    }
    formats = {struct.unpack_from(">H", data, start)[0]: start for start in starts}
    read, start = (_format_12, formats[12]) if 12 in formats else (_format_4, formats[4])
    return set(read(data, start))


def _format_12(data: bytes, start: int) -> Iterator[int]:
    for group in range(struct.unpack_from(">I", data, start + 12)[0]):
        first, last, glyph = struct.unpack_from(">III", data, start + 16 + 12 * group)
        yield from range(first if glyph else first + 1, last + 1)


def _format_4(data: bytes, start: int) -> Iterator[int]:
    count = struct.unpack_from(">H", data, start + 6)[0] // 2
    ends, firsts = start + 14, start + 16 + 2 * count
    deltas, offsets = firsts + 2 * count, firsts + 4 * count
    for segment in range(count):
        first, last, delta, offset = (
            struct.unpack_from(">H", data, array + 2 * segment)[0]
            for array in (firsts, ends, deltas, offsets)
        )
        for sign in range(first, min(last, 0xFFFE) + 1):
            at = offsets + 2 * segment + offset + 2 * (sign - first)
            glyph = struct.unpack_from(">H", data, at)[0] if offset else sign
            if (offset == 0 or glyph) and (glyph + delta) & 0xFFFF:
                yield sign


def drawn(folder: Path) -> set[int]:
    """What some family in a folder draws in each of its styles."""
    fonts = sorted(path for path in folder.iterdir() if path.suffix in {".ttf", ".otf"})
    families = groupby(fonts, key=lambda font: font.stem.partition("_")[0])
    return set().union(*(reduce(set.__and__, map(signs_of, styles)) for _, styles in families))


def ranges(signs: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rows of neighbouring signs, by number."""
    rows = groupby(enumerate(sorted(signs)), key=lambda pair: pair[1] - pair[0])
    for _, row in rows:
        members = [sign for _, sign in row]
        yield members[0], members[-1]


def main() -> int:
    """Writes the table."""
    rows = [f"(0x{first:04X}, 0x{last:04X})," for first, last in ranges({0x0A, *drawn(FONTS)})]
    lines = [f"    {' '.join(rows[at : at + 5])}\n" for at in range(0, len(rows), 5)]
    TARGET.write_text(HEAD + "".join(lines) + TAIL, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
