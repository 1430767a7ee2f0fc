"""Touchscreens: what is attached, and what was when the kiosk last began.

Source: Documentation/input/event-codes of Linux; proc(5).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.authored.files import bytes_of

DEVICES = "proc/bus/input/devices"
NAME = "touchscreens"
MOST_BYTES = 10_000
_POSITION_BITS = (1 << 0x35) | 1  # ABS_MT_POSITION_X, ABS_X
_DIRECT = 1 << 1  # INPUT_PROP_DIRECT: what is touched is what is seen


def names_in(devices: str) -> list[str]:
    """The names of the touchscreens in what the kernel tells of its input devices."""
    return [name for block in devices.split("\n\n") if (name := _touchscreen(block))]


def note(folder: Path, names: Iterable[str]) -> None:
    """Remembers what was attached as the kiosk began; nothing where that cannot be written."""
    text = "".join(f"{name}\n" for name in names)
    try:
        if (bytes_of(folder / NAME, MOST_BYTES) or b"").decode("utf-8", "replace") == text:
            return
    except OSError:
        pass
    try:
        os.makedirs(folder, exist_ok=True)
        new = folder / f"{NAME}.new"
        new.write_text(text, encoding="utf-8")
        os.replace(new, folder / NAME)
    except OSError:
        return


def noted(folder: Path) -> list[str]:
    """What was attached as the kiosk last began; nothing where that is not known."""
    try:
        return (bytes_of(folder / NAME, MOST_BYTES) or b"").decode("utf-8", "replace").splitlines()
    except OSError:
        return []


def _touchscreen(block: str) -> str:
    found = dict(re.findall(r"^[BN]: (\w+)=(.*)$", block, re.MULTILINE))
    direct = _bits(found.get("PROP", "")) & _DIRECT
    positions = _bits(found.get("ABS", "")) & _POSITION_BITS
    return found.get("Name", "").strip('"') if direct and positions else ""


def _bits(words: str) -> int:
    """A number from words of 64 bits, the highest first."""
    value = 0
    for word in words.split():
        value = value << 64 | int(word, 16)
    return value
