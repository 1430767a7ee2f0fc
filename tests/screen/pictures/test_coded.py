"""A line as a QR code: sharp, small enough, and read by a program that knows nothing of ours."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.screen.pictures.coded import coded
from kiosk.screen.pictures.provider import Pictures

LINE = "Waypost 2026-11-29 cards 0125 0416 1010 es teach-back done pack 2026.11"
READER = shutil.which("zbarimg")


def of(address: str) -> QImage:
    return Pictures(None).providers["code"].requestImage(address, QSize(), QSize())


@pytest.mark.skipif(READER is None, reason="zbar-tools is not installed")
@pytest.mark.parametrize("line", [LINE, "x" * 120])
def test_another_program_reads_it(tmp_path: Path, line: str) -> None:
    assert READER is not None
    picture = tmp_path / "code.png"
    assert of(f"{line.encode().hex()}/260").save(str(picture))
    read = subprocess.run(
        [READER, "--raw", "-q", picture], capture_output=True, text=True, check=True
    )
    assert read.stdout == f"{line}\n"


@pytest.mark.parametrize("side", [150, 260, 301, 1000])
def test_its_modules_are_whole_pixels_black_on_white(side: int) -> None:
    image = coded(LINE, side)
    assert 0 < image.width() == image.height() <= side
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert colours == {0xFF000000, 0xFFFFFFFF}
    assert all(image.pixel(x, 0) == 0xFFFFFFFF for x in range(image.width()))


@pytest.mark.parametrize(
    "address",
    ["zz/260", "/260", f"{LINE.encode().hex()}/-1", f"{'61' * 201}/260", "ff/260", "61/1"],
)
def test_what_is_no_code_is_an_empty_picture(address: str) -> None:
    image = of(address)
    assert (image.width(), image.height()) == (1, 1)
