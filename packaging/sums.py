"""Writes SHA256SUMS, as `sha256sum --check` reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def write(folder: Path, files: Iterable[Path]) -> Path:
    """Writes the sums of files within a folder into it, sorted by path; links and sums are left out."""
    lines = [
        f"{_sum(path)}  {path.relative_to(folder).as_posix()}\n"
        for path in sorted(files)
        if not path.is_symlink() and path.name != NAME
    ]
    (folder / NAME).write_text("".join(lines), encoding="utf-8")
    return folder / NAME


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
