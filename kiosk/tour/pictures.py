"""The folder of a tour: its pictures, and the index by which the next tour knows them as a tour's own."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from html import escape, unescape
from pathlib import Path

from kiosk.errors import UsageError

INDEX = "index.html"
_TITLE = "<title>Waypost tour</title>"
_OWN = re.compile(r"(?:[0-9]{3,}-[^/\\]+|sheet-[0-9]{2,})\.png")
_LINK = re.compile(r'href="([^"]*)"')
_LARGEST = 10_000_000


def prepare(folder: Path) -> None:
    """Makes the folder if need be.

    Raises UsageError if it cannot be written or holds something that the tour would write over.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_others(folder, _listed(folder))
    except OSError as fault:
        raise UsageError(
            f"{folder}: cannot be written ({fault.strerror}): choose another"
        ) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(f"{folder}: cannot be written: choose another folder")


def empty(folder: Path) -> None:
    """Deletes the pictures that the index of an earlier tour names."""
    for name in _listed(folder):
        (folder / name).unlink(missing_ok=True)


def write_index(folder: Path, names: Sequence[str], sheets: Sequence[str] = ()) -> None:
    """Writes the page that shows the pictures and links to the contact sheets."""
    links = "".join(f'<a href="{escape(name)}">{escape(name)}</a> ' for name in sheets)
    figures = "".join(
        f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}" alt=""></a>'
        f"<figcaption>{escape(name[4:-4])}</figcaption></figure>"
        for name in names
    )
    page = (
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8">{_TITLE}'
        "<style>body{font:16px sans-serif;margin:24px;display:flex;flex-wrap:wrap;gap:16px}"
        "figure{margin:0;width:380px}img{width:100%;border:1px solid #bbb}</style>"
        f"{links}{figures}"
    )
    (folder / INDEX).write_text(page, encoding="utf-8")


def _listed(folder: Path) -> set[str]:
    """What the index of an earlier tour names; nothing if there is none."""
    index = folder / INDEX
    if not index.is_file() or index.stat().st_size > _LARGEST:
        return set()
    page = index.read_text(encoding="utf-8", errors="replace")
    if _TITLE not in page:
        return set()
    names = {unescape(name) for name in _LINK.findall(page)}
    return {INDEX, *(name for name in names if _OWN.fullmatch(name))}


def _refuse_others(folder: Path, listed: set[str]) -> None:
    for entry in sorted(folder.iterdir()):
        if entry.name not in listed and (entry.name == INDEX or _OWN.fullmatch(entry.name)):
            raise UsageError(
                f"{entry}: is not of an earlier tour and would be written over:"
                " choose another folder, or move it away"
            )
