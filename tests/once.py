"""What is costly to make, made once for all processes of a test run."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The file or folder of a name that `make(path)` has made in this run, in whichever process."""
    shared = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    path = shared / name
    if not path.exists():
        own = factory.mktemp("once") / name
        make(own)
        try:
            own.rename(path)
        except OSError:  # another process was faster with its folder
            assert path.exists()
    return path
