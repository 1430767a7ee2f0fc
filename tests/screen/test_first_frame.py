"""What the first frame of `kiosk run` does not wait for, and what comes behind it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATER = {
    *(
        "kiosk.pack.rows",
        "kiosk.screen.input_filter",
        "kiosk.screen.pictures.provider",
        "kiosk.viewmodels.kiosk",
        "kiosk.screen.words",
    ),
    *("dataclasses", "difflib", "json", "unicodedata", "yaml", "PySide6.QtSvg"),
}
LATER_LIBRARIES = ("QuickShapes", "QuickTemplates2", "Svg")
RUN = """
import gc, os, sys
from pathlib import Path
from kiosk.screen import options, run, session
from kiosk.viewmodels.start import StartViewModel

def tell(*words):
    print(*words, flush=True)
    os._exit(0)

{hook}
run.run(options.RunOptions(pack=Path(sys.argv[1]), topic={topic!r}))
"""
AT_THE_FIRST_FRAME = "StartViewModel.frameShown = lambda self: tell({what})"
BEGINS_AT = """
from kiosk.viewmodels.kiosk import KioskViewModel
KioskViewModel.start_at = lambda self, *what: tell({what})
"""
BEHIND_IT = """
from kiosk.viewmodels.kiosk import KioskViewModel
session.LOAD_MS, session.PRELOAD_MS = 0, [("home", 0)]
KioskViewModel.preload = lambda self, page: tell({what})
"""


@pytest.fixture
def plain(tmp_path: Path) -> dict[str, str]:
    """An environment without a clinic's settings."""
    places = ("XDG_CONFIG_HOME", "XDG_STATE_HOME")
    return {**os.environ, **dict.fromkeys(places, str(tmp_path)), "QT_QPA_PLATFORM": "offscreen"}


def told(hook: str, pack: Path, environment: dict[str, str], topic: str | None = None) -> str:
    """What the kiosk says where the hook lets it speak."""
    command = [sys.executable, "-c", RUN.format(hook=hook, topic=topic), pack]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


def test_the_first_frame_waits_for_no_module_of_the_pages(
    content_pack: Path, plain: dict[str, str]
) -> None:
    hook = AT_THE_FIRST_FRAME.format(what="*sys.modules")
    loaded = set(told(hook, content_pack, plain).split())
    assert "kiosk.viewmodels.start" in loaded
    assert sorted(loaded & LATER) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process lists its libraries")
def test_the_first_frame_waits_for_no_library_of_the_pages(
    content_pack: Path, plain: dict[str, str]
) -> None:
    hook = AT_THE_FIRST_FRAME.format(what="open('/proc/self/maps').read()")
    mapped = told(hook, content_pack, plain)
    assert "libQt6Quick.so" in mapped
    assert [name for name in LATER_LIBRARIES if f"libQt6{name}.so" in mapped] == []


@pytest.mark.parametrize(("hook", "enabled"), [(AT_THE_FIRST_FRAME, "False"), (BEHIND_IT, "True")])
def test_garbage_is_looked_for_only_behind_the_first_frame(
    content_pack: Path, plain: dict[str, str], hook: str, enabled: str
) -> None:
    assert told(hook.format(what="gc.isenabled()"), content_pack, plain) == enabled


def test_no_picture_is_asked_for_before_there_are_any(
    content_pack: Path, plain: dict[str, str]
) -> None:
    hook = (
        "from kiosk.screen.errors import Edge\n"
        "said = []\n"
        "Edge._on_message = lambda self, kind, where, text: said.append(text)"
        + BEHIND_IT.format(what="[text for text in said if 'image://' in text]")
    )
    assert told(hook, content_pack, plain) == "[]"


def test_settings_and_pack_are_read_before_qt_is_loaded() -> None:
    code = (
        "import sys, kiosk.cli.parser, kiosk.screen.run;"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_code_begins_with_all_pages_that_it_means(
    content_pack: Path, plain: dict[str, str]
) -> None:
    hook = BEGINS_AT.format(what="' '.join(what)")
    assert told(hook, content_pack, plain, "icd10:C78") == "liver lungs peritoneum"
