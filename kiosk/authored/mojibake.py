"""Signs that were saved in one encoding and read in another, such as Ã© for é."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_C1 = "\x81\x8d\x8f\x90\x9d"
"""What Windows-1252 leaves out, and programs read as control characters."""
_TRAIL = "".join(
    chr(byte) if chr(byte) in _C1 else bytes([byte]).decode("cp1252") for byte in range(0x80, 0xC0)
)
"""What the second and further bytes of a sign in UTF-8 look like in Windows-1252."""
_ENDS = "»”’…–— \u00a0"
"""Of those, and beside them a blank, what may follow a capital at the end of a word in capitals."""
_WITHIN = "".join(sign for sign in _TRAIL if sign not in _ENDS)
_FOUND = (
    rf"[ÂÃ][{_WITHIN}]"
    rf"|(?<![A-ZÀ-Þ])[ÂÃ][{_ENDS}]"
    rf"|â(?:€[{_TRAIL}]?|[{_TRAIL[1:32]}][{_TRAIL}])"
    rf"|ðŸ[{_TRAIL}]{{1,2}}|ï»¿"
    rf"|(?:[Ä-ß][{_TRAIL}]){{2,}}"
    r"|√[©°≠≥∫±º¡â®]|‚Ä[ìîòôúù¢¶]|¬[∞ø°]"  # read as Mac Roman
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_FOUND)


def garbled(text: str) -> Iterator[tuple[int, str, str]]:
    """Offset of each such sign, what stands there, and what was meant, or nothing where that cannot be told."""
    for found in _pattern().finditer(text):
        yield found.start(), found[0], _meant(found[0])


def mended(text: str) -> str:
    """The text as it was most likely meant."""
    return (
        text if text.isascii() else _pattern().sub(lambda found: _meant(found[0]) or found[0], text)
    )


def _meant(found: str) -> str:
    spelled = found[:-1] + "\u00a0" if found.endswith(" ") else found
    for data in (_windows(spelled), _mac(spelled)):
        try:
            return data.decode().replace("\u00a0", " ").replace("\ufeff", "")
        except UnicodeDecodeError:
            continue
    return ""


def _windows(found: str) -> bytes:
    return b"".join(
        sign.encode("latin-1" if sign in _C1 else "cp1252", errors="replace") for sign in found
    )


def _mac(found: str) -> bytes:
    return found.encode("mac_roman", errors="replace")
