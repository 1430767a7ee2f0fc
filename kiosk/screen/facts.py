"""What Qt says of this machine's display, for the doctor; told by a process of its own, which Qt may end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.doctor.machine import Graphics, ScreenFacts

WAIT_S = 20.0


def graphics_of(pack: Path, command: list[str]) -> Graphics:
    """What the `command`, which calls `tell`, says of the display of this process, and of a pack's letters."""
    try:
        done = subprocess.run(
            [*command, str(pack)], capture_output=True, text=True, timeout=WAIT_S, check=False
        )
    except (OSError, subprocess.SubprocessError) as fault:
        return Graphics(reason=f"Qt could not be asked: {type(fault).__name__}")
    if done.returncode:
        said = done.stderr.strip().splitlines()
        return Graphics(reason=said[-1].removeprefix("kiosk: ") if said else "Qt gave up")
    told = json.loads(done.stdout)
    screens = [ScreenFacts(*each) for each in told.pop("screens")]
    return Graphics(**told, screens=screens)


def tell(pack: Path) -> int:
    """Prints as JSON what Qt says; 2 if there is no display.

    Raises ImportError if Qt cannot be loaded here; whoever only asks does not load it.
    """
    from PySide6.QtGui import QGuiApplication

    from kiosk.screen.engine import application
    from kiosk.screen.environment import has_display, prepare_environment

    prepare_environment()
    if not has_display():
        print("neither DISPLAY nor WAYLAND_DISPLAY leads to a display", file=sys.stderr)
        return 2
    application(["waypost"])
    screens = [
        (
            screen.name(),
            screen.size().width(),
            screen.size().height(),
            screen.physicalSize().width(),
            screen.physicalSize().height(),
        )
        for screen in QGuiApplication.screens()
    ]
    told = {
        "platform": QGuiApplication.platformName(),
        "renderer": os.environ.get("QT_QUICK_BACKEND") or "graphics device",
        "missing_letters": _missing(pack),
        "screens": screens,
    }
    print(json.dumps(told))
    return 0


def _missing(path: Path) -> dict[str, str]:
    """By language of a pack: letters of its titles that neither the kiosk's fonts nor the machine's draw."""
    from PySide6.QtGui import QFontMetrics, QGuiApplication

    metrics = QFontMetrics(QGuiApplication.font())
    missing: dict[str, str] = {}
    try:
        with Pack.open(path) as pack:
            for language in pack.info().languages:
                titles = "".join(row.title for row in pack.topics(language.code))
                letters = sorted(set(titles + language.name) - {" "})
                lacking = [letter for letter in letters if not metrics.inFontUcs4(ord(letter))]
                missing[language.code] = "".join(lacking[:20])
    except PackError:
        pass  # the doctor tells it by itself
    return missing
