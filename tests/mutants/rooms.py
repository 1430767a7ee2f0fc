"""Which modules belong together, and which tests should notice a fault in them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]


class Room(NamedTuple):
    """Folders of modules, and tests in the order they are asked: what is quick goes first."""

    folder: str
    stages: tuple[tuple[str, ...], ...]

    def modules(self) -> list[Path]:
        """Its modules, relative to the root, sorted."""
        found = (ROOT / self.folder).rglob("*.py")
        return sorted(path.relative_to(ROOT) for path in found if path.name != "__init__.py")


ROOMS = {
    "pack": Room(
        "kiosk/pack",
        (
            ("tests/pack", "tests/properties/test_blocks.py", "tests/properties/test_texts.py"),
            ("tests/compiler/write", "tests/compiler/drawing", "tests/viewmodels"),
        ),
    ),
    "compiler": Room(
        "kiosk/compiler",
        (
            ("tests/compiler", "tests/properties/test_texts.py"),
            ("tests/content", "tests/pack"),
        ),
    ),
    "visit": Room(
        "kiosk/visit", (("tests/visit",), ("tests/properties/test_visit.py", "tests/viewmodels"))
    ),
    "viewmodels": Room(
        "kiosk/viewmodels",
        (
            ("tests/viewmodels",),
            ("tests/ui/test_told.py",),
            ("tests/ui/test_walk.py", "tests/ui/test_idle.py"),
        ),
    ),
    "screen": Room(
        "kiosk/ui/Kiosk",
        (
            ("tests/ui/test_qml_rules.py", "tests/ui/test_qml_controls.py"),
            ("tests/ui/test_told.py", "tests/ui/test_small_pack.py", "tests/ui/test_sides.py"),
        ),
    ),
    "config": Room("kiosk/station/config", (("tests/station",), ("tests/cli",))),
}
