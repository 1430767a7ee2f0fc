"""Packs as somebody else might have made them."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path


def altered(pack: Path, folder: Path, sql: str, parameters: Sequence[object] = ()) -> Path:
    """A copy of a pack in a folder, after one statement of SQL."""
    copy = folder / "altered.kpack"
    shutil.copyfile(pack, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(sql, parameters)
    return copy
