"""`make` builds the pack when the content has changed, whatever its files are called."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OLD, BUILT, NEW = 1_000_000_000, 1_100_000_000, 1_200_000_000
FILES = (
    ".venv/.ready",
    ".ci/setup",
    ".ci/system_libraries.py",
    "requirements-dev.lock",
    "pyproject.toml",
    "kiosk/authored/text.py",
    "kiosk/compiler/build.py",
    "kiosk/pack/reader.py",
    "content/pack.yaml",
)
PACK = "kiosk/data/bundled.kpack"

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="no make on this machine")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout whose pack is newer than all that it is made from."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    for name in (*FILES, PACK):
        put(tmp_path / name, OLD)
    for path in sorted(tmp_path.rglob("*"), reverse=True):
        os.utime(path, (OLD, OLD))
    os.utime(tmp_path / ".venv/.ready", (OLD + 1, OLD + 1))
    os.utime(tmp_path / PACK, (BUILT, BUILT))
    return tmp_path


def put(path: Path, when: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    os.utime(path, (when, when))


def would_do(checkout: Path) -> str:
    done = subprocess.run(
        ["make", "-n", "pack"], cwd=checkout, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout


def test_nothing_is_built_if_nothing_has_changed(checkout: Path) -> None:
    put(checkout / "kiosk/compiler/__pycache__/build.pyc", NEW)
    os.utime(checkout / "kiosk/compiler", (OLD, OLD))
    assert "pack build" not in would_do(checkout)


def test_a_pack_that_is_not_there_is_built(checkout: Path) -> None:
    (checkout / PACK).unlink()
    assert "pack build content" in would_do(checkout)


@pytest.mark.parametrize(
    "name",
    [
        "content/pack.yaml",
        "content/topics/liver/en (copy).md",
        "content/topics/liver/a:b.md",
        "content/topics/liver/$(x) #1 %.md",
        "content/topics/liver/it's\\here.md",
        "content/topics/liver/a\nb.md",
        "kiosk/compiler/build.py",
    ],
)
def test_a_changed_file_of_any_name_builds_the_pack(checkout: Path, name: str) -> None:
    put(checkout / name, NEW)
    assert "pack build content" in would_do(checkout)


def test_a_file_that_was_deleted_builds_the_pack(checkout: Path) -> None:
    os.utime(checkout / "content", (NEW, NEW))
    assert "pack build content" in would_do(checkout)
