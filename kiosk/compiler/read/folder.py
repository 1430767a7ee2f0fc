"""What stands in a content folder, read whole: sizes, names and encoding are checked here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.authored.fields import LANGUAGE, SLUG
from kiosk.authored.near import did_you_mean
from kiosk.authored.report import Report
from kiosk.authored.text import Place, SourceFile
from kiosk.compiler.read import placeholders

LARGEST = 1_000_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_TOP = (
    "pack.yaml",
    "sources.yaml",
    "glossary.yaml",
    "matrix.yaml",
    "signs.yaml",
    "language",
    "topics",
    "diagrams",
)
_OURS = ("AUTHORS.md", "README.md", "LICENSE", "LICENSE.md")
Stamp = tuple[int, int, int]
"""By which a file that was saved again is known: time, size, and number (a save by rename gives a new one)."""


@dataclass(frozen=True)
class Folder:
    """The content folder, as its author typed its path. `stamps` tells what was read, as it was then."""

    root: Path
    report: Report
    stamps: dict[Path, Stamp | None] = field(default_factory=dict)

    def apart(self) -> Folder:
        """The same folder with a report of its own, and nothing read yet."""
        return Folder(self.root, Report())

    def unchanged(self, stamps: dict[Path, Stamp | None]) -> bool:
        """Whether files are as they were."""
        return all(_stamp(path) == stamp for path, stamp in stamps.items())

    def path(self, *parts: str) -> str:
        """The path of a file as findings name it."""
        return self.root.joinpath(*parts).as_posix()

    def has(self, *parts: str) -> bool:
        """Whether a file that may be left out is there."""
        path = self.root.joinpath(*parts)
        self.stamps[path] = _stamp(path)
        return path.is_file()

    def read(self, *parts: str) -> SourceFile | None:
        """A file's text with plain line ends; None, with a finding, if it cannot be read."""
        path = self.root.joinpath(*parts)
        name = path.as_posix()
        self.stamps[path] = _stamp(path)  # before reading: a save in between is seen next time
        if not path.is_file():
            self._missing(path)
            return None
        size = path.stat().st_size
        if size > LARGEST:
            message = f"the file has {size:,} bytes"
            self.report.lost(Place(name), "too-large", message, f"at most {LARGEST:,}")
            return None
        return self._decoded(path, name)

    def _missing(self, path: Path) -> None:
        """Reports a file that is not there: a translation, if it is there in another language."""
        others = [
            other.name
            for other in self._entries(path.parent)
            if other.suffix == path.suffix and LANGUAGE.fullmatch(other.stem)
        ]
        if LANGUAGE.fullmatch(path.stem) and others:
            message = f"this file is missing; there is {', '.join(others)}"
            self.report.lost(Place(path.as_posix()), "translation-missing", message)
        else:
            self.report.lost(Place(path.as_posix()), "missing-file", "this file is missing")

    def _decoded(self, path: Path, name: str) -> SourceFile | None:
        data = path.read_bytes()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            before = data[: fault.start].decode("utf-8-sig")
            place = SourceFile(name, before.replace("\r\n", "\n")).place(len(before))
            message = f"byte 0x{data[fault.start]:02X} is not UTF-8"
            self.report.lost(place, "not-utf8", message, "save the file as UTF-8")
            return None
        file = SourceFile(name, text.replace("\r\n", "\n").replace("\r", "\n"))
        control = _CONTROL.search(file.text)
        if control:
            message = f"control character U+{ord(control[0]):04X}"
            self.report.lost(file.place(control.start()), "not-text", message, "delete it")
            return None
        placeholders.check(file, self.report)
        return file

    def slugs(self, group: str) -> list[str]:
        """The folders in `topics` or `diagrams`, by name."""
        slugs: list[str] = []
        for path in self._entries(self.root / group):
            if not path.is_dir():
                self._unknown(path)
            elif not SLUG.fullmatch(path.name):
                hint = "lower-case words joined by hyphens"
                message = f"the folder name '{path.name}' is no slug"
                self.report.lost(Place(path.as_posix()), "bad-slug", message, hint)
            else:
                slugs.append(path.name)
        return slugs

    def expect(self, known: Iterable[str], *parts: str) -> None:
        """Reports the files of a folder that are not among the known names."""
        names = set(known)
        for path in self._entries(self.root.joinpath(*parts)):
            if path.name not in names:
                self._unknown(path, did_you_mean(path.name, names))

    def expect_top(self) -> None:
        """Reports what has no place in the content folder itself."""
        self.expect((*_TOP, *_OURS))

    def _unknown(self, path: Path, hint: str = "") -> None:
        message = "nothing in the content uses a file of this name"
        self.report.error(Place(path.as_posix()), "unknown-file", message, hint)

    def _entries(self, path: Path) -> list[Path]:
        if not path.is_dir():
            return []
        entries = sorted(path.iterdir(), key=lambda entry: entry.name)
        return [entry for entry in entries if entry.name[0] != "." and entry.name[-1] != "~"]


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
