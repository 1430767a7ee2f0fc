from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.compiler import build
from tests.compiler.overlay import GOOD
from tests.pack.tiny import write_pack

WARNING = """
import sys
from pathlib import Path
from PySide6.QtCore import qWarning
from kiosk.tour import selftest
visit = selftest._visit
selftest._visit = lambda *given: (qWarning("odd"), visit(*given))[1]
sys.exit(selftest.selftest(Path(sys.argv[1]), Path(sys.argv[2])))
"""


@pytest.fixture(scope="module")
def pack_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("pack") / "good.kpack"
    build(GOOD, file)
    return file


def run(*arguments: str | Path, **places: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: the self-test makes its own application."""
    own = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    environment = {**os.environ, **own, **places}
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_the_self_test_saves_a_picture_and_says_one_line(tmp_path: Path, pack_file: Path) -> None:
    picture = tmp_path / "home"
    done = run("-m", "kiosk", "--selftest", picture, "--pack", pack_file)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("self-test passed: ")
    assert done.stdout.count("\n") == 1
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_warning_of_qt_fails_the_self_test(tmp_path: Path, pack_file: Path) -> None:
    done = run("-c", WARNING, tmp_path / "home.png", pack_file)
    assert done.returncode == 1
    assert done.stderr == "kiosk: odd\n"
    assert done.stdout.startswith("self-test FAILED (1 times")


def test_a_picture_that_cannot_be_written_is_2(tmp_path: Path, pack_file: Path) -> None:
    done = run("-m", "kiosk", "--selftest", tmp_path / "no" / "x.png", "--pack", pack_file)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="languages of POSIX")
@pytest.mark.parametrize("language", ["C", "xx_YY", "C.UTF-8"])
def test_the_self_test_needs_no_language_of_the_machine(
    tmp_path: Path, pack_file: Path, language: str
) -> None:
    picture = tmp_path / "home.png"
    done = run("-m", "kiosk", "--selftest", picture, "--pack", pack_file, LC_ALL=language)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("forgery", "says"),
    [
        ("DELETE FROM language", "it has no languages"),
        ("DELETE FROM topic", "it has no pages"),
    ],
)
def test_a_pack_with_nothing_to_show_is_refused_in_words(
    tmp_path: Path, forgery: str, says: str
) -> None:
    forged = write_pack(tmp_path / "forged.kpack", forgery)
    for arguments in (
        ("--selftest", tmp_path / "home.png", "--pack", forged),
        ("tour", tmp_path / "tour", "--pack", forged),
        ("pack", "info", forged),
    ):
        done = run("-m", "kiosk", *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith(f"kiosk: {forged}: the pack cannot be used: {says}")


def test_every_command_refuses_a_pack_with_another_word(tmp_path: Path, pack_file: Path) -> None:
    swapped = tmp_path / "swapped.kpack"
    swapped.write_bytes(pack_file.read_bytes().replace(b"When to call", b"When to cell", 1))
    for arguments in (
        ("--selftest", tmp_path / "home.png", "--pack", swapped),
        ("tour", tmp_path / "tour", "--pack", swapped),
        ("pack", "info", swapped),
    ):
        done = run("-m", "kiosk", *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert "it is damaged or was altered" in done.stderr
