"""Every case in bad/ gives exactly the findings beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.errors import ContentError
from tests.compiler.overlay import BAD, BILINGUAL, CASES, lay

TODAY = "2026-11-21"


@pytest.mark.parametrize("case", CASES)
def test_bad_content_gives_its_findings(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay(case, tmp_path)
    monkeypatch.chdir(tmp_path)
    result = check(Path("content"), today=TODAY)
    found = [str(finding) for finding in result.findings]
    assert found == (BAD / case / "expected.txt").read_text(encoding="utf-8").splitlines()


def test_good_content_has_no_findings(content: Path) -> None:
    assert check(content).findings == []


def test_findings_of_many_files_come_in_one_run_sorted_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay("survival-number", tmp_path)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ContentError) as raised:
        build(Path("content"), Path("out.kpack"))
    findings = raised.value.findings
    assert findings == sorted(findings)
    assert len({finding.path for finding in findings}) == 5
    assert list(tmp_path.iterdir()) == [tmp_path / "content"]


def test_a_case_expects_findings_unless_its_name_says_otherwise() -> None:
    silent = {case for case in CASES if not (BAD / case / "expected.txt").read_text()}
    assert silent == {"survival-number-allowed", "term-used-by-a-used-term"}


def test_good_content_in_two_languages_has_no_findings(content: Path) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    assert check(content).findings == []
