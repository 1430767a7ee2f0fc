"""What can happen to a pack on its way, and what someone without the compiler can do to it. By seed."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.pack.tiny import WRONG, columns, edited

SWAPS = (
    *((b"911", b"119"), (b"not", b"now"), (b"more", b"less"), (b"call", b"cell")),
    *((b"today", b"later"), (b"stop", b"take"), (b"often", b"never"), (b"liver", b"lungs")),
)
"""Words and what stands in their place: as long, and of another meaning."""
PART = 1 << 16


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """The bytes of a pack after some harm."""
    harm = chance.choice((_flip, _flip, _flip, _zero, _noise, _cut, _gap, _longer, _exchange))
    while (found := harm(whole, chance)) == whole:
        pass
    return found


def swapped(whole: bytes, chance: random.Random) -> bytes:
    """The bytes of a pack in which one word is another."""
    swaps = [*SWAPS, *((other, word) for word, other in SWAPS)]
    word, other = chance.choice([(word, other) for word, other in swaps if word in whole])
    place = chance.choice([found.start() for found in re.finditer(re.escape(word), whole)])
    return whole[:place] + other + whole[place + len(word) :]


def edited_by_sql(pack: Path, to: Path, chance: random.Random) -> str:
    """A copy of a pack after one statement in an editor of SQLite that knows no checksum; the statement."""
    tables = columns(pack)
    while True:
        shutil.copyfile(pack, to)
        statement = _statement(*chance.choice(tables), chance)
        connection = sqlite3.connect(to, isolation_level=None)
        connection.execute("PRAGMA synchronous = OFF")
        try:
            connection.executescript(statement)
        except sqlite3.Error:  # a constraint forbids it
            continue
        finally:
            connection.close()
        if to.read_bytes() != pack.read_bytes():
            return statement


def forged(pack: Path, to: Path) -> Iterator[str]:
    """Copies of a pack with a wrong value in one column, and the checksum made anew; the statement of each."""
    for table, column in columns(pack):
        for wrong in WRONG:
            shutil.copyfile(pack, to)
            statement = f"UPDATE OR IGNORE {table} SET {column} = {wrong}"
            with edited(to) as connection:
                connection.execute(statement)
            yield statement


def _statement(table: str, column: str, chance: random.Random) -> str:
    nth = f"(SELECT count(*) - {chance.randrange(9)} FROM {table})"
    first = f"{column} IN (SELECT {column} FROM {table} LIMIT {chance.randrange(1, 9)})"
    made = f"made_{chance.randrange(1000)}"
    return chance.choice(
        (
            f"DELETE FROM {table}",
            f"DELETE FROM {table} WHERE {first}",
            f"UPDATE OR IGNORE {table} SET {column} = {column} || 'x' WHERE {first}",
            f"UPDATE OR IGNORE {table} SET {column} = {chance.choice(WRONG)}",
            f"UPDATE OR IGNORE {table} SET {column} = replace({column}, 'not', 'now')",
            f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1 OFFSET {nth}",
            f"DROP TABLE {table}",
            f"ALTER TABLE {table} ADD COLUMN {made} TEXT",
            f"ALTER TABLE {table} RENAME COLUMN {column} TO {made}",
            f"CREATE TABLE {made} (x)",
            f"CREATE VIEW {made} AS SELECT * FROM {table}",
            f"CREATE INDEX {made} ON {table} ({column})",
            f"CREATE TRIGGER {made} AFTER INSERT ON {table} BEGIN SELECT 1; END",
            f"PRAGMA user_version = {chance.randrange(1, 9)}",
            f"PRAGMA application_id = {chance.randrange(1, 9)}",
            "PRAGMA journal_mode = wal",
        )
    )


def _place(whole: bytes, chance: random.Random) -> int:
    """Often in the header or the first page, where it tells most."""
    return chance.randrange(chance.choice((100, 4096, len(whole), len(whole), len(whole))))


def _flip(whole: bytes, chance: random.Random) -> bytes:
    found = bytearray(whole)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        found[_place(whole, chance)] ^= 1 << chance.randrange(8)
    return bytes(found)


def _in_place_of(whole: bytes, chance: random.Random, other: Callable[[int], bytes]) -> bytes:
    start, length = _place(whole, chance), chance.choice((1, 2, 4, 512, 4096, PART))
    length = min(length, len(whole) - start)
    return whole[:start] + other(length) + whole[start + length :]


def _zero(whole: bytes, chance: random.Random) -> bytes:
    return _in_place_of(whole, chance, bytes)


def _noise(whole: bytes, chance: random.Random) -> bytes:
    return _in_place_of(whole, chance, chance.randbytes)


def _cut(whole: bytes, chance: random.Random) -> bytes:
    return whole[: chance.choice((_place(whole, chance), len(whole) - chance.randrange(1, 9)))]


def _gap(whole: bytes, chance: random.Random) -> bytes:
    """Something is missing in the middle; half of the time the size is right again."""
    start, length = _place(whole, chance), chance.choice((1, 4096, PART))
    found = whole[:start] + whole[start + length :]
    return found + bytes(len(whole) - len(found)) if chance.random() < 0.5 else found


def _longer(whole: bytes, chance: random.Random) -> bytes:
    return whole + chance.randbytes(chance.choice((1, 4, 4096)))


def _exchange(whole: bytes, chance: random.Random) -> bytes:
    """Two pages have changed places."""
    pages = [whole[start : start + 4096] for start in range(0, len(whole), 4096)]
    one, other = chance.sample(range(len(pages) - 1), 2)
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)
