"""Opens a pack file and refuses, in one sentence, anything that is not exactly a pack."""

from __future__ import annotations

import os
import sqlite3
import stat
from typing import NoReturn

from kiosk.errors import PackError
from kiosk.pack.schema import (
    APPLICATION_ID,
    AUTOMATIC_INDEXES,
    LOWEST_SCHEMA,
    SCHEMA_VERSION,
    SHADOW_TABLES,
    TABLES_OF,
)

_HEADER_BYTES = 100
_CACHE_KIB = 256  # the system keeps the file at hand anyway
_MAGIC = b"SQLite format 3\x00"
_REMEDY = "Copy the pack again, or install it again from its source"


def connect(path: str | os.PathLike[str], *, thorough: bool = False) -> sqlite3.Connection:
    """A read-only connection to a pack whose header, size and schema are as expected.

    `thorough` also runs SQLite's `quick_check`, which reads the whole file.
    Raises PackError that names the file, what was found and the remedy.
    """
    name = os.fspath(path)
    schema = _check_header(name)
    try:
        connection = sqlite3.connect(_address(name), uri=True, isolation_level=None)
    except sqlite3.Error as fault:
        _refuse(name, f"SQLite cannot open it ({fault})", _REMEDY)
    try:
        _harden(connection)
        _check_schema(name, connection, schema)
        if thorough:
            _check_pages(name, connection)
    except sqlite3.Error as fault:
        connection.close()
        _refuse(name, f"it is damaged ({fault})", _REMEDY)
    except PackError:
        connection.close()
        raise
    return connection


def _check_header(name: str) -> int:
    """The schema of a file whose header and size are as expected."""
    header, size = _read_header(name)
    if size == 0:
        _refuse(name, "the file is empty", _REMEDY)
    if not header.startswith(_MAGIC) or len(header) < _HEADER_BYTES:
        _refuse(name, "it is not a pack file", "Choose a file that `kiosk pack build` wrote")
    application = int.from_bytes(header[68:72], "big")
    if application != APPLICATION_ID:
        found = f"it is a database of another program (application id {application:#010x})"
        _refuse(name, found, "Choose a file that `kiosk pack build` wrote")
    version = int.from_bytes(header[60:64], "big")
    reads = f"this program reads {LOWEST_SCHEMA} to {SCHEMA_VERSION}"
    if version > SCHEMA_VERSION:
        found = f"it is of a newer format ({version}; {reads})"
        _refuse(name, found, "Install the newer Waypost first, or use a pack built for this one")
    if version < LOWEST_SCHEMA:
        found = f"it is of an older format ({version}; {reads})"
        _refuse(name, found, "Use a pack built for this version of Waypost")
    page_bytes = int.from_bytes(header[16:18], "big")
    expected = (65536 if page_bytes == 1 else page_bytes) * int.from_bytes(header[28:32], "big")
    if size != expected:
        found = "cut short" if size < expected else "too long"
        _refuse(name, f"it is {found} ({size} bytes, its header says {expected})", _REMEDY)
    return version


def _read_header(name: str) -> tuple[bytes, int]:
    try:
        status = os.stat(name)
        if stat.S_ISDIR(status.st_mode):
            _refuse(name, "it is a folder", "Name the pack file in it")
        if not stat.S_ISREG(status.st_mode):
            _refuse(name, "it is not an ordinary file", "Name a pack file")
        with open(name, "rb") as file:
            return file.read(_HEADER_BYTES), status.st_size
    except FileNotFoundError:
        _refuse(name, "there is no such file", "Check the path")
    except PermissionError:
        _refuse(name, "it may not be read", "Give the kiosk's user permission to read the file")
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or fault
        _refuse(name, f"it cannot be read ({reason})", "Check the path and the disk")


def _address(name: str) -> str:
    """The file as SQLite's URI. Source: https://www.sqlite.org/uri.html"""
    path = os.path.abspath(name).replace(os.sep, "/")
    for character in "%?#":
        path = path.replace(character, f"%{ord(character):02X}")
    if not path.startswith("/"):
        path = "/" + path  # a Windows drive
    return f"file://{path}?mode=ro&immutable=1"


def _harden(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def _check_schema(name: str, connection: sqlite3.Connection, schema: int) -> None:
    expected = frozenset((*TABLES_OF[schema], *SHADOW_TABLES, *AUTOMATIC_INDEXES))
    rows = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    found = frozenset(sql or row_name for row_name, sql in rows)
    if found != expected or len(rows) != len(expected):
        strays = [row_name for row_name, sql in rows if (sql or row_name) not in expected]
        what = f"`{strays[0]}` is not as it should be" if strays else "tables are missing"
        _refuse(name, f"its schema was altered ({what})", _REMEDY)


def _check_pages(name: str, connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        _refuse(name, f"it is damaged ({' '.join(str(verdict).split())})", _REMEDY)


def _refuse(name: str, found: str, remedy: str) -> NoReturn:
    raise PackError(f"{name}: the pack cannot be used: {found}. {remedy}.") from None
