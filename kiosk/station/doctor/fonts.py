"""The fonts that came with the program, and whether they draw every language of the pack."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine


def look(machine: Machine) -> Iterator[Line]:
    """Fonts at all; letters of each language."""
    files = sorted(machine.fonts.rglob("*.[ot]tf")) if machine.fonts.is_dir() else []
    if not files:
        yield Line(
            "fonts", "problem", f"there are none in {machine.fonts}", "install Waypost again"
        )
        return
    empty = [file.name for file in files if not file.stat().st_size]
    if empty:
        yield Line("fonts", "problem", f"empty: {', '.join(empty)}", "install Waypost again")
        return
    for language, letters in machine.graphics.missing_letters.items():
        if letters:
            told = f"{language}: no font draws {letters}"
            yield Line("fonts", "problem", told, "leave it out of `languages`, or update Waypost")
    yield Line("fonts", "ok", f"{len(files)} files")
