"""`kiosk tour`: every screen and every topic as pictures, without a display."""

from __future__ import annotations

import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

from kiosk.errors import KioskError, UsageError
from kiosk.screen.environment import prepare_environment
from kiosk.tour.options import TourOptions


def render(options: TourOptions) -> int:
    """Writes the pictures and index.html into the folder; the result is the exit code.

    Raises UsageError if the folder cannot be written, KioskError if the language is not in the pack.
    """
    folder = _folder(options.directory)
    prepare_environment("offscreen")
    from kiosk.tour.walk import walk

    names: list[str] = []
    for name, image in walk(options):
        file = f"{len(names) + 1:03d}-{name}.png"
        if not image.save(str(folder / file)):
            raise UsageError(f"{folder / file}: cannot be written: is the disk full?")
        names.append(file)
    if not names:
        raise KioskError("the tour found nothing to show")
    _write_index(folder, names)
    if options.sheet:
        from kiosk.tour.sheets import write_sheets

        write_sheets(folder, names)
    print(f"{len(names)} pictures in {folder}")
    return 0


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in _own_pictures(folder):
            old.unlink()
    except OSError as fault:
        raise UsageError(
            f"{folder}: cannot be written ({fault.strerror}): choose another"
        ) from None
    if not os.access(folder, os.W_OK):
        raise UsageError(f"{folder}: cannot be written: choose another folder")
    return folder


def _own_pictures(folder: Path) -> Iterator[Path]:
    """Pictures of an earlier tour: a number, a hyphen, a name."""
    for file in folder.glob("*.png"):
        if file.name[:3].isdigit() or file.name.startswith("sheet-"):
            yield file


def _write_index(folder: Path, names: list[str]) -> None:
    figures = "".join(
        f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}" alt=""></a>'
        f"<figcaption>{escape(name[4:-4])}</figcaption></figure>"
        for name in names
    )
    page = (
        '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Waypost tour</title>'
        "<style>body{font:16px sans-serif;margin:24px;display:flex;flex-wrap:wrap;gap:16px}"
        "figure{margin:0;width:380px}img{width:100%;border:1px solid #bbb}</style>" + figures
    )
    (folder / "index.html").write_text(page, encoding="utf-8")
