from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.station.store import choose
from kiosk.station.store.choose import open_best
from tests.pack.tiny import write_pack


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "bundled.kpack"
    monkeypatch.setattr(choose, "bundled_pack", lambda: path)
    return path


@pytest.mark.usefixtures("bundled")
def test_the_first_pack_that_opens_is_shown(tmp_path: Path) -> None:
    wanted = write_pack(tmp_path / "wanted.kpack")
    pack, problems = open_best([None, wanted])
    with pack:
        assert (pack.path, problems) == (str(wanted), [])


def test_a_bad_pack_falls_back_to_the_bundled_one(tmp_path: Path, bundled: Path) -> None:
    write_pack(bundled)
    bad = tmp_path / "bad.kpack"
    bad.write_text("no pack", encoding="utf-8")
    pack, problems = open_best([bad, tmp_path / "gone.kpack"])
    with pack:
        assert pack.path == str(bundled)
    assert [problem.split(":")[0] for problem in problems] == [str(bad), f"{tmp_path}/gone.kpack"]


def test_without_any_pack_every_reason_is_told(tmp_path: Path, bundled: Path) -> None:
    with pytest.raises(PackError) as caught:
        open_best([tmp_path / "gone.kpack", bundled])
    assert str(caught.value).count("no such file") == 2


def test_the_first_that_opens_counts_in_the_order_given(tmp_path: Path, bundled: Path) -> None:
    write_pack(bundled)
    first, second = (write_pack(tmp_path / name) for name in ("first.kpack", "second.kpack"))
    for candidates, expected in (
        ([first, second], first),
        ([second, first], second),
        ([None, tmp_path / "gone.kpack", second], second),
        ([], bundled),
    ):
        pack, _ = open_best(candidates)
        with pack:
            assert pack.path == str(expected)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


@pytest.mark.skipif(os.name != "posix", reason="kinds of file that only POSIX has")
@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_pipe, "it is not an ordinary file"),
        (_socket, "it is not an ordinary file"),
        (lambda path: path.symlink_to("/dev/zero"), "it is not an ordinary file"),
        (lambda path: path.symlink_to("/dev/null"), "it is not an ordinary file"),
        (lambda path: path.symlink_to(path), "it cannot be read (Too many levels"),
        (lambda path: path.symlink_to("gone"), "there is no such file"),
        (Path.mkdir, "it is a folder"),
        (Path.touch, "the file is empty"),
    ],
)
def test_what_is_no_file_is_passed_over_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bundled: Path, make: Callable, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write_pack(bundled)
    make(Path("odd.kpack"))
    pack, problems = open_best([Path("odd.kpack")])
    with pack:
        assert pack.path == str(bundled)
    assert len(problems) == 1
    assert says in problems[0]


@pytest.mark.parametrize("name", ["x" * 300 + ".kpack", "a\0b.kpack", "file/inside.kpack"])
def test_a_path_that_cannot_be_is_passed_over(tmp_path: Path, bundled: Path, name: str) -> None:
    write_pack(bundled)
    (tmp_path / "file").touch()
    pack, problems = open_best([tmp_path / name])
    with pack:
        assert pack.path == str(bundled)
    assert "it cannot be read" in problems[0]


@pytest.mark.parametrize("refused", [PermissionError(13, "Permission denied"), OSError(5, "I/O")])
def test_a_folder_or_a_disk_that_cannot_be_read_is_passed_over(
    tmp_path: Path, bundled: Path, monkeypatch: pytest.MonkeyPatch, refused: OSError
) -> None:
    write_pack(bundled)
    wanted, stat = write_pack(tmp_path / "wanted.kpack"), os.stat

    def unreadable(path: str) -> os.stat_result:
        if path == str(wanted):
            raise refused
        return stat(path)

    monkeypatch.setattr("kiosk.pack.file.os.stat", unreadable)
    pack, problems = open_best([wanted])
    with pack:
        assert pack.path == str(bundled)
    assert "may not be read" in problems[0] or "it cannot be read (I/O)" in problems[0]
