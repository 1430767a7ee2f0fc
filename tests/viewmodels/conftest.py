"""View models have timers, which need an application."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """There is one in every test, whichever is the first."""
