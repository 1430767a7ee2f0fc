"""One connection to a pack: every query has a time limit, every failure is a PackError."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache, wraps
from typing import Any, Concatenate, ParamSpec, Self, TypeVar, get_type_hints

from kiosk.errors import PackError
from kiosk.pack.file import PackFile

TIME_LIMIT_S = 2.0
_STEPS_BETWEEN_LOOKS = 5000

P = ParamSpec("P")
R = TypeVar("R")
V = TypeVar("V", bound=tuple[Any, ...])


class PackConnection:
    """Reads rows; belongs to the thread that made it."""

    def __init__(self, file: PackFile, connection: sqlite3.Connection) -> None:
        self.path = file.name
        self.schema = file.schema
        self._file = file
        self._connection = connection

    def rows(
        self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> list[tuple[Any, ...]]:
        """All rows of one query. Raises sqlite3.Error or Altered; public readers are wrapped in `reads`."""
        end = time.monotonic() + TIME_LIMIT_S
        self._connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS_BETWEEN_LOOKS)
        found = self._connection.execute(sql, parameters).fetchall()
        if not self._file.is_unchanged():
            raise Altered
        return found

    def row(
        self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> tuple[Any, ...] | None:
        """The first row of one query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets the file go; reading afterwards is a PackError."""
        self._connection.close()
        self._file.close()


C = TypeVar("C", bound=PackConnection)


class Altered(Exception):
    """The file was written to after it was checked."""


class Misshapen(Exception):
    """A stored value is not what the schema says of it."""


_WRONG_SHAPE = (ValueError, TypeError, LookupError, AttributeError, RecursionError)


def stored(decode: Callable[P, R]) -> Callable[P, R]:
    """For what takes a stored value apart and does nothing else: whatever it cannot read is Misshapen."""

    @wraps(decode)
    def decoded(*arguments: P.args, **named: P.kwargs) -> R:
        try:
            return decode(*arguments, **named)
        except _WRONG_SHAPE as fault:
            raise Misshapen(decode.__name__) from fault

    return decoded


def made(cls: type[V], row: tuple[Any, ...]) -> V:
    """A NamedTuple of plain fields from a row. Raises Misshapen if a value is not of its field's type."""
    return cls(*of_types(row, *_types(cls)))


def of_types(row: tuple[Any, ...], *types: type) -> tuple[Any, ...]:
    """The row itself. Raises Misshapen if its values are not of these types."""
    if tuple(map(type, row)) != types:
        raise Misshapen
    return row


def word_by_key(rows: list[tuple[Any, ...]]) -> dict[str, str]:
    """A mapping from rows of two texts. Raises Misshapen if one is none."""
    return dict([of_types(row, str, str) for row in rows])


@cache
def _types(cls: type[tuple[Any, ...]]) -> tuple[type, ...]:
    return tuple(get_type_hints(cls).values())


def reads(method: Callable[Concatenate[C, P], R]) -> Callable[Concatenate[C, P], R]:
    """Turns what a damaged or forged pack can cause inside a reader into a PackError.

    Our own mistakes stay what they are: installing the pack again would not mend them.
    """

    @wraps(method)
    def guarded(self: C, *arguments: P.args, **named: P.kwargs) -> R:
        try:
            return method(self, *arguments, **named)
        except sqlite3.Error as fault:
            raise _unreadable(self.path, _reason(fault)) from fault
        except Altered as fault:
            raise _unreadable(self.path, "the file was changed while it was in use") from fault
        except Misshapen as fault:
            raise _unreadable(self.path, "its content is not as described") from fault

    return guarded


def _reason(fault: sqlite3.Error) -> str:
    """In SQLite's name for it: its sentences may repeat what was searched for."""
    name = getattr(fault, "sqlite_errorname", type(fault).__name__)
    return "took too long" if name == "SQLITE_INTERRUPT" else name


def _unreadable(path: str, reason: str) -> PackError:
    return PackError(f"{path}: reading the pack failed: {reason}. Install the pack again.")
