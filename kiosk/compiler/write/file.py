"""Writes a pack file: whole or not at all, and byte for byte the same from the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from kiosk.compiler.write import whole
from kiosk.compiler.write.rows import Row
from kiosk.errors import UsageError
from kiosk.pack.file import checksum
from kiosk.pack.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES

PAGE_SIZE = 4096
_COLUMNS = {
    "meta": 2,
    "language": 4,
    "text": 3,
    "category": 4,
    "category_text": 4,
    "site": 3,
    "topic": 10,
    "topic_text": 9,
    "block": 6,
    "code": 3,
    "source": 5,
    "term": 7,
    "matrix": 4,
    "matrix_text": 4,
    "diagram": 8,
    "diagram_text": 7,
    "entry": 7,
    "thumbnail": 2,
    "guided_visit": 3,
    "guided_visit_text": 5,
    "spelling": 4,
}
_INSERT = {
    table: f"INSERT INTO {table} VALUES ({', '.join('?' * count)})"
    for table, count in _COLUMNS.items()
} | {
    "entry_index": "INSERT INTO entry_index (rowid, title, words, body, language)"
    " VALUES (?, ?, ?, ?, ?)"
}


def write(rows: Iterable[tuple[str, Row]], out: Path) -> None:
    """Puts a pack of these rows at `out`, replacing what was there only when it is complete.

    Raises UsageError if the folder cannot be written to.
    """
    try:
        part = whole.begun(out)
    except OSError as fault:
        raise UsageError(f"cannot write {out}: {fault.strerror or fault}") from fault
    try:
        _fill(rows, part)
        add_checksum(part)
        whole.seal(part, out)
        part.replace(out)
        whole.sync(out.parent)
    except (OSError, sqlite3.Error) as fault:
        raise UsageError(f"cannot write {out}: {fault}") from fault
    finally:
        part.unlink(missing_ok=True)


def _fill(rows: Iterable[tuple[str, Row]], part: Path) -> None:
    """Builds in memory, then copies with VACUUM: no journal, no free pages, no history."""
    database = sqlite3.connect(":memory:", isolation_level=None)
    try:
        database.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        database.execute("BEGIN")
        for statement in TABLES:
            database.execute(statement)
        for table, values in rows:
            database.execute(_INSERT[table], values)
        database.execute("INSERT INTO entry_index (entry_index) VALUES ('optimize')")
        database.execute("COMMIT")
        database.execute("VACUUM INTO ?", [str(part)])
    finally:
        database.close()


def add_checksum(part: Path) -> None:
    """Appends the checksum of a pack to it."""
    with part.open("r+b", buffering=0) as file:
        found = checksum(file, part.stat().st_size)
        file.write(found)
