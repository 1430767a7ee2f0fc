"""The interface's own words: every one has its translation, and what is committed is what the QML says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "kiosk" / "ui" / "i18n"
TOOLS = Path(sys.executable).parent
TEXTS = sorted(FOLDER.glob("*.ts"))

each_language = pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)


def run(tool: str, *arguments: str | Path) -> None:
    command = [TOOLS / tool, *arguments]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)


def test_the_interface_speaks_spanish() -> None:
    assert "waypost_es" in [path.stem for path in TEXTS]


@each_language
def test_the_texts_are_those_of_the_qml(path: Path, tmp_path: Path) -> None:
    """None is missing and none is unused; else `make words`."""
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    options = ("-locations", "none", "-no-obsolete", "-extensions", "qml")
    run("pyside6-lupdate", *options, "kiosk/ui/Kiosk", "-ts", copy)
    assert copy.read_text("utf-8") == path.read_text("utf-8")


@each_language
def test_every_text_is_translated(path: Path) -> None:
    wrong = []
    for message in ElementTree.parse(path).iter("message"):  # noqa: S314 - our own file
        source, said = message.findtext("source", ""), message.find("translation")
        text = "" if said is None else said.text or ""
        places = [sorted(re.findall(r"%\d", words)) for words in (source, text)]
        if not text.strip() or said is None or said.get("type") or places[0] != places[1]:
            wrong.append(f"{source!r} -> {text!r}")
    assert not wrong, "\n".join(wrong)


@each_language
def test_the_compiled_words_are_up_to_date(path: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    run("pyside6-lrelease", path, "-qm", made)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), "make words"
