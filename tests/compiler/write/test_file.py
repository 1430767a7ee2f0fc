"""A pack is written whole or not at all, and the same content gives the same bytes."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.errors import UsageError
from kiosk.pack.reader import Pack
from kiosk.pack.schema import APPLICATION_ID, SCHEMA_VERSION


def test_two_builds_give_equal_bytes(content: Path) -> None:
    build(content, Path("one.kpack"))
    for path in sorted(content.rglob("*"), reverse=True):
        os.utime(path, (1, 1))
    build(content, Path("two.kpack"))
    assert Path("one.kpack").read_bytes() == Path("two.kpack").read_bytes()


def test_the_pack_bears_its_marks_and_passes_the_thorough_check(content: Path) -> None:
    build(content, Path("out.kpack"))
    database = sqlite3.connect("out.kpack")
    assert database.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    pack = Pack.open("out.kpack")
    assert pack.counts()["topics"] == 5
    pack.close()


def test_a_build_leaves_nothing_beside_the_pack(content: Path) -> None:
    build(content, Path("out.kpack"))
    assert sorted(path.name for path in Path().iterdir()) == ["content", "out.kpack"]


def test_a_failed_write_leaves_the_old_pack(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("out.kpack").write_text("old")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UsageError, match="No space left"):
        build(content, Path("out.kpack"))
    assert Path("out.kpack").read_text() == "old"
    assert sorted(path.name for path in Path().iterdir()) == ["content", "out.kpack"]


def test_a_pack_replaces_the_old_one(content: Path) -> None:
    Path("out.kpack").write_text("old")
    build(content, Path("out.kpack"))
    assert Path("out.kpack").read_bytes().startswith(b"SQLite format 3")


def test_a_folder_that_is_missing_is_wrong_usage(content: Path) -> None:
    with pytest.raises(UsageError, match="cannot write"):
        build(content, Path("nowhere/out.kpack"))


def test_progress_is_told(content: Path) -> None:
    told: list[str] = []
    check(content, progress=told.append)
    assert "topics 5/5" in told


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_what_is_no_file_is_not_replaced(content: Path) -> None:
    os.mkfifo("pipe")
    with pytest.raises(UsageError, match="pipe: it is there and is no file"):
        build(content, Path("pipe"))
    assert Path("pipe").is_fifo()


def test_a_new_pack_has_the_rights_of_the_one_before(content: Path) -> None:
    build(content, Path("out.kpack"))
    Path("out.kpack").chmod(0o640)
    build(content, Path("out.kpack"))
    assert Path("out.kpack").stat().st_mode & 0o777 == 0o640
