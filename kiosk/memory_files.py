"""Files that QML can read and that are never on a disk."""

from __future__ import annotations

import struct
from collections import OrderedDict
from itertools import count

from PySide6.QtCore import QResource, QUrl

_NUMBERS = count()
_HEADER = struct.Struct(">4s4I")
_FOLDER = struct.Struct(">IHII")
_FILE = struct.Struct(">IHHHI")
_NAME = struct.Struct(">HI")
_LENGTH = struct.Struct(">I")
_VERSION, _IS_FOLDER, _ONE_CHILD, _FIRST_CHILD, _ANY_COUNTRY, _C_LANGUAGE = 1, 2, 1, 1, 0, 1


class MemoryFiles:
    """Keeps the files asked for last, up to so many bytes in all; the last one always.

    Qt reads what is registered where it lies: the bytes must stay as long as the registration.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._kept: OrderedDict[str, tuple[bytes, str, QUrl]] = OrderedDict()

    def __del__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forgets all files; what QML has read of them stays."""
        for name in list(self._kept):
            self._drop(name)

    def find(self, name: str) -> QUrl | None:
        """Where the file of this name can be read now."""
        if name not in self._kept:
            return None
        self._kept.move_to_end(name)
        return self._kept[name][2]

    def put(self, name: str, suffix: str, data: bytes) -> QUrl:
        """Keeps a file and tells where QML can read it; the suffix names its format."""
        folder, file = f"/memory/{next(_NUMBERS)}", f"file.{suffix}"
        collection = _collection(file, data)
        QResource.registerResourceData(collection, folder)
        self._kept[name] = (collection, folder, QUrl(f"qrc:{folder}/{file}"))
        while len(self._kept) > 1 and self._size() > self._most_bytes:
            self._drop(next(iter(self._kept)))
        return self._kept[name][2]

    def _size(self) -> int:
        return sum(len(collection) for collection, _, _ in self._kept.values())

    def _drop(self, name: str) -> None:
        collection, folder, _ = self._kept.pop(name)
        QResource.unregisterResourceData(collection, folder)


def _collection(name: str, data: bytes) -> bytes:
    """One file as `rcc --binary --no-compress --format-version 1` would write it.

    Source: RCCResourceLibrary of qtbase/src/tools/rcc/rcc.cpp.
    """
    tree = _FOLDER.pack(0, _IS_FOLDER, _ONE_CHILD, _FIRST_CHILD)
    tree += _FILE.pack(0, 0, _ANY_COUNTRY, _C_LANGUAGE, 0)
    names = _NAME.pack(len(name), _hash(name)) + name.encode("utf-16-be")
    tree_at = _HEADER.size
    names_at = tree_at + len(tree)
    data_at = names_at + len(names)
    header = _HEADER.pack(b"qres", _VERSION, tree_at, data_at, names_at)
    return header + tree + names + _LENGTH.pack(len(data)) + data


def _hash(name: str) -> int:
    """Source: qt_hash of qtbase/src/corelib/tools/qhash.cpp."""
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
