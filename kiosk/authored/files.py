"""Reads what stands in a file, and waits for nothing."""

from __future__ import annotations

import os
import stat
from pathlib import Path


def bytes_of(path: Path, most: int) -> bytes | None:
    """What is in a file, one byte more than `most` at the most; None if it is a folder, a pipe or a device.

    Raises OSError.
    """
    waiting = getattr(os, "O_NONBLOCK", 0)  # a pipe would make it wait for somebody to write
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | waiting)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return None
        with open(handle, "rb", closefd=False) as file:
            return file.read(most + 1)
    finally:
        os.close(handle)


def without_mark(data: bytes) -> bytes:
    """UTF-8 without the mark that Windows puts before it.

    Python's codec for it is a file of its own, and is given up for good where none can be opened at that moment.
    """
    return data.removeprefix(b"\xef\xbb\xbf")
