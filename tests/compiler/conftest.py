"""Content folders for the compiler's tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.compiler.overlay import GOOD


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the good content that a test may change; it is named `content` from here."""
    shutil.copytree(GOOD, tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return Path("content")
