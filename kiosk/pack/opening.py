"""Opens a pack and refuses, in one sentence, anything that is not exactly a pack."""

from __future__ import annotations

import os
import sqlite3

from kiosk.errors import PackError
from kiosk.pack.file import AGAIN, PackFile, refuse
from kiosk.pack.schema import AUTOMATIC_INDEXES, SHADOW_TABLES, TABLES_OF

_CACHE_KIB = 256  # the system keeps the file at hand anyway


def connect(file: PackFile) -> sqlite3.Connection:
    """A read-only connection to a whole pack, whose tables are compared with those of its schema.

    It keeps no statement, and with it no word that was searched for. Raises PackError that names the file, what was
    found and the remedy; the file is closed then.
    """
    try:
        connection = sqlite3.connect(
            _address(file.name), uri=True, isolation_level=None, cached_statements=0
        )
    except sqlite3.Error as fault:
        file.close()
        refuse(file.name, f"SQLite cannot open it ({fault})", AGAIN)
    try:
        _check(connection, file)
    except PackError:
        connection.close()
        file.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, file: PackFile) -> None:
    try:
        _harden(connection)
        _check_tables(file.name, connection, file.schema)
    except sqlite3.Error as fault:
        refuse(file.name, f"it is damaged ({fault})", AGAIN)
    if not file.is_at_its_name():
        refuse(file.name, "it was replaced while it was opened", "Start again")


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


def _check_tables(name: str, connection: sqlite3.Connection, schema: int) -> None:
    expected = frozenset((*TABLES_OF[schema], *SHADOW_TABLES, *AUTOMATIC_INDEXES))
    rows = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    found = frozenset(sql or row_name for row_name, sql in rows)
    if found != expected or len(rows) != len(expected):
        strays = [row_name for row_name, sql in rows if (sql or row_name) not in expected]
        what = f"`{str(strays[0])[:40]}` is not as it should be" if strays else "tables are missing"
        refuse(name, f"its schema was altered ({what})", AGAIN)
