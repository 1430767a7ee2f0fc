"""Files that QML can read and that are never on a disk."""

from __future__ import annotations

import struct
from collections import OrderedDict

from PySide6.QtCore import QResource, QUrl

_ROOT = "/memory/"
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
        self._kept: OrderedDict[str, tuple[str, bytes]] = OrderedDict()

    def __del__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Forgets all files; what QML has read of them stays."""
        for folder in list(self._kept):
            self._drop(folder)

    def find(self, folder: str) -> QUrl | None:
        """Where the file put into this folder can be read, if it is still kept."""
        if folder not in self._kept:
            return None
        self._kept.move_to_end(folder)
        return _address(folder, self._kept[folder][0])

    def put(self, folder: str, suffix: str, data: bytes) -> QUrl:
        """Keeps a file alone in its folder and tells where QML can read it; the suffix names its format."""
        collection = _collection(_name(suffix), data)
        QResource.registerResourceData(collection, _ROOT + folder)
        self._kept[folder] = suffix, collection
        while len(self._kept) > 1 and self._size() > self._most_bytes:
            self._drop(next(iter(self._kept)))
        return _address(folder, suffix)

    def _size(self) -> int:
        return sum(len(collection) for _, collection in self._kept.values())

    def _drop(self, folder: str) -> None:
        _, collection = self._kept.pop(folder)
        QResource.unregisterResourceData(collection, _ROOT + folder)


def _name(suffix: str) -> str:
    return f"file.{suffix}"


def _address(folder: str, suffix: str) -> QUrl:
    return QUrl(f"qrc:{_ROOT}{folder}/{_name(suffix)}")


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
