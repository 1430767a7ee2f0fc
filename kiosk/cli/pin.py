"""The staff number as a person types it at a terminal."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path

from kiosk.errors import KioskError, UsageError


def ask(*, from_stdin: bool) -> str:
    """The number: typed twice at a terminal, unseen, or the first line of a pipe.

    Raises UsageError if there is no terminal to ask at, KioskError if it is no staff number or the second differs.
    """
    from kiosk.station.pin import PIN

    if from_stdin:
        number = sys.stdin.readline().strip()
    elif not sys.stdin.isatty():
        raise UsageError("there is no terminal to ask at: give the number to a pipe, with --stdin")
    else:
        number = getpass("New staff number (4 to 8 digits): ").strip()
        if getpass("Once more: ").strip() != number:
            raise KioskError("the two numbers differ: nothing is written")
    if not PIN.fullmatch(number):
        raise KioskError("a staff number has 4 to 8 digits, 0 to 9: nothing is written")
    return number


def write_pin(path: Path, number: str) -> list[str]:
    """Writes the hash of a number into a file of settings; the result is what to tell of it.

    Raises KioskError if it cannot be written, or if another file would win over it.
    """
    from kiosk.station.config.load import load
    from kiosk.station.config.write import set_value
    from kiosk.station.pin import hashed

    made = hashed(number)
    set_value(path, "staff", "pin_hash", made)
    config, _ = load(path)
    if config.staff.pin_hash != made:
        folder = path.with_suffix(".d")
        raise KioskError(
            f"a file in {folder} sets `staff.pin_hash`, too, and wins: take it out there"
        )
    told = [f"{path}: the staff number is set; a running kiosk takes it up once nobody is there"]
    if config.staff_pin:
        told.append("`staff_pin` is not in use any more: delete it from the settings")
    return told
