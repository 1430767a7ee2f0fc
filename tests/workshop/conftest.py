"""Content that a test may change, and a preview of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.workshop.preview.run import PreviewOptions
from tests.compiler.overlay import GOOD
from tests.workshop.author import Author

WINDOW = (800, 450)


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the good content; it is named `content` from here."""
    shutil.copytree(GOOD, tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return Path("content")


@pytest.fixture
def author(qapp: QGuiApplication, qtbot: QtBot, content: Path) -> Iterator[Author]:
    """A person who writes content; `opens_preview` shows them the page on ablation."""
    QAccessible.setActive(True)  # names are empty without
    person = Author(qtbot, content, PreviewOptions(content, topic="ablation", windowed=WINDOW))
    yield person
    person.leaves()
