"""The packs: the one that is set, and the one to fall back on."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.doctor.machine import Line, Machine


def look(machine: Machine) -> Iterator[Line]:
    """Whether each opens, which checks its sum; who vouches for the one in use, and since when it is here."""
    own = machine.config.pack
    if own:
        remedy = "copy it again from its source, or take `pack` out of kiosk.yaml"
        yield _opened("pack", own, remedy)
    yield _opened("bundled pack", machine.bundled, "install Waypost again")
    if own and os.path.isfile(own):
        told = f"{own} is not signed: nothing shows who made it"
        remedy = f"take packs only from whom you trust; compare `sha256sum {own}` with theirs"
        yield Line("pack signature", "warning", told, remedy)
        yield _installed(own)
    elif machine.bundled.is_file():
        told = "not signed; it comes with the program, which is trusted with it"
        yield Line("pack signature", "ok", told)
        yield _installed(machine.bundled)


def _opened(name: str, path: Path, remedy: str) -> Line:
    try:
        with Pack.open(path) as pack:
            info = pack.info()
            languages = ", ".join(each.code for each in info.languages)
            return Line(name, "ok", f"{info.id} {info.version} ({languages}), {path}")
    except PackError as refusal:
        return Line(name, "problem", str(refusal), remedy)


def _installed(path: Path) -> Line:
    """A copied file may have the time at which it was made elsewhere; that of its inode is this machine's own."""
    stamp = time.localtime(path.stat().st_ctime)
    return Line("last update", "ok", f"{time.strftime('%Y-%m-%d %H:%M', stamp)}, {path.name}")
