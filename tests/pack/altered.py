"""Packs as somebody else might have made them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.pack.tiny import edited


def altered(pack: Path, folder: Path, sql: str, parameters: Sequence[object] = ()) -> Path:
    """A copy of a pack in a folder, after one statement of SQL, with its checksum made anew."""
    copy = folder / "altered.kpack"
    shutil.copyfile(pack, copy)
    with edited(copy) as connection:
        connection.execute(sql, parameters)
    return copy
