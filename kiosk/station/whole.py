"""A file of the machine's own, written whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in the place of what was there, with the rights and the owner of that. Makes its folder.

    Raises OSError; then the file is as it was.
    """
    os.makedirs(path.parent, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    try:
        with open(new, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _like(new, path)
        os.replace(new, path)
    except OSError:
        new.unlink(missing_ok=True)
        raise
    _sync(path.parent)


def _like(new: Path, path: Path) -> None:
    if not path.exists():
        return
    shutil.copymode(path, new)
    if hasattr(os, "chown"):
        there, made = path.stat(), new.stat()
        if (there.st_uid, there.st_gid) != (made.st_uid, made.st_gid):
            os.chown(new, there.st_uid, there.st_gid)


def _sync(folder: Path) -> None:
    """The new name is on the disk too; a system without folders as files writes it by itself."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
