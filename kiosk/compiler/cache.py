"""What was read and made before, given back while nothing it was made from has changed.

A build by itself begins with an empty one; who builds the same folder again and again (the authors' preview)
keeps one, and a build reads only what was saved since.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from kiosk.authored.report import Report
from kiosk.compiler.link.references import Reference, References
from kiosk.compiler.read.folder import Folder, Stamp

T = TypeVar("T")


@dataclass(frozen=True)
class _Read:
    """A reader's result with all else it did, and the files it looked at."""

    value: Any
    references: list[Reference]
    report: Report
    stamps: dict[Path, Stamp | None]


@dataclass(frozen=True)
class _Made:
    value: Any
    of: tuple[object, ...]


class Cache:
    """Results of earlier builds of one content folder."""

    def __init__(self) -> None:
        self._read: dict[Hashable, _Read] = {}
        self._made: dict[Hashable, _Made] = {}

    def read(
        self,
        reader: Callable[..., T],
        folder: Folder,
        references: References,
        *arguments: Hashable,
    ) -> T:
        """What `reader(folder, references, *arguments)` gives; it runs only if a file it reads has changed.

        Its findings and references are noted either way. Nobody may change the value.
        """
        key = (reader, *arguments)
        kept = self._read.get(key)
        if kept is None or not folder.unchanged(kept.stamps):
            own, named = folder.apart(), References()
            value = reader(own, named, *arguments)
            kept = self._read[key] = _Read(value, named.entries, own.report, own.stamps)
        folder.report.add_all(kept.report)
        references.entries += kept.references
        return kept.value

    def made(self, key: Hashable, of: tuple[object, ...], make: Callable[[], T]) -> T:
        """What `make()` gives; it runs only if one of the objects it is made of is not the same object."""
        kept = self._made.get(key)
        if kept is None or any(old is not new for old, new in zip(kept.of, of, strict=True)):
            kept = self._made[key] = _Made(make(), of)
        return kept.value
