"""What stands in a content folder, read whole: sizes, names and encoding are checked here."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.authored import characters
from kiosk.authored.fields import LANGUAGE, SLUG
from kiosk.authored.files import bytes_of, without_mark
from kiosk.authored.near import did_you_mean
from kiosk.authored.report import Report
from kiosk.authored.text import Place, SourceFile, whole
from kiosk.compiler.read import placeholders

LARGEST = 1_000_000
_TOP = (
    "pack.yaml",
    "sources.yaml",
    "glossary.yaml",
    "matrix.yaml",
    "signs.yaml",
    "language",
    "topics",
    "diagrams",
    "visits",
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
        return os.path.lexists(path)

    def read(self, *parts: str) -> SourceFile | None:
        """A file's text with plain line ends; None, with a finding, if it cannot be read."""
        path = self.root.joinpath(*parts)
        name = path.as_posix()
        self.stamps[path] = _stamp(path)  # before reading: a save in between is seen next time
        if self._leads_out(path):
            return None
        try:
            data = bytes_of(path, LARGEST)
        except (FileNotFoundError, NotADirectoryError):
            self._missing(path)
            return None
        except OSError as fault:
            self._unreadable(path, fault)
            return None
        if data is None:
            self.report.lost(Place(name), "unreadable-file", "this is no file")
            return None
        if len(data) > LARGEST:
            message = f"the file has {_size(path, data):,} bytes"
            self.report.lost(Place(name), "too-large", message, f"at most {LARGEST:,}")
            return None
        return self._decoded(data, name)

    def _leads_out(self, path: Path) -> bool:
        """Whether a link on the way to a path leads out of the folder; if so, reports it."""
        way = [path, *path.parents][: len(path.parts) - len(self.root.parts)]
        for part in reversed(way):
            if os.path.islink(part) and not _within(part, self.root):
                message = "this is a link out of the content folder"
                hint = "put the file itself here"
                self.report.lost(Place(part.as_posix()), "outside-folder", message, hint)
                return True
        return False

    def _unreadable(self, path: Path, fault: OSError) -> None:
        message = f"this cannot be read: {fault.strerror}"
        hint = "see who may read it"
        self.report.lost(Place(path.as_posix()), "unreadable-file", message, hint)

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

    def _decoded(self, data: bytes, name: str) -> SourceFile | None:
        data = without_mark(data)
        try:
            text = data.decode()
        except UnicodeDecodeError as fault:
            before = data[: fault.start].decode()
            place = SourceFile(name, before.replace("\r\n", "\n")).place(len(before))
            message = f"byte 0x{data[fault.start]:02X} is not UTF-8"
            self.report.lost(place, "not-utf8", message, "save the file as UTF-8")
            return None
        typed = SourceFile(name, text.replace("\r\n", "\n").replace("\r", "\n"))
        characters.check(whole(typed), self.report)
        file = SourceFile(name, characters.cleared(typed.text))
        placeholders.check(file, self.report)
        return file

    def slugs(self, group: str) -> list[str]:
        """The folders in `topics` or `diagrams`, by name."""
        slugs: list[str] = []
        for path in self._entries(self.root / group):
            if not os.path.isdir(path):
                self._unknown(path)
            elif not SLUG.fullmatch(path.name):
                self._no_slug(path, f"the folder name '{path.name}' is no slug")
            else:
                slugs.append(path.name)
        return slugs

    def names(self, group: str, suffix: str) -> list[str]:
        """The slugs that files of a folder are called by, such as those in `visits`."""
        slugs: list[str] = []
        for path in self._entries(self.root / group):
            if path.suffix != suffix or path.is_dir():
                self._unknown(path)
            elif not SLUG.fullmatch(path.stem):
                self._no_slug(path, f"the file name '{path.name}' is no slug")
            else:
                slugs.append(path.stem)
        return slugs

    def _no_slug(self, path: Path, message: str) -> None:
        hint = "lower-case words joined by hyphens"
        self.report.lost(Place(path.as_posix()), "bad-slug", message, hint)

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
        """What is in a folder, by name; nothing where it cannot be read, which is reported."""
        if self._leads_out(path):
            return []
        try:
            entries = sorted(path.iterdir(), key=lambda entry: entry.name)
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as fault:
            self._unreadable(path, fault)
            return []
        return [entry for entry in entries if entry.name[0] != "." and entry.name[-1] != "~"]


def _within(path: Path, folder: Path) -> bool:
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(folder), ""))


def _size(path: Path, data: bytes) -> int:
    found = _stamp(path)
    return found[1] if found else len(data)


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
