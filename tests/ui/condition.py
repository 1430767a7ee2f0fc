"""All that something could change which ought to change nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk.visit.idle import Watch
from tests.ui.opening import Opened


def condition(opened: Opened) -> dict[str, Any]:
    """The window, the visit but for the sign that somebody is there, what is copied, and what was started."""
    window, state = opened.window, opened.library.store.state
    clipboard = QGuiApplication.clipboard()
    return {
        "flags": window.flags(),
        "states": window.windowStates(),
        "shown": window.visibility(),
        "box": window.geometry(),
        "windows": len(QGuiApplication.allWindows()),
        "on": window.activeFocusItem(),
        "state": state.having(watch=Watch()),
        "copied": clipboard.text(clipboard.Mode.Clipboard),
        "selected": clipboard.text(clipboard.Mode.Selection),
        "processes": children(),
    }


def children() -> list[str]:
    """Processes that this one has started. Source: proc(5)."""
    tasks = Path("/proc/self/task")
    if not tasks.is_dir():
        return []
    return sorted(
        pid for task in tasks.iterdir() for pid in (task / "children").read_text().split()
    )
