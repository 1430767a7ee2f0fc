"""One application and one compiled pack for the whole run, and content that a test may change."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ.pop("XDG_RUNTIME_DIR", None)  # a kiosk of whoever runs the tests may listen there

import pytest
from PySide6.QtGui import QGuiApplication

import kiosk
from kiosk.compiler import build
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.station.paths import bundled_pack
from kiosk.workshop.review import SignOff, review
from tests.compiler.overlay import GOOD
from tests.once import made_once

ALL_GARBAGE_EVERY = 300
_finished = 0
CONTENT = Path(__file__).parents[1] / "content"
MAKERS = [Path(kiosk.__file__).parent / room for room in ("authored", "compiler", "pack")]
SMALL = Path(__file__).parent / "small"
"""Content of the tests' own, with a block of every kind; no author can break a test by what they write."""


@pytest.fixture(scope="session", autouse=True)
def _garbage_between_tests() -> Iterator[None]:
    """Garbage goes between tests only: PySide waits for itself for ever if a QObject goes while another disconnects."""
    gc.disable()
    yield
    gc.enable()


def pytest_runtest_logfinish() -> None:
    """Most of it is young: all of it is looked for now and then."""
    global _finished
    _finished += 1
    gc.collect(2 if _finished % ALL_GARBAGE_EVERY == 0 else 1)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The product's own application object, with its fonts; pytest-qt's fixtures use it too."""
    return _the_application()


@cache
def _the_application() -> QGuiApplication:
    """Kept to the process's end: a worker that is given more to do has its session's fixtures torn down before."""
    prepare_environment()
    return application(["waypost"])


@pytest.fixture(scope="session")
def content_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, compiled; what `make pack` has made if nothing has changed since."""
    made = bundled_pack()
    if made.exists() and made.stat().st_mtime > max(_changed(CONTENT), *map(_changed, MAKERS)):
        return made
    return made_once(tmp_path_factory, "content.kpack", partial(build, CONTENT))


def _changed(folder: Path) -> float:
    """The time of the latest change to a file; Python's own, and the folders that it puts them in, do not count."""
    files = (path for path in folder.rglob("*") if path.suffix != ".pyc" and path.is_file())
    return max(path.stat().st_mtime for path in files)


@pytest.fixture(scope="session")
def small_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small content, compiled; one of its pages is signed off."""
    return made_once(tmp_path_factory, "small.kpack", _small)


def _small(out: Path) -> None:
    build(signed_small(out.with_name("small")), out)


def signed_small(folder: Path) -> Path:
    """A copy of the small content at a new folder's path; the page on ablation is signed off."""
    shutil.copytree(SMALL, folder)
    day = "2026-01-05"
    review(folder, "ablation", SignOff("liver surgeon", day, "2028-01-05", day))
    return folder


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the good content that a test may change; it is named `content` from here."""
    shutil.copytree(GOOD, tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return Path("content")
