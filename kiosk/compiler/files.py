"""What stands in a content folder, read whole: sizes, names and encoding are checked here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler.fields import SLUG
from kiosk.compiler.report import Report, did_you_mean
from kiosk.compiler.text import Place, SourceFile

LARGEST = 1_000_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_TOP = ("pack.yaml", "sources.yaml", "glossary.yaml", "matrix.yaml", "topics", "diagrams")
_OURS = ("AUTHORS.md", "README.md", "LICENSE", "LICENSE.md")


@dataclass(frozen=True)
class Folder:
    """The content folder, as its author typed its path."""

    root: Path
    report: Report

    def path(self, *parts: str) -> str:
        """The path of a file as findings name it."""
        return self.root.joinpath(*parts).as_posix()

    def read(self, *parts: str) -> SourceFile | None:
        """A file's text with plain line ends; None, with a finding, if it cannot be read."""
        path = self.root.joinpath(*parts)
        name = path.as_posix()
        if not path.is_file():
            self.report.lost(Place(name), "missing-file", "this file is missing")
            return None
        size = path.stat().st_size
        if size > LARGEST:
            message = f"the file has {size:,} bytes"
            self.report.lost(Place(name), "too-large", message, f"at most {LARGEST:,}")
            return None
        return self._decoded(path, name)

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
