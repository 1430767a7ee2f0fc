"""A pack as a file: its header, its size, and the checksum of all that is in it."""

from __future__ import annotations

import os
import stat
import zlib
from io import FileIO
from typing import NoReturn

from kiosk.errors import PackError
from kiosk.pack.schema import APPLICATION_ID, LOWEST_SCHEMA, SCHEMA_VERSION

CHECKSUM_BYTES = 4
_HEADER_BYTES = 100
_CHUNK_BYTES = 1 << 17
_MAGIC = b"SQLite format 3\x00"
AGAIN = "Copy the pack again, or install it again from its source"
"""The remedy for what went wrong on the pack's way here."""
BUILT = "Choose a file that `kiosk pack build` wrote"
"""The remedy for what no compiler wrote."""


class PackFile:
    """A pack's file, held open while it is read, so that a change in it is noticed.

    Raises PackError, when it is made, if it is no whole pack of a schema that is read.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._file = _opened(name)
        try:
            self._stamp = _stamp(os.fstat(self._file.fileno()))
            self.schema = self._check()
        except OSError as fault:
            self.close()
            refuse(
                name,
                f"it cannot be read ({fault.strerror or fault})",
                "Check the path and the disk",
            )
        except PackError:
            self.close()
            raise

    def close(self) -> None:
        """Lets the file go."""
        self._file.close()

    def is_unchanged(self) -> bool:
        """Whether it is as it was when it was checked."""
        try:
            return _stamp(os.fstat(self._file.fileno())) == self._stamp
        except OSError:
            return False

    def is_at_its_name(self) -> bool:
        """Whether its name still stands for this file, as it was when it was checked."""
        try:
            return _stamp(os.stat(self.name)) == self._stamp
        except OSError:
            return False

    def _check(self) -> int:
        """The schema of a whole pack."""
        header = self._file.read(_HEADER_BYTES)
        size = os.fstat(self._file.fileno()).st_size
        schema = _schema(self.name, header, size)
        pages = _page_bytes(header) * int.from_bytes(header[28:32], "big")
        whole = pages + CHECKSUM_BYTES
        if size != whole:
            found = "cut short" if size < whole else "too long"
            refuse(self.name, f"it is {found} ({size} bytes, it should have {whole})", AGAIN)
        self._file.seek(0)
        if checksum(self._file, pages) != self._file.read(CHECKSUM_BYTES):
            refuse(self.name, "it is damaged or was altered (its checksum is another)", AGAIN)
        return schema


def checksum(file: FileIO, size: int) -> bytes:
    """The CRC-32 of the next `size` bytes of a file, which it has then read."""
    found, chunk = 0, memoryview(bytearray(_CHUNK_BYTES))
    while size and (count := file.readinto(chunk[: min(size, _CHUNK_BYTES)])):
        found = zlib.crc32(chunk[:count], found)
        size -= count
    return found.to_bytes(CHECKSUM_BYTES, "big")


def refuse(name: str, found: str, remedy: str) -> NoReturn:
    """Raises PackError: the file, what was found, the remedy."""
    raise PackError(f"{name}: the pack cannot be used: {found}. {remedy}.") from None


def _opened(name: str) -> FileIO:
    try:
        mode = os.stat(name).st_mode
        if stat.S_ISDIR(mode):
            refuse(name, "it is a folder", "Name the pack file in it")
        if not stat.S_ISREG(mode):  # a pipe would make the kiosk wait
            refuse(name, "it is not an ordinary file", "Name a pack file")
        return open(name, "rb", buffering=0)
    except FileNotFoundError:
        refuse(name, "there is no such file", "Check the path")
    except PermissionError:
        refuse(name, "it may not be read", "Give the kiosk's user permission to read the file")
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or fault
        refuse(name, f"it cannot be read ({reason})", "Check the path and the disk")


def _stamp(status: os.stat_result) -> tuple[int, int, int, int]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _schema(name: str, header: bytes, size: int) -> int:
    """What a header says that is one of a pack."""
    if size == 0:
        refuse(name, "the file is empty", AGAIN)
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        refuse(name, "it is not a pack file", BUILT)
    application = int.from_bytes(header[68:72], "big")
    if application != APPLICATION_ID:
        found = f"it is a database of another program (application id {application:#010x})"
        refuse(name, found, BUILT)
    schema = int.from_bytes(header[60:64], "big")
    reads = f"this program reads {LOWEST_SCHEMA} to {SCHEMA_VERSION}"
    if schema > SCHEMA_VERSION:
        found = f"it is of a newer format ({schema}; {reads})"
        refuse(name, found, "Install the newer Waypost first, or use a pack built for this one")
    if schema < LOWEST_SCHEMA:
        found = f"it is of an older format ({schema}; {reads})"
        refuse(name, found, "Use a pack built for this version of Waypost")
    return schema


def _page_bytes(header: bytes) -> int:
    """Source: https://www.sqlite.org/fileformat2.html#page_size"""
    stated = int.from_bytes(header[16:18], "big")
    return 65536 if stated == 1 else stated
