"""What is costly to make, made once for all processes of a test run."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The file or folder of a name that `make(path)` has made in this run, in whichever process; others wait for it."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    path = shared / name
    making = shared / f"{name}-is-made"
    while not path.exists():
        try:
            making.mkdir()
        except FileExistsError:
            time.sleep(0.1)
            continue
        try:
            if not path.exists():  # still: it may have come a moment ago
                own = factory.mktemp("once") / name
                make(own)
                own.rename(path)
        finally:
            making.rmdir()
    return path
