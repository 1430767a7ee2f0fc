"""What is read from the words of a command: sizes, lengths, days. A wrong one is told in a sentence."""

from __future__ import annotations

import argparse
import re
from datetime import date
from typing import Any, TypeAlias

from kiosk.station.messages import TEXT_SIZES

CONTRASTS = ("high", "light", "dark", "black-on-white", "white-on-black", "soft")
"""The themes; `high` is an older word for white on black."""
SMALLEST_PX, LARGEST_PX = 240, 16384
SMALLEST_INCHES, LARGEST_INCHES = 5.0, 150.0
Commands: TypeAlias = "argparse._SubParsersAction[Any]"
"""What a group of commands adds its own to."""


def short(text: str, most: int = 60) -> str:
    """What somebody typed, cut off where nobody would read on."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def day(text: str) -> str:
    """A day as YYYY-MM-DD."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass  # such as the 30th of February
    raise argparse.ArgumentTypeError(f"'{short(text)}' is not a date such as 2026-11-21")


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels."""
    match = re.fullmatch(r"([0-9]{1,6})[xX]([0-9]{1,6})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{short(text)}' is not a size such as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if not all(SMALLEST_PX <= side <= LARGEST_PX for side in (width, height)):
        message = f"'{text}': each side must be {SMALLEST_PX} to {LARGEST_PX} pixels"
        raise argparse.ArgumentTypeError(message)
    return width, height


def inches(text: str) -> float:
    """A screen's diagonal."""
    length = float(text) if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", text) else 0.0
    if not SMALLEST_INCHES <= length <= LARGEST_INCHES:
        message = (
            f"'{short(text)}' is not a number of inches from {SMALLEST_INCHES} to {LARGEST_INCHES}"
        )
        raise argparse.ArgumentTypeError(message)
    return length


def text_size(text: str) -> int:
    """Per cent of the normal size of text."""
    sizes = ", ".join(map(str, TEXT_SIZES))
    if text.rstrip("%") not in map(str, TEXT_SIZES):
        raise argparse.ArgumentTypeError(f"'{short(text)}' is not a text size; choose from {sizes}")
    return int(text.rstrip("%"))
