"""`kiosk pack` with the options that look at words, reviews and translations."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from kiosk.workshop.review import SignOff, review
from tests.compiler.overlay import BILINGUAL


@pytest.fixture(autouse=True)
def own_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


def code_of(*arguments: str) -> int:
    try:
        return cli.main(list(arguments))
    except SystemExit as end:
        return int(end.code or 0)


def test_an_overdue_review_fails_on_its_day_and_not_before(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = "2026-01-05"
    review(content, "ask", SignOff("nurse", day, "2028-01-05", day))
    assert code_of("pack", "check", str(content), "--today", "2028-01-05") == 0
    assert code_of("pack", "check", str(content), "--today", "2028-01-06") == 1
    assert "error[review-overdue]" in capsys.readouterr().out
    assert code_of("pack", "build", str(content), "-o", "out.kpack", "--today", "2028-01-06") == 1
    assert code_of("pack", "build", str(content), "-o", "out.kpack") == 0


def test_a_day_that_is_none_is_wrong_usage(content: Path) -> None:
    assert code_of("pack", "check", str(content), "--today", "tomorrow") == 2


def test_scores_are_written(content: Path) -> None:
    assert code_of("pack", "check", str(content), "--scores", "scores.md") == 0
    assert Path("scores.md").read_text(encoding="utf-8").startswith("# Reading scores\n")


def test_a_pack_tells_what_it_holds(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    assert code_of("pack", "build", str(content), "-o", "out.kpack") == 0
    assert code_of("pack", "info", "out.kpack") == 0
    lines = capsys.readouterr().out.splitlines()
    expected = {
        "topics in en: 5",
        "topics in es: 5",
        "terms: 3",
        "diagrams: 1",
        "diagrams with steps: 1",
        "question sets: 5",
        "checks: 1",
        "matrix cells: 1",
    }
    assert expected - set(lines) == set()


def test_stamping_tells_which_files_changed(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    page = content / "topics/liver/en.md"
    page.write_text(page.read_text().replace("A scan shows it.", "A scan may show it."))
    assert code_of("pack", "stamp", str(content), "es", "liver") == 0
    assert capsys.readouterr().out.splitlines() == [
        "content/topics/liver/es.md",
        "content: 1 file stamped",
    ]
