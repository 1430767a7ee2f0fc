"""Files that are written whole or not at all: under another name in the same folder, synced, then renamed."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk.authored.files import bytes_of


def would_replace(out: Path, beginning: bytes) -> bool:
    """Whether a file is there that begins otherwise; False also where it cannot be read: writing will tell."""
    try:
        found = bytes_of(out, len(beginning))
    except OSError:
        return False
    return bool(found) and not found.startswith(beginning)


def begun(out: Path) -> Path:
    """A new, empty file beside `out`. Raises OSError, also if `out` is there and is no file."""
    if out.exists() and not stat.S_ISREG(out.stat().st_mode):
        raise OSError(0, "it is there and is no file", str(out))
    handle, name = tempfile.mkstemp(prefix=f".{out.name[:100]}.", suffix=".part", dir=out.parent)
    os.close(handle)
    return Path(name)


def seal(part: Path, out: Path) -> None:
    """Puts on the disk what was written beside `out`, with the rights `out` has or a new file gets."""
    part.chmod(stat.S_IMODE(out.stat().st_mode) if out.exists() else 0o666 & ~_mask())
    sync(part)


def write_all(files: Mapping[Path, bytes]) -> None:
    """Writes all files, or none of them if one cannot be written; links are followed. Raises OSError."""
    parts: dict[Path, Path] = {}
    try:
        for path, data in files.items():
            out = Path(os.path.realpath(path))
            parts[out] = begun(out)
            parts[out].write_bytes(data)
            seal(parts[out], out)
        for out, part in parts.items():
            part.replace(out)
        for folder in {out.parent for out in parts}:
            sync(folder)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Waits until a file, or a folder's names, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows cannot open a folder for this, and its rename is journaled
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
