"""Reading aloud: which languages have a voice. This version has none yet."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.doctor.machine import Line, Machine


def look(machine: Machine) -> Iterator[Line]:
    """A line for each language that is offered."""
    asked = "asked for, but " if machine.config.speech else ""
    for language in machine.config.languages or _languages(machine):
        yield Line(
            f"voice {language}", "ok", f"{asked}not used yet: this version does not read aloud"
        )


def _languages(machine: Machine) -> list[str]:
    for path in filter(None, (machine.config.pack, machine.bundled)):
        try:
            with Pack.open(path) as pack:
                return [each.code for each in pack.info().languages]
        except PackError:
            continue  # told by the check of the packs
    return []
