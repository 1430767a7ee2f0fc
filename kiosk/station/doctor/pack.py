"""The packs: the one that is set, and the one to fall back on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.doctor.machine import Line, Machine


def look(machine: Machine) -> Iterator[Line]:
    """Whether each opens, which checks its sum."""
    if machine.config.pack:
        remedy = "copy it again from its source, or take `pack` out of kiosk.yaml"
        yield _opened("pack", machine.config.pack, remedy)
    yield _opened("bundled pack", machine.bundled, "install Waypost again")


def _opened(name: str, path: Path, remedy: str) -> Line:
    try:
        with Pack.open(path) as pack:
            info = pack.info()
            languages = ", ".join(each.code for each in info.languages)
            return Line(name, "ok", f"{info.id} {info.version} ({languages}), {path}")
    except PackError as refusal:
        return Line(name, "problem", str(refusal), remedy)
