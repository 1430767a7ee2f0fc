"""Tries thousands of damaged packs as `kiosk run` opens them: `python -m tests.damaged [PACK] [--share 0.01]`.

Prints how many were shown, and the longest that one took; 1 if any was. PACK is the bundled one unless given.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

from kiosk.compiler import build
from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.paths import bundled_pack
from kiosk.station.store import choose
from tests.compiler.overlay import GOOD
from tests.damaged.damages import damaged, edited_by_sql, forged, swapped
from tests.damaged.starts import start
from tests.pack.everything import everything
from tests.pack.tiny import write_pack

SEED = 7
TRIALS = {"flips and cuts": 10_000, "edits by SQL": 1_000, "word swaps": 300}
STARTS, MOST_FORGED = 60, 1_000


def main() -> int:
    """Tries them all and prints a line for each kind."""
    parser = argparse.ArgumentParser(prog="python -m tests.damaged")
    parser.add_argument("pack", type=Path, nargs="?", default=bundled_pack())
    parser.add_argument("--share", type=float, default=1.0, help="of all trials")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        trials = Trials(options.pack, Path(folder), options.share)
        return 1 if sum([*trials.opened(), trials.forged(), trials.started()]) else 0


class Trials:
    """What is done to one pack; each answers how often something was shown that should not be."""

    def __init__(self, pack: Path, folder: Path, share: float) -> None:
        self._pack = pack
        self._path = folder / "harmed.kpack"
        self._instead = write_pack(folder / "instead.kpack")
        self._state = folder
        self._share = share
        self._chance = random.Random(SEED)

    def opened(self) -> Iterator[int]:
        """Each kind of damage, opened as `kiosk run` opens a pack."""
        choose.bundled_pack = lambda: self._instead
        whole = self._pack.read_bytes()
        harms: dict[str, Callable[[], object]] = {
            "flips and cuts": lambda: self._path.write_bytes(damaged(whole, self._chance)),
            "edits by SQL": lambda: edited_by_sql(self._pack, self._path, self._chance),
            "word swaps": lambda: self._path.write_bytes(swapped(whole, self._chance)),
        }
        for what, harm in harms.items():
            shown, longest = 0, 0.0
            for _ in range(self._count(TRIALS[what])):
                harm()
                begun = time.monotonic()
                shown += self._is_shown()
                longest = max(longest, time.monotonic() - begun)
            print(f"{what}: {self._count(TRIALS[what])}, {shown} shown, {longest:.3f} s at most")
            yield shown

    def forged(self) -> int:
        """A wrong value in each column of a small pack, all of it read: only PackError may be raised."""
        small = self._path.with_name("small.kpack")
        build(GOOD, small)
        statements = islice(forged(small, self._path), self._count(MOST_FORGED))
        faults, count, longest = 0, 0, 0.0
        for statement in statements:
            count += 1
            begun = time.monotonic()
            try:
                with Pack.open(self._path) as pack:
                    everything(pack)
            except PackError:
                pass
            except Exception as fault:  # noqa: BLE001 - these are what is looked for
                print(f"  {statement}: {fault!r}")
                faults += 1
            longest = max(longest, time.monotonic() - begun)
        print(f"forged: {count}, {faults} other errors, all read in {longest:.1f} s at most")
        return faults

    def started(self) -> int:
        """Real starts, until something is on the screen."""
        whole = self._pack.read_bytes()
        sound = [start(self._pack, self._instead, self._state).seconds for _ in range(5)]
        shown, took = 0, []
        for _ in range(self._count(STARTS)):
            self._path.write_bytes(self._chance.choice((damaged, swapped))(whole, self._chance))
            try:
                started = start(self._path, self._instead, self._state)
            except (subprocess.SubprocessError, json.JSONDecodeError) as fault:
                print(f"  {fault}")
                shown += 1
                continue
            shown += started.pack != str(self._instead)
            took.append(started.seconds)
        later = f"{max(took):.2f} s at most, {sorted(took)[len(took) // 2]:.2f} s in the middle"
        print(f"real starts: {self._count(STARTS)}, {shown} shown; the fallback after {later}")
        print(f"  (a whole pack after {sorted(sound)[2]:.2f} s)")
        return shown

    def _count(self, all_of_them: int) -> int:
        return max(1, round(all_of_them * self._share))

    def _is_shown(self) -> bool:
        pack, problems = choose.open_best([self._path])
        pack.close()
        return pack.path != str(self._instead) or len(problems) != 1


if __name__ == "__main__":
    sys.exit(main())
