"""Authors' files, read as plain text and written back with the line ends that their author's editor makes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.authored.files import bytes_of, without_mark
from kiosk.compiler.write.whole import write_all
from kiosk.errors import UsageError

_MARK = b"\xef\xbb\xbf"
_MOST_BYTES = 10_000_000
"""No file of an author's is near it."""


def read(path: Path) -> str:
    """A file's text with plain line ends and no byte order mark. Raises UsageError."""
    try:
        data = bytes_of(path, _MOST_BYTES)
        if data is None:
            raise UsageError(f"{path} cannot be read: it is no file")
        text = without_mark(data).decode()
    except (OSError, UnicodeDecodeError) as fault:
        reason = getattr(fault, "strerror", None) or "it is not UTF-8"
        raise UsageError(f"{path} cannot be read: {reason}") from fault
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write(texts: Mapping[Path, str]) -> None:
    """Writes all files or none of them, and makes the folders of new ones. Raises UsageError."""
    made: list[Path] = []
    try:
        for path in texts:
            missing = [each for each in (path.parent, *path.parents) if not each.exists()]
            path.parent.mkdir(parents=True, exist_ok=True)
            made += missing
        write_all({path: _as_before(path, text) for path, text in texts.items()})
    except OSError as fault:
        for folder in sorted(set(made), reverse=True):
            folder.rmdir()
        reason = fault.strerror or fault
        raise UsageError(f"cannot write {fault.filename or ''}: {reason}") from fault


def _as_before(path: Path, text: str) -> bytes:
    data = text.encode()
    before = (bytes_of(path, _MOST_BYTES) or b"") if path.exists() else b""
    if b"\r\n" in before:
        data = data.replace(b"\n", b"\r\n")
    return _MARK + data if before.startswith(_MARK) else data
