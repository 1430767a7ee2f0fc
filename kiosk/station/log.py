"""The kiosk's log: plain lines in a few small files. Nothing of a visit is ever written to it.

A service whose stderr goes to systemd's journal has its lines there too, each with its priority. Source:
systemd.exec(5), JOURNAL_STREAM; sd-daemon(3), the prefixes.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from io import FileIO
from pathlib import Path
from types import TracebackType

from kiosk.errors import KioskError

LOG_NAME = "kiosk.log"
_REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_PRIORITIES = {"info": 6, "problem": 4, "failure": 3}
"""Those of syslog(3)."""
_HARMLESS = (KioskError, OSError, ImportError)  # their messages name files, never what was typed


class Log:
    """Writes lines to `kiosk.log` in a folder, or to stderr for as long as that cannot be written."""

    def __init__(
        self,
        folder: Path,
        *,
        most_bytes: int = 500_000,
        kept: int = 3,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self.path = folder / LOG_NAME
        self.level = "problem"
        self.in_journal = _is_journal(environment.get("JOURNAL_STREAM", ""))
        self._most_bytes = most_bytes
        self._kept = kept
        self._file: FileIO | None = None
        self._told = False
        self._lock = threading.Lock()

    def info(self, message: str) -> None:
        """Notes something as it should be, if the level is `info`."""
        if self.level == "info":
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
            self._let_go()

    def _write(self, level: str, message: str) -> None:
        one_line = "".join(c if c.isprintable() else " " for c in message)
        line = f"{time.strftime('%Y-%m-%dT%H:%M:%S%z')} {level} {one_line}\n"
        with self._lock:
            if self.in_journal:  # which knows the time by itself
                _to_stderr(f"<{_PRIORITIES[level]}>{one_line}\n")
            try:
                self._append(line)
            except (OSError, ValueError) as fault:
                self._let_go()
                if not self._told:
                    reason = getattr(fault, "strerror", None) or fault
                    _to_stderr(f"{self.path}: cannot be written ({reason}); the log goes here\n")
                self._told = True
                if not self.in_journal:
                    _to_stderr(line)
            else:
                self._told = False

    def _append(self, line: str) -> None:
        if self._file is None:
            self._file = _opened(self.path)
        if self._file.tell() >= self._most_bytes:
            self._let_go()
            self._rotate()
            self._file = _opened(self.path)
        data = line.encode("utf-8", "backslashreplace")
        before = self._file.tell()
        if self._file.write(data) != len(data):
            self._file.truncate(before)  # no stump for the next line to be glued to
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _let_go(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _rotate(self) -> None:
        for number in range(self._kept - 1, 0, -1):
            older = self.path.with_name(f"{LOG_NAME}.{number}")
            newer = self.path.with_name(f"{LOG_NAME}.{number - 1}") if number > 1 else self.path
            if newer.exists():
                os.replace(newer, older)


def _opened(path: Path) -> FileIO:
    """The file, to be added to; nothing of it waits in memory. Raises OSError, also for what is no file."""
    os.makedirs(path.parent, exist_ok=True)
    waiting = getattr(os, "O_NONBLOCK", 0)  # a pipe would make it wait for somebody to read
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0) | waiting
    handle = os.open(path, flags, 0o666)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(0, "it is no file")
    file = FileIO(handle, "a")
    file.seek(0, os.SEEK_END)
    return file


def places(trace: TracebackType | None) -> Iterator[str]:
    """Each step to a fault, as `file:line function`; no line of source is read for it."""
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{os.path.basename(code.co_filename)}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def _is_journal(named: str) -> bool:
    """Whether stderr is the stream that systemd names, by device and inode: somebody may have led it elsewhere."""
    if not named or sys.stderr is None:
        return False
    try:
        stream = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return named == f"{stream.st_dev}:{stream.st_ino}"


def _to_stderr(line: str) -> None:
    if sys.stderr is not None:  # a windowed Windows program has none
        try:
            sys.stderr.write(line)
            sys.stderr.flush()
        except (OSError, ValueError):
            return
