"""Pages pasted from elsewhere: what is refused says what to do, and the mended page is shown."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.pack.reader import Pack

PASTED = Path(__file__).parent / "pasted"
PAGE = "content/topics/spread/en.md"
CASES = sorted(path.name for path in PASTED.iterdir())


@pytest.mark.parametrize("case", CASES)
def test_what_is_refused_says_where_and_what_to_do(case: str, content: Path) -> None:
    shutil.copyfile(PASTED / case / "en.md", PAGE)
    findings = [each for each in check(content).findings if each.path == PAGE]
    told = "".join(f"{finding}\n".removeprefix(f"{PAGE}:") for finding in findings)
    assert told == (PASTED / case / "expected.txt").read_text(encoding="utf-8")
    assert [each for each in findings if not each.hint and each.severity == "error"] == []


def test_the_mended_page_is_shown(content: Path) -> None:
    shutil.copyfile(PASTED / "leaflet-from-a-word-processor" / "mended.md", PAGE)
    assert check(content).findings == []
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        page = pack.topic("en", "spread")
    assert page is not None
    said = [
        words for block in page.blocks for run in block.content.texts() for words in [run.words]
    ]
    assert "Drink water and tea." in [getattr(words, "plain", words) for words in said]
    assert [run.plain for run in page.in_short][1:] == [
        "Take pill #1 with food.",
        "The team: always there.",
    ]
