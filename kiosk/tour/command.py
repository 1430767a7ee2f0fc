"""`kiosk tour`: every screen and every topic as pictures, without a display."""

from __future__ import annotations

from kiosk.errors import KioskError, UsageError
from kiosk.screen.environment import prepare_environment
from kiosk.tour.options import TourOptions
from kiosk.tour.pictures import empty, prepare, write_index


def render(options: TourOptions) -> int:
    """Writes the pictures and index.html into the folder; the result is the exit code.

    What an earlier tour left there goes; nothing else is touched. Raises UsageError if the folder cannot be written or
    holds something in the way, KioskError if the language is not in the pack.
    """
    folder = options.directory
    prepare(folder)
    prepare_environment("offscreen")
    from kiosk.tour.sheets import write_sheets
    from kiosk.tour.walk import walk

    names: list[str] = []
    sheets: list[str] = []
    try:
        for name, image in walk(options):
            if not names:
                empty(folder)
            file = f"{len(names) + 1:03d}-{name}.png"
            names.append(file)
            if not image.save(str(folder / file)):
                raise UsageError(f"{folder / file}: cannot be written: is the disk full?")
        if options.sheet and names:
            sheets = [path.name for path in write_sheets(folder, names)]
    finally:
        if names:
            write_index(folder, names, sheets)  # of a tour that was stopped, too
    if not names:
        raise KioskError("the tour found nothing to show")
    print(f"{len(names)} pictures in {folder}")
    return 0
