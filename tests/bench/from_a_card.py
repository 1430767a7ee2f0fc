"""A card in figures: from a scan's last key, and from the last digit on the staff's pad, to the page drawn.

python -m tests.bench.from_a_card PACK
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.pack import cards
from kiosk.screen.engine import application
from kiosk.screen.environment import prepare_environment
from kiosk.station.config.model import Config
from tests.bench.drawn import PAUSE_MS, Stopwatch, told, turn
from tests.ui.keys import SCANNER_MS, Keys
from tests.ui.opening import open_pack


def main() -> int:
    """Measures every page both ways; prints a line for each."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.from_a_card")
    parser.add_argument("pack", type=Path)
    options = parser.parse_args()
    prepare_environment("offscreen")
    _app = application(["waypost"])
    opened = open_pack(options.pack, Config())
    opened.window.requestActivate()
    rows = opened.pack.topics("en")
    scans, digits = Stopwatch(opened), Stopwatch(opened)
    keys, staff = Keys(opened.window), opened.kiosk.staff
    opened.kiosk.begin()
    turn(PAUSE_MS)
    for row in rows:
        keys.write(cards.scanned(row.card), SCANNER_MS)
        scans.start()
        keys.write("\r", SCANNER_MS)
        turn(PAUSE_MS)
        assert opened.kiosk.target == row.slug
    for row in reversed(rows):
        staff.open()
        turn(PAUSE_MS)
        printed = cards.printed(row.card)
        for digit in printed[:-1]:
            staff.type(digit)
        turn(PAUSE_MS)
        digits.start()
        staff.type(printed[-1])
        staff.enter()
        turn(PAUSE_MS)
        assert opened.kiosk.target == row.slug
    opened.close()
    for name, watch in (("scan to page drawn", scans), ("last digit to page drawn", digits)):
        walls, worked = zip(*watch.seconds, strict=True)
        print(told(name, walls))
        print(told("of it processor time", worked))
    return 0


if __name__ == "__main__":
    sys.exit(main())
