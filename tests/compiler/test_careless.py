"""What a careless author did in an hour: each slip is told where it is, and nothing of theirs is written over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.compiler import check
from tests.compiler.overlay import BILINGUAL, GOOD

TODAY = "2026-11-28"
FILES = sorted(path.relative_to(GOOD).as_posix() for path in GOOD.rglob("*.yaml"))


def told(content: Path) -> list[tuple[str, int, str]]:
    """Path within the content, line and code of each finding."""
    return [
        (Path(each.path).relative_to(content).as_posix(), each.line, each.code)
        for each in check(content, today=TODAY).findings
    ]


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_nothing_but_remarks_is_empty(content: Path, name: str) -> None:
    (content / name).write_text("# later\n", encoding="utf-8")
    assert (name, 1, "missing-key") in told(content)


@pytest.fixture
def bilingual(content: Path) -> Path:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    return content


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("Pain in the chest", "Pain in the chest over 38 °C", "the number 38 is missing here"),
        (
            "A body that is hot",
            "Ring {emergency_number}, hot",
            "the number {emergency_number} is missing",
        ),
    ],
)
def test_a_number_in_a_warning_sign_is_the_same_in_each_language(
    bilingual: Path, old: str, new: str, what: str
) -> None:
    before = set(check(bilingual, today=TODAY).findings)
    change(bilingual / "signs.yaml", old, new)
    found = set(check(bilingual, today=TODAY).findings) - before
    assert any(each.code == "translation-parity" and what in each.message for each in found)


def test_a_point_that_is_indented_too_far_is_not_glued_to_the_one_before(content: Path) -> None:
    page = content / "topics/ask/en.md"
    change(page, "  - Another thing to know.", "    - Another thing to know.")
    assert ("topics/ask/en.md", 6, "yaml-point") in told(content)


def test_a_dash_within_a_text_is_none(content: Path) -> None:
    page = content / "topics/ask/en.md"
    change(page, "  - Another thing to know.", "  - Another thing - to\n    know - well.")
    assert [each for each in told(content) if each[2] == "yaml-point"] == []


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "||||||| base", ">>>>>>> branch"])
@pytest.mark.parametrize("name", ["topics/ask/en.md", "pack.yaml", "glossary.yaml"])
def test_changes_that_collide_are_told_as_what_they_are(
    content: Path, name: str, mark: str
) -> None:
    path = content / name
    text = path.read_text(encoding="utf-8").rstrip("\n")
    path.write_text(f"{text}\n\n{mark}\n", encoding="utf-8")
    line = text.count("\n") + 3
    assert (name, line, "placeholder") in told(content)


def test_a_review_by_hand_is_not_believed(content: Path) -> None:
    change(
        content / "topics/ask/topic.yaml",
        "review:",
        "review: {state: reviewed, by: A nurse, on: 2026-01-05, due: 2028-01-05}\n#",
    )
    assert ("topics/ask/topic.yaml", "wrong-value") in {
        (path, code) for path, _, code in told(content)
    }


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "content", "-o", "content/pack.yaml"],
        ["build", "content", "-o", "content/new.kpack"],
        ["build", "content", "-o", "notes.txt"],
        ["check", "content", "--scores", "content/pack.yaml"],
        ["check", "content", "--scores", "notes.txt"],
    ],
)
def test_nothing_of_an_author_is_written_over(
    content: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("notes.txt").write_text("mine", encoding="utf-8")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    assert main(["pack", *arguments]) == 2
    assert (
        "write it elsewhere" in (error := capsys.readouterr().err) or "is there and is not" in error
    )
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_a_pack_and_a_table_of_scores_may_be_written_again(content: Path) -> None:
    for _ in range(2):
        assert main(["pack", "build", "content", "-o", "own.kpack"]) == 0
        assert main(["pack", "check", "content", "--scores", "scores.md"]) == 0
