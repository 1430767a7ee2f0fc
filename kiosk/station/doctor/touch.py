"""Whether there is something to touch. Source: Documentation/input/event-codes of Linux; proc(5)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine

DEVICES = "proc/bus/input/devices"
_POSITION_BITS = (1 << 0x35) | 1  # ABS_MT_POSITION_X, ABS_X
_DIRECT = 1 << 1  # INPUT_PROP_DIRECT: what is touched is what is seen


def look(machine: Machine) -> Iterator[Line]:
    """Touchscreens by name; elsewhere than on Linux nothing is told."""
    if not machine.platform.startswith("linux"):
        return
    told = machine.text(DEVICES)
    if not told:
        yield Line("touch", "warning", f"/{DEVICES} cannot be read", "see whether touches arrive")
        return
    names = [name for block in told.split("\n\n") if (name := _touchscreen(block))]
    if names:
        yield Line("touch", "ok", ", ".join(names))
    else:
        remedy = "plug the screen's USB cable in, then look at `libinput list-devices`"
        yield Line("touch", "problem", "no touchscreen is attached", remedy)


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
