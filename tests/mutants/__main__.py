"""`make mutants`: plants small faults, one at a time, and tells which of them the tests notice."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from random import Random

from tests.mutants.faults import Fault, faults_in
from tests.mutants.planting import copied
from tests.mutants.rooms import ROOMS, ROOT, Room

TARGET = 0.85
LIMIT_S = 240.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints each fault with what became of it, and the rate; 1 if the tests notice too few."""
    options = _parser().parse_args(arguments)
    rooms = [options.room] if options.room else list(ROOMS)
    share = -(-options.count // len(rooms))
    noticed = tried = 0
    with copied() as copy:
        for name in rooms:
            room = ROOMS[name]
            if any(copy.notices(stage, LIMIT_S) for stage in room.stages):
                print(f"{name}: its tests fail as it is; mend that first", file=sys.stderr)
                return 2
            killed = 0
            faults = drawn(room, min(share, options.count - tried), options.seed)
            for fault in faults:
                source = (ROOT / fault.path).read_bytes()
                with copy.with_text(fault.path, fault.planted(source)):
                    found = any(copy.notices(stage, LIMIT_S) for stage in room.stages)
                print(f"{'killed  ' if found else 'SURVIVED'} {fault}", flush=True)
                killed += found
            noticed, tried = noticed + killed, tried + len(faults)
            print(f"{name}: {_rate(killed, len(faults))}", flush=True)
    print(f"in all, seed {options.seed}: {_rate(noticed, tried)}")
    return 0 if noticed >= TARGET * tried else 1


def drawn(room: Room, count: int, seed: int) -> list[Fault]:
    """So many faults of a room, the same for the same seed; every line is as likely as another."""
    lines: dict[tuple[str, int], list[Fault]] = {}
    for fault in _all(room):
        lines.setdefault((fault.path.as_posix(), fault.line), []).append(fault)
    chance = Random(seed)
    places = chance.sample(sorted(lines), min(count, len(lines)))
    return [chance.choice(lines[place]) for place in places]


def _all(room: Room) -> Iterator[Fault]:
    for path in room.modules():
        yield from faults_in(path, (ROOT / path).read_bytes())


def _rate(noticed: int, tried: int) -> str:
    return f"{noticed} of {tried} noticed, {100 * noticed / max(1, tried):.0f} %"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--room", choices=sorted(ROOMS), help="only this one")
    parser.add_argument("--count", type=int, default=200, help="faults in all (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the draw (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
