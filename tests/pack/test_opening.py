from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.pack import schema
from kiosk.pack.reader import Pack
from tests.pack.tiny import write_pack


def refusal(path: Path) -> str:
    with pytest.raises(PackError) as caught:
        Pack.open(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert message.endswith(".")
    return message


def overwrite(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def test_the_schema_is_what_sqlite_records() -> None:
    connection = sqlite3.connect(":memory:")
    for statement in schema.TABLES:
        connection.execute(statement)
    recorded = [
        sql or name for name, sql in connection.execute("SELECT name, sql FROM sqlite_master")
    ]
    connection.close()
    assert sorted(recorded) == sorted(
        (*schema.TABLES, *schema.SHADOW_TABLES, *schema.AUTOMATIC_INDEXES)
    )


def test_a_good_pack_opens(pack_file: Path) -> None:
    Pack.open(pack_file).close()


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "gone.kpack")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "a folder" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.kpack"
    os.mkfifo(pipe)
    assert "not an ordinary file" in refusal(pipe)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.kpack"
    empty.touch()
    assert "empty" in refusal(empty)


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"x" * 5000, b"SQLite format 3\x00"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.kpack"
    other.write_bytes(content)
    assert "not a pack file" in refusal(other)


def test_another_programs_database_is_refused(pack_file: Path) -> None:
    overwrite(pack_file, 68, b"\0\0\0\7")
    assert "another program (application id 0x00000007)" in refusal(pack_file)


@pytest.mark.parametrize(("version", "age"), [(0, "an older"), (99, "a newer")])
def test_another_format_is_refused(pack_file: Path, version: int, age: str) -> None:
    overwrite(pack_file, 60, version.to_bytes(4, "big"))
    assert f"{age} format ({version}; this program reads 5 to 6)" in refusal(pack_file)


def test_a_cut_file_is_refused(pack_file: Path) -> None:
    os.truncate(pack_file, pack_file.stat().st_size - 1)
    assert "cut short" in refusal(pack_file)


def test_a_file_with_something_behind_it_is_refused(pack_file: Path) -> None:
    with pack_file.open("ab") as file:
        file.write(b"more")
    assert "too long" in refusal(pack_file)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE more (x)",
        "CREATE VIEW more AS SELECT 1",
        "CREATE INDEX more ON topic (kind)",
        "CREATE TRIGGER more AFTER INSERT ON topic BEGIN SELECT 1; END",
        "DROP TABLE spelling",
        "ALTER TABLE topic ADD COLUMN more TEXT",
        "DROP TABLE source; CREATE VIEW source AS SELECT 1 AS key",
        "CREATE VIRTUAL TABLE more USING fts5(x)",
        "ANALYZE",
    ],
)
def test_an_altered_schema_is_refused(tmp_path: Path, statement: str) -> None:
    path = write_pack(tmp_path / "altered.kpack", statement)
    assert "schema was altered" in refusal(path)


def test_a_byte_of_any_page_is_not_changed_unnoticed(pack_file: Path) -> None:
    whole = pack_file.read_bytes()
    for offset in range(100, len(whole), 997):
        overwrite(pack_file, offset, bytes([whole[offset] ^ 1]))
        assert "its checksum is another" in refusal(pack_file)
        overwrite(pack_file, offset, whole[offset : offset + 1])
    Pack.open(pack_file).close()


def test_missing_meta_is_refused(tmp_path: Path) -> None:
    path = write_pack(tmp_path / "t.kpack", "DELETE FROM meta WHERE key = 'guides'")
    assert "content is not as described" in refusal(path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(pack_file: Path) -> None:
    pack_file.chmod(0)
    assert "may not be read" in refusal(pack_file)


def test_a_forbidden_file_is_refused(pack_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.pack.opening.os.stat", forbidden)
    assert "may not be read" in refusal(pack_file)


@pytest.mark.parametrize("name", ["50% off?.kpack", "a#b&mode=rw.kpack", "Zażółć.kpack"])
def test_odd_file_names_open(pack_file: Path, name: str) -> None:
    odd = pack_file.with_name(name)
    shutil.copy(pack_file, odd)
    Pack.open(odd).close()


def test_opening_writes_nothing_beside_the_pack(pack_file: Path) -> None:
    before = pack_file.read_bytes()
    pack = Pack.open(pack_file)
    pack.topics("en")
    assert [path.name for path in pack_file.parent.iterdir()] == [pack_file.name]
    pack.close()
    assert pack_file.read_bytes() == before
