"""The proof is a PDF, the same each time, that a printer and a reader can take."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli import main as cli
from kiosk.pack.reader import Pack
from kiosk.paper.proof.command import proof
from kiosk.paper.proof.gather import sheets
from kiosk.paper.proof.write import ProofWriter


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """Fonts need one."""


def pages_of(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", data))


def test_a_page_takes_as_many_sheets_as_it_says(small_pack: Path) -> None:
    with Pack.open(small_pack) as pack:
        writer = ProofWriter("small", pack.diagram_svg)
        counts = [writer.add(sheet) for sheet in sheets(pack, [], ["ablation", "liver"])]
    data = writer.done()
    assert data.startswith(b"%PDF-")
    assert min(counts) >= 2
    assert pages_of(data) == sum(counts) == writer.pages


def test_the_same_pack_gives_the_same_bytes_and_no_time(small_pack: Path) -> None:
    first, _ = proof(small_pack, [], ["ask"])
    again, _ = proof(small_pack, [], ["ask"])
    assert first == again
    assert not re.search(rb"\(D:[0-9]|[0-9]{4}-[0-9]{2}-[0-9]{2}T", first)


def test_the_command_writes_it_and_tells_how_long_it_is(
    small_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "proof.pdf"
    command = ["pack", "proof", str(small_pack), "-o", str(out), "--topic", "ask", "liver"]
    assert cli.main(command) == 0
    sheets_told = re.search(r"proof\.pdf: ([0-9]+) sheets, [0-9]+ kB", capsys.readouterr().out)
    assert sheets_told is not None
    assert pages_of(out.read_bytes()) == int(sheets_told[1])


def test_what_is_no_pdf_is_not_written_over(
    small_pack: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "page.md"
    out.write_text("# Mine")
    assert cli.main(["pack", "proof", str(small_pack), "-o", str(out)]) == 2
    assert "is no PDF" in capsys.readouterr().err
    assert out.read_text() == "# Mine"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_its_words_can_be_read_back(small_pack: Path, tmp_path: Path) -> None:
    data, _ = proof(small_pack, [], ["ablation"])
    (tmp_path / "proof.pdf").write_bytes(data)
    command = ["pdftotext", "-layout", str(tmp_path / "proof.pdf"), "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    for words in ("ablation en - 1 of", "Heat destroys a tumor", "Step 1 of", "Signature"):
        assert words in told
