"""Files that QML reads and that are never on a disk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QFile, QIODevice, QUrl

from kiosk.screen.pictures.files import MemoryFiles


def content(url: QUrl) -> bytes | None:
    """What Qt reads there, or None."""
    file = QFile(f":{url.path()}")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return None
    return bytes(file.readAll().data())


@pytest.mark.parametrize("data", [b"", b"x", bytes(range(256)) * 300])
def test_a_file_is_read_as_it_was_put(data: bytes) -> None:
    files = MemoryFiles(1_000_000)
    url = files.put("a/b", "png", data)
    assert url.path().endswith(".png")
    assert content(url) == data
    assert files.find("a/b") == url


def test_a_file_nobody_put_is_not_found() -> None:
    assert MemoryFiles(1000).find("a") is None


def test_the_files_asked_for_last_are_kept() -> None:
    files = MemoryFiles(2500)
    urls = {name: files.put(name, "svg", name.encode() * 1000) for name in "ab"}
    files.find("a")
    files.put("c", "svg", b"c" * 1000)
    assert files.find("b") is None
    assert content(urls["b"]) is None
    assert content(urls["a"]) == b"a" * 1000


def test_a_file_larger_than_all_may_be_is_kept_until_the_next() -> None:
    files = MemoryFiles(10)
    url = files.put("large", "svg", b"x" * 1000)
    assert content(url) == b"x" * 1000
    files.put("next", "svg", b"")
    assert content(url) is None


def test_nothing_is_left_when_all_is_forgotten() -> None:
    files = MemoryFiles(1_000_000)
    url = files.put("a", "png", b"x")
    files.clear()
    assert files.find("a") is None
    assert content(url) is None
