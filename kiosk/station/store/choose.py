"""Which pack the kiosk shows: the best that opens."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.paths import bundled_pack


def open_best(candidates: Iterable[Path | None]) -> tuple[Pack, list[str]]:
    """The first pack that opens, else the bundled one, and a sentence on each that did not.

    Raises PackError, with all these sentences, if not even the bundled pack opens.
    """
    problems: list[str] = []
    for path in dict.fromkeys([*(path for path in candidates if path), bundled_pack()]):
        try:
            return Pack.open(path), problems
        except PackError as refusal:
            problems.append(str(refusal))
    raise PackError(" ".join(problems))
