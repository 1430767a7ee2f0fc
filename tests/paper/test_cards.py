"""Cards and wall sheets as they are printed, their codes read by an independent reader."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.pack import cards as numbers
from kiosk.pack.launch import resolve
from kiosk.pack.reader import Pack
from kiosk.paper import page, wall
from kiosk.paper.cards import cards_pdf, code_of, places
from kiosk.paper.code import draw_code, modules

PAPERS = (page.A4, page.LETTER)


@pytest.fixture(scope="module")
def pack(small_pack: Path) -> Iterator[Pack]:
    with Pack.open(small_pack) as opened:
        yield opened


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/MediaBox", pdf))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_cards_and_a_wall_sheet_are_printed_for_each_language(
    qapp: QGuiApplication, pack: Pack, paper: page.Paper
) -> None:
    (language,) = pack.info().languages
    sheets = -(-len(pack.topics("en")) // 10) + 1
    once = cards_pdf(pack, (language,), paper)
    assert pages_of(once) == sheets
    assert pages_of(cards_pdf(pack, (language, language), paper)) == 2 * sheets
    assert once == cards_pdf(pack, (language,), paper)


def test_the_wall_sheet_names_every_page_once(pack: Pack) -> None:
    groups = list(wall.groups(pack, "en"))
    slugs = [row.slug for _, rows in groups for row in rows]
    assert sorted(slugs) == sorted(row.slug for row in pack.topics("en"))
    assert all(heading for heading, rows in groups if rows)


def test_a_code_has_its_finders_and_is_drawn_module_by_module(qapp: QGuiApplication) -> None:
    rows = modules(numbers.scanned(12))
    side = len(rows) + 8
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    area = page.box(0, 0, 0, 0)
    area.setSize(image.size())
    draw_code(painter, area, numbers.scanned(12))
    painter.end()
    drawn = [[image.pixelColor(x, y).lightness() < 128 for x in range(side)] for y in range(side)]
    assert [tuple(row[4:-4]) for row in drawn[4:-4]] == list(rows)
    assert not any(drawn[3])
    assert not any(row[3] for row in drawn)
    assert rows[0][:7] == rows[0][-7:] == (True,) * 7


@pytest.mark.skipif(not shutil.which("zbarimg"), reason="zbar-tools reads the codes")
@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler-utils renders the pages")
def test_each_printed_code_opens_its_page(
    qapp: QGuiApplication, pack: Pack, tmp_path: Path
) -> None:
    (tmp_path / "cards.pdf").write_bytes(cards_pdf(pack, pack.info().languages, page.A4))
    rows = sorted(pack.topics("en"), key=lambda row: row.card)
    wanted = {
        f"card-{row.slug}": (0, code_of(place))
        for place, row in zip(places(page.A4), rows, strict=False)
    } | {
        f"wall-{cell.row.slug}": (1, cell.code)
        for cell in wall.cells(wall.groups(pack, "en"), page.A4)
    }
    read = codes_read(tmp_path, wanted)
    assert len(read) == 2 * len(rows)
    assert {name: resolve(pack, code) for name, code in read.items()} == {
        name: name.partition("-")[2] for name in wanted
    }


def codes_read(folder: Path, wanted: Mapping[str, tuple[int, QRectF]]) -> dict[str, str]:
    """What zbar reads at places of the pages of `cards.pdf`, one by one: as a scanner sees them."""
    subprocess.run(
        ["pdftoppm", "-r", "254", "-gray", "-png", "cards.pdf", "p"], cwd=folder, check=True
    )
    pages = [QImage(str(path)) for path in sorted(folder.glob("p-*.png"))]
    for name, (number, area) in wanted.items():
        pixels = QRectF(area.topLeft() / 10, area.size() / 10).toAlignedRect()
        pages[number].copy(pixels).save(str(folder / f"{name}.png"))
    read = {}
    for name in wanted:
        command = ["zbarimg", "-q", "--raw", f"{name}.png"]
        told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        read[name] = told.stdout.strip()
    return read
