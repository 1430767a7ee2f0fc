"""A clinic's logo: a file that cannot do harm where it is drawn. Without Qt, which draws it later.

An SVG is of the closed set that a pack's drawings are of: Qt's own reader opens files that an SVG names. A PNG is read
to its last byte, and as large as it says. Source: Portable Network Graphics (second edition), 5, 11.2.2.
"""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path
from typing import NamedTuple

from kiosk.authored.files import bytes_of
from kiosk.errors import KioskError
from kiosk.pack.connection import Misshapen

MOST_BYTES = 500_000
MOST_PX = 2_000
MOST_RATIO = 20
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Values of a pixel by the colour type."""
_SVG = re.compile(rb"<svg [^>]*>")
_SIDE = re.compile(rb' (width|height)="([0-9]{1,6}(?:\.[0-9]{1,9})?)"')


class Logo(NamedTuple):
    """What is drawn, as `svg` or `png`, and its sides in units of its own; `digest` tells it from another."""

    path: Path
    kind: str
    data: bytes
    width: float
    height: float

    @property
    def digest(self) -> str:
        return f"{zlib.crc32(self.data):08x}"

    def __repr__(self) -> str:
        return f"Logo({self.path})"


def read_logo(path: Path) -> Logo:
    """The logo in a file. Raises KioskError, without the file's name, if none can be shown from it."""
    try:
        data = bytes_of(path, MOST_BYTES)
    except OSError as fault:
        raise KioskError(f"it cannot be read: {fault.strerror}") from fault
    if data is None:
        raise KioskError("it is no file")
    if len(data) > MOST_BYTES:
        raise KioskError(f"it is larger than {MOST_BYTES // 1000} kB")
    if data.startswith(_SIGNATURE):
        kind, (width, height) = "png", _size_of_png(data)
    else:
        kind, (width, height) = "svg", _size_of_svg(data)
    if not (0 < width <= MOST_RATIO * height and height <= MOST_RATIO * width):
        raise KioskError(f"its sides are {width:g} and {height:g}; at most {MOST_RATIO} to 1")
    return Logo(path, kind, data, width, height)


def _size_of_svg(data: bytes) -> tuple[float, float]:
    from kiosk.pack.drawing import checked

    try:
        checked(data)
    except Misshapen as fault:
        raise KioskError(
            "it is neither a PNG nor a plain SVG; `kiosk config logo FILE -o FILE` makes one plain, or says"
            " what is in its way"
        ) from fault
    tag = _SVG.match(data)
    sides = {name: float(value) for name, value in _SIDE.findall(tag[0] if tag else b"")}
    return sides.get(b"width", 0), sides.get(b"height", 0)


def _size_of_png(data: bytes) -> tuple[int, int]:
    packed = bytearray()
    position, header, last = len(_SIGNATURE), b"", b""
    while last != b"IEND":
        kind, body, position = _chunk(data, position)
        if (kind == b"IHDR") is not (not header):
            raise KioskError("it is no whole PNG: its header is not where it belongs")
        header = header or body
        packed += body if kind == b"IDAT" else b""
        last = kind
    width, height = _sides(header)
    lines = height * (1 + (width * _bits(header) + 7) // 8)
    if not _unpacks_to(bytes(packed), lines):
        raise KioskError("it is no whole PNG: its pixels are not as many as it says")
    return width, height


def _chunk(data: bytes, position: int) -> tuple[bytes, bytes, int]:
    """Kind and content of a part, and where the next one begins."""
    if position + 12 > len(data):
        raise KioskError("it is no whole PNG: it was cut short")
    (length,) = struct.unpack_from(">I", data, position)
    end = position + 8 + length
    if end + 4 > len(data):
        raise KioskError("it is no whole PNG: it was cut short")
    kind, body = data[position + 4 : position + 8], data[position + 8 : end]
    if struct.unpack_from(">I", data, end) != (zlib.crc32(kind + body),):
        raise KioskError("it is no whole PNG: it was damaged")
    return kind, body, end + 4


def _sides(header: bytes) -> tuple[int, int]:
    if len(header) != 13:
        raise KioskError("it is no whole PNG: its header is not as long as one")
    width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", header)
    if not (0 < width <= MOST_PX and 0 < height <= MOST_PX):
        raise KioskError(f"it is {width} x {height} pixels; at most {MOST_PX} each way")
    if colour not in _CHANNELS or depth not in (1, 2, 4, 8, 16):
        raise KioskError("it is no whole PNG: there are no such colours")
    if interlaced:
        raise KioskError("it is interlaced: save it without that")
    return width, height


def _bits(header: bytes) -> int:
    """How many a pixel takes."""
    return header[8] * _CHANNELS[header[9]]


def _unpacks_to(packed: bytes, length: int) -> bool:
    """Whether what is packed is just as long; no more than that is ever unpacked."""
    reader = zlib.decompressobj()
    try:
        return len(reader.decompress(packed, length + 1)) == length
    except zlib.error:
        return False
