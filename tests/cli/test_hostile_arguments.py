"""Arguments that nobody should give: each is refused in one sentence, and nothing hangs or is written over."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main as cli

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")

SIZES = (
    *("", "x", "1920", "1920x", "x1080", "0x0", "1x1", "-1920x1080", "1920x-1080", "1920*1080"),
    *("1e3x1e3", "１９２０x１０８０", "1920x1080x1", "99999999999999999999x1080", "nanxnan"),
    *("16385x16385", "239x239", "1920.0x1080.0", "1 920x1 080", "1920x1080\n", "1_920x1_080"),
)
DIAGONALS = (
    "",
    "x",
    "nan",
    "inf",
    "-inf",
    "0",
    "-1",
    "4.9",
    "150.1",
    "1e400",
    "0x10",
    "23,8",
    "2_3",
)
TEXT_SIZES = ("", "0", "-100", "99", "110", "1e2", "100.0", "100%%%x", "%", "１００", "9" * 5000)
DAYS = ("", "today", "2026-13-01", "2026-02-30", "0000-00-00", "20261121", "2026-W01-1", "9" * 5000)
NO_FILES = ("missing", "folder", "pipe", "/dev/null", "empty", "text", "x" * 5000, "text/x")
NO_FOLDERS = ("missing", "pipe", "/dev/null", "empty", "text", "x" * 5000, "text/x")
NO_OUTPUTS = ("folder", "pipe", "/dev/full", "missing/x", "text/x", "x" * 5000, ".", "")
SLUGS = ("", " ", "..", "../x", "a/b", "A", "-x", "x" * 5000, "é", "\u202e", "con.")


@pytest.fixture(autouse=True)
def around(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[dict[Path, bytes]]:
    """Files, folders and pipes of all kinds, which are afterwards as they were; a hang ends the test."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("some text")
    os.mkfifo(tmp_path / "pipe")
    before = _files(tmp_path)
    signal.signal(signal.SIGALRM, _hangs)
    signal.alarm(20)
    yield before
    signal.alarm(0)
    assert _files(tmp_path) == before
    assert (tmp_path / "pipe").is_fifo()


class Hangs(BaseException):
    """No error of the system, which would be told in a sentence."""


def _hangs(*_: object) -> None:
    raise Hangs


def _files(folder: Path) -> dict[Path, bytes]:
    return {
        path: path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_relative_to(folder / "home")
    }


CASES = [
    *(["tour", "d", f"--size={size}"] for size in SIZES),
    *(["run", f"--windowed={size}"] for size in SIZES),
    *(["tour", "d", f"--diagonal={inches}"] for inches in DIAGONALS),
    *(["tour", "d", f"--text-size={text_size}"] for text_size in TEXT_SIZES),
    *(["pack", "check", "content", f"--today={day}"] for day in DAYS),
    *(["pack", "check", folder] for folder in NO_FOLDERS),
    *(["pack", "build", folder, "-o", "out.kpack"] for folder in NO_FOLDERS),
    *(["pack", "stamp", folder, "es"] for folder in NO_FOLDERS),
    *(["pack", "new", "topic", "x", "--content", folder] for folder in NO_FOLDERS),
    *(["pack", "info", file] for file in NO_FILES),
    *(["pack", "build", "content", "-o", file] for file in NO_OUTPUTS),
    *(["pack", "check", "content", "--scores", file] for file in NO_OUTPUTS),
    *(["config", "check", "--config", file] for file in NO_FILES if file != "empty"),
    *(["tour", folder] for folder in ("pipe", "/dev/null", "text", "text/x", "x" * 5000)),
    *(["tour", "d", "--pack", file] for file in NO_FILES),
    *(["--selftest", "png", "--pack", file] for file in NO_FILES),
    *(["pack", "new", kind, slug] for kind in ("topic", "diagram", "language") for slug in SLUGS),
    *(["pack", "stamp", "content", slug] for slug in SLUGS),
]


@pytest.mark.parametrize("arguments", CASES, ids=lambda given: ascii(" ".join(given))[:60])
def test_a_hostile_argument_is_refused_in_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    try:
        code = cli.main(arguments)
    except SystemExit as ending:
        code = int(ending.code or 0)
    shown = capsys.readouterr()
    assert code in (1, 2), shown
    assert "internal error" not in shown.err
    told = shown.err or shown.out
    assert told.startswith(("kiosk", *arguments[-1:])), told
    assert len(told.strip().splitlines()) <= 2
    assert len(told) < 16_000
