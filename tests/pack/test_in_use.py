"""A pack whose file changes, or is gone, while it is read from."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.pack import opening
from kiosk.pack.reader import Pack
from tests.pack.tiny import write_pack


def test_a_pack_that_another_takes_the_name_of_is_read_on(pack_file: Path, tmp_path: Path) -> None:
    with Pack.open(pack_file) as pack:
        other = write_pack(tmp_path / "new.kpack", "UPDATE topic_text SET title = 'New'")
        os.replace(other, pack_file)
        assert pack.topics("en")[0].title == "Liver"
    with Pack.open(pack_file) as pack:
        assert {row.title for row in pack.topics("en")} == {"New"}


def test_a_pack_that_is_deleted_is_read_on(pack_file: Path) -> None:
    with Pack.open(pack_file) as pack:
        pack_file.unlink()
        assert len(pack.topics("en")) == 5


@pytest.mark.parametrize("at", [4000, 60_000])
def test_a_file_that_is_written_to_is_a_pack_error(pack_file: Path, at: int) -> None:
    with Pack.open(pack_file) as pack:
        with pack_file.open("r+b") as file:
            file.seek(at)
            file.write(b"x")
        with pytest.raises(PackError, match="the file was changed while it was in use"):
            pack.topics("en")


@pytest.mark.parametrize("size", [0, 4096, 100_000])
def test_a_file_that_is_cut_is_a_pack_error(pack_file: Path, size: int) -> None:
    with Pack.open(pack_file) as pack:
        os.truncate(pack_file, size)
        for read in (pack.topics, lambda language: pack.topic(language, "liver")):
            with pytest.raises(PackError, match="reading the pack failed"):
                read("en")


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process finds its files")
def test_a_stick_that_is_pulled_is_a_pack_error(pack_file: Path, tmp_path: Path) -> None:
    """Whatever the file was open as can no longer be read."""
    with Pack.open(pack_file) as pack:
        folder = os.open(tmp_path, os.O_RDONLY)
        for number in os.listdir("/proc/self/fd"):
            link = Path("/proc/self/fd") / number
            if link.is_symlink() and os.readlink(link) == str(pack_file):
                os.dup2(folder, int(number))
        os.close(folder)
        with pytest.raises(PackError, match="reading the pack failed"):
            pack.topic("en", "liver")


def test_a_pack_that_is_replaced_while_it_is_opened_is_refused(
    pack_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    harden = opening._harden

    def replaced(connection: sqlite3.Connection) -> None:
        os.replace(write_pack(tmp_path / "new.kpack"), pack_file)
        harden(connection)

    monkeypatch.setattr(opening, "_harden", replaced)
    with pytest.raises(PackError, match="it was replaced while it was opened"):
        Pack.open(pack_file)
