"""A logo is shown only from a file that is whole, small and plain."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.station.config.load import load
from kiosk.station.logo import MOST_BYTES, Logo, read_logo

SVG = (
    '<svg height="60" viewBox="0 0 240 60" width="240" xmlns="http://www.w3.org/2000/svg">'
    '<rect fill="#09525D" height="60" width="240"/></svg>'
)


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(
    width: int = 4,
    height: int = 2,
    *,
    pixels: bytes | None = None,
    depth: int = 8,
    colour: int = 2,
    interlaced: int = 0,
) -> bytes:
    """A picture of one colour, or with the bytes of its pixels as they are given."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced)
    lines = b"".join(b"\0" + b"\x09\x52\x5d" * width for _ in range(height))
    packed = zlib.compress(lines if pixels is None else pixels)
    half = len(packed) // 2
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", packed[:half]) + chunk(b"IDAT", packed[half:])
    return b"\x89PNG\r\n\x1a\n" + parts + chunk(b"IEND", b"")


def read(folder: Path, data: bytes) -> Logo:
    path = folder / "logo"
    path.write_bytes(data)
    return read_logo(path)


def test_a_png_has_the_sides_it_says(tmp_path: Path) -> None:
    logo = read(tmp_path, png(40, 20))
    assert (logo.kind, logo.width, logo.height) == ("png", 40, 20)


@pytest.mark.parametrize(
    ("colour", "depth", "line"), [(0, 1, 2), (3, 4, 5), (4, 8, 17), (6, 16, 65)]
)
def test_a_png_may_have_any_colours(tmp_path: Path, colour: int, depth: int, line: int) -> None:
    data = png(8, 3, colour=colour, depth=depth, pixels=bytes(3 * line))
    assert read(tmp_path, data).width == 8


def test_a_plain_svg_has_the_sides_it_says(tmp_path: Path) -> None:
    logo = read(tmp_path, SVG.encode())
    assert (logo.kind, logo.width, logo.height) == ("svg", 240, 60)


GOOD = png()
BAD = {
    "cut short": (GOOD[:-6], "cut short"),
    "cut in the middle": (GOOD[:45], "cut short"),
    "only begun": (GOOD[:8], "cut short"),
    "damaged": (GOOD[:50] + bytes([GOOD[50] ^ 1]) + GOOD[51:], "damaged"),
    "a length beyond its end": (GOOD[:8] + b"\xff" + GOOD[9:], "cut short"),
    "no header": (GOOD[:8] + GOOD[33:], "header"),
    "two headers": (GOOD[:33] + GOOD[8:], "header"),
    "a bomb": (png(10, 10, pixels=bytes(10**7)), "not as many"),
    "fewer pixels than it says": (png(10, 10, pixels=bytes(10)), "not as many"),
    "pixels that cannot be unpacked": (
        GOOD[:8] + chunk(b"IHDR", GOOD[16:29]) + chunk(b"IDAT", b"no") + chunk(b"IEND", b""),
        "not as many",
    ),
    "a wall": (png(2001, 1), "at most 2000 each way"),
    "no width": (png(0, 5, pixels=b""), "at most 2000"),
    "a thread": (png(100, 4), "at most 20 to 1"),
    "interlaced": (png(interlaced=1), "interlaced"),
    "colours that are none": (png(colour=5), "colours"),
    "a photo": (b"\xff\xd8\xff\xe0" + bytes(100), "neither"),
    "nothing": (b"", "neither"),
    "words": (b"logo", "neither"),
    "an image in it": (
        SVG.replace("<rect", '<image href="file:///etc/passwd"/><rect').encode(),
        "`kiosk config logo FILE -o FILE`",
    ),
    "a script": (SVG.replace("<rect", "<script/><rect").encode(), "neither"),
    "a bomb of uses": (SVG.replace("<rect", '<use href="#a"/><rect').encode(), "neither"),
    "entities": (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.encode(), "neither"),
    "no sides": (SVG.replace(' height="60" viewBox', " viewBox").encode(), "sides"),
    "too large": (SVG.encode() + b" " * MOST_BYTES, "larger than 500 kB"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_sound_is_refused_with_a_reason(tmp_path: Path, name: str) -> None:
    data, reason = BAD[name]
    with pytest.raises(KioskError, match="it") as refusal:
        read(tmp_path, data)
    assert reason in str(refusal.value)


def test_a_folder_and_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="no file"):
        read_logo(tmp_path)
    with pytest.raises(KioskError, match="cannot be read"):
        read_logo(tmp_path / "gone.png")


def test_settings_with_a_bad_logo_have_none_and_say_where(tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.yaml"
    settings.write_text("clinic:\n  name: A\n  logo: logo.png\n", encoding="utf-8")
    config, (finding,) = load(settings)
    assert (config.logo, config.clinic.name.in_language("en")) == (None, "A")
    assert (finding.line, finding.column, finding.code) == (3, 9, "config-logo")
    assert "no logo is shown" in finding.hint
    (tmp_path / "logo.png").write_bytes(png())
    config, findings = load(settings)
    assert findings == []
    assert config.logo == read_logo(tmp_path / "logo.png")
    assert repr(config).count("IDAT") == 0
