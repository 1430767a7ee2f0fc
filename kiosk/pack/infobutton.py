"""The query of an HL7 Infobutton: which codes it asks about, and in which language it is read.

Source: HL7 Version 3 Implementation Guide: Context-Aware Knowledge Retrieval (Infobutton), URL-based, release 4.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_VALUE = 100
"""No value that is of use is longer; one that is longer is not read."""
_LANGUAGE = "informationrecipient.languagecode.c"
_CODE = re.compile(r"mainsearchcriteria\.v\.(cs?)([0-9]?)")
_ENCODED = re.compile(rb"%([0-9A-Fa-f]{2})")


class Question(NamedTuple):
    """`codes` are pairs of a code and the name of its system, which may be empty; `language` may be empty."""

    codes: tuple[tuple[str, str], ...]
    language: str


def is_query(text: str) -> bool:
    """Whether it has the form of a query, alone or behind an address."""
    return "=" in text


def read(text: str) -> Question:
    """What a query asks. Whatever is not asked for by name here is dropped before its value is read."""
    codes: dict[str, str] = {}
    systems: dict[str, str] = {}
    language = ""
    for part in re.split("[&;]", text.partition("#")[0].rpartition("?")[2]):
        name, _, value = part.partition("=")
        name = name.strip().lower()
        code = _CODE.fullmatch(name)
        if code is not None:
            (codes if code[1] == "c" else systems).setdefault(code[2], _decoded(value))
        elif name == _LANGUAGE:
            language = language or _decoded(value)
    return Question(tuple((code, systems.get(at, "")) for at, code in codes.items()), language)


def _decoded(value: str) -> str:
    if len(value) > LONGEST_VALUE:
        return ""
    raw = value.replace("+", " ").encode("utf-8", "replace")
    return (
        _ENCODED.sub(lambda found: bytes([int(found[1], 16)]), raw)
        .decode("utf-8", "replace")
        .strip()
    )
