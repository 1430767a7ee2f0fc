"""Compiling again and again: the same pack as at once, and no look at what is as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.compiler.cache import Cache
from kiosk.workshop.preview.drafts import Draft, Drafting, pages, read, words, written

ROOT = Path(__file__).parents[3]
PAGE = "topics/ablation/en.md"


def change(content: Path, name: str, old: str, new: str) -> None:
    path = content / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (PAGE, "First point.", "Another point."),
        (PAGE, "First point.", "A metastasis."),
        ("glossary.yaml", "forms: [ablated]", "forms: [ablated, heat]"),
        ("pack.yaml", "A small pack", "A smaller pack"),
        ("diagrams/body-map/en.yaml", "name: Vein", "name: A vein"),
        ("matrix.yaml", "Heat can destroy", "Heat destroys"),
        ("sources.yaml", "A made-up study", "A study"),
        ("topics/ablation/topic.yaml", "card: 41", "card: 43"),
    ],
)
def test_a_draft_after_a_change_is_the_pack_that_is_built_at_once(
    content: Path, name: str, old: str, new: str
) -> None:
    cache = Cache()
    pages(content, Path("first.kpack"), cache)
    change(content, name, old, new)
    assert pages(content, Path("second.kpack"), cache).pack == "second.kpack"
    build(content, Path("whole.kpack"))
    assert Path("second.kpack").read_bytes() == Path("whole.kpack").read_bytes()
    assert Path("second.kpack").read_bytes() != Path("first.kpack").read_bytes()


def test_faults_come_again_while_their_file_is_as_it_was(content: Path) -> None:
    cache = Cache()
    change(content, PAGE, "topic:liver", "topic:lever")
    change(content, PAGE, "First point.", "`First` point.")
    for number in range(3):
        draft = pages(content, Path(f"{number}.kpack"), cache)
        assert draft.pack == ""
        assert {each.code for each in draft.findings} == {"markdown", "unknown-topic"}


def test_only_the_file_that_was_saved_is_read_again(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache()
    pages(content, Path("first.kpack"), cache)
    change(content, PAGE, "First point.", "Another point.")
    opened: list[str] = []
    really = os.open

    def noted(path: str | Path, *how: int) -> int:
        opened.append(Path(path).as_posix())
        return really(path, *how)

    monkeypatch.setattr(os, "open", noted)
    pages(content, Path("second.kpack"), cache)
    assert [path for path in opened if path.endswith(".md")] == [f"content/{PAGE}"]


def test_a_save_of_the_same_length_and_time_is_seen_by_the_rename(content: Path) -> None:
    cache = Cache()
    pages(content, Path("first.kpack"), cache)
    path = content / PAGE
    times = (path.stat().st_atime_ns, path.stat().st_mtime_ns)
    new = path.with_name("new")
    new.write_text(path.read_text(encoding="utf-8").replace("First", "Final"), encoding="utf-8")
    os.utime(new, ns=times)
    new.replace(path)
    pages(content, Path("second.kpack"), cache)
    assert b"Final point." in Path("second.kpack").read_bytes()


def test_findings_about_words_are_as_a_check_gives_them(content: Path) -> None:
    change(content, "topics/ablation/en.md", "First point.", "((First point))")
    change(content, "diagrams/body-map/diagram.svg", 'stroke-width="12"', 'stroke-width="1"')
    cache = Cache()
    for _ in range(2):
        draft = words(content, Path("out.kpack"), cache)
        assert list(draft.findings) == check(content).findings
        assert draft.pack
    assert not Path("out.kpack").exists()


def test_nothing_is_said_of_words_in_content_that_cannot_be_shown(content: Path) -> None:
    change(content, PAGE, "topic:liver", "topic:lever")
    assert words(content, Path("out.kpack"), Cache()) == Draft("")


@pytest.mark.parametrize("what", ["pages", "words"])
def test_a_process_answers_each_request_and_ends_with_the_last(content: Path, what: str) -> None:
    command = [sys.executable, "-m", "kiosk", "pack", "preview", "content", "--compiler", what]
    place = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=place) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name in ("a.kpack", "b.kpack"):
            process.stdin.write(f"{name}\n")
            process.stdin.flush()
            assert read(process.stdout.readline()).pack == name
        process.stdin.close()
        assert process.wait(timeout=20) == 0


@pytest.mark.parametrize("drafting", [pages, words])
def test_a_folder_that_is_gone_is_told(tmp_path: Path, drafting: Drafting) -> None:
    draft = drafting(tmp_path / "gone", tmp_path / "out.kpack", Cache())
    assert draft.pack == ""
    assert "is no folder" in draft.failure
    assert read(written(draft)) == draft
