"""The kiosk's log: plain lines in a few small files. Nothing of a visit is ever written to it."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TextIO

from kiosk.errors import KioskError

LOG_NAME = "kiosk.log"
_REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_HARMLESS = (KioskError, OSError, ImportError)  # their messages name files, never what was typed


class Log:
    """Writes lines to `kiosk.log` in a folder, or to stderr where that cannot be written."""

    def __init__(self, folder: Path, *, most_bytes: int = 500_000, kept: int = 3) -> None:
        self.path = folder / LOG_NAME
        self._most_bytes = most_bytes
        self._kept = kept
        self._file: TextIO | None = None
        self._lost = False
        self._lock = threading.Lock()

    def info(self, message: str) -> None:
        """Notes something as it should be."""
        self._write("info", message)

    def problem(self, message: str) -> None:
        """Notes something that staff should look at; the kiosk goes on."""
        self._write("problem", message)

    def failure(self, fault: BaseException, *, words: bool = True) -> str:
        """Notes where an unexpected fault arose; the reference to quote is returned.

        The fault's own words are left out unless they can only be about files: they might hold
        what a visitor typed. Without `words` they always are.
        """
        reference = "".join(_REFERENCE_LETTERS[byte % 30] for byte in os.urandom(6))
        told = f": {fault}" if words and isinstance(fault, _HARMLESS) else ""
        if fault.__cause__ is not None:
            told += f" (from {type(fault.__cause__).__name__})"
        where = " > ".join(places(fault.__traceback__)) or "nowhere"
        self._write("failure", f"[{reference}] {type(fault).__name__}{told} at {where}")
        return reference

    def close(self) -> None:
        """Lets the file go; a later line opens it again."""
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def _write(self, level: str, message: str) -> None:
        one_line = "".join(c if c.isprintable() else " " for c in message)
        line = f"{time.strftime('%Y-%m-%dT%H:%M:%S%z')} {level} {one_line}\n"
        with self._lock:
            if not self._lost:
                try:
                    self._append(line)
                except (OSError, ValueError):
                    self._lost = True
                    _to_stderr(f"{self.path}: cannot be written; the log goes here instead\n")
            if self._lost:
                _to_stderr(line)

    def _append(self, line: str) -> None:
        if self._file is None:
            self._file = self._opened()
        elif self._file.tell() >= self._most_bytes:
            self._file.close()
            self._file = None
            self._rotate()
            self._file = self._opened()
        self._file.write(line)
        self._file.flush()

    def _opened(self) -> TextIO:
        os.makedirs(self.path.parent, exist_ok=True)
        return open(self.path, "a", encoding="utf-8", errors="backslashreplace")

    def _rotate(self) -> None:
        for number in range(self._kept - 1, 0, -1):
            older = self.path.with_name(f"{LOG_NAME}.{number}")
            newer = self.path.with_name(f"{LOG_NAME}.{number - 1}") if number > 1 else self.path
            if newer.exists():
                os.replace(newer, older)


def places(trace: TracebackType | None) -> Iterator[str]:
    """Each step to a fault, as `file:line function`; no line of source is read for it."""
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{os.path.basename(code.co_filename)}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _to_stderr(line: str) -> None:
    if sys.stderr is not None:  # a windowed Windows program has none
        try:
            sys.stderr.write(line)
        except (OSError, ValueError):
            return
