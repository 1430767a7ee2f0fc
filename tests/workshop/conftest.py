"""A person who writes content, and a preview of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.workshop.preview.run import PreviewOptions
from tests.workshop.author import Author

WINDOW = (800, 450)


@pytest.fixture
def author(qapp: QGuiApplication, qtbot: QtBot, content: Path) -> Iterator[Author]:
    """A person who writes content; `opens_preview` shows them the page on ablation."""
    QAccessible.setActive(True)  # names are empty without
    person = Author(qtbot, content, PreviewOptions(content, topic="ablation", windowed=WINDOW))
    yield person
    person.leaves()
