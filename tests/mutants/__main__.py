"""`make mutants`: plants small faults, one at a time, and tells which of them the tests notice."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from random import Random

from tests.mutants.faults import Fault, faults_in
from tests.mutants.near import DATA, NOTING, Near
from tests.mutants.planting import Copy, Unsound, copied
from tests.mutants.qml import KINDS, drawn_qml
from tests.mutants.rooms import ROOMS, ROOT

SCREEN = "screen"
PYTHON = [name for name in ROOMS if name != SCREEN]
TARGETS = {SCREEN: 0.80}
TARGET = 0.85
LEAST_LIMIT_S = 60.0
LIMIT_S = 1800.0
WHOLE_LIMIT_S = 3600.0
"""For tests as they are, which note what they run: that takes its time."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints each fault with what became of it, and the rates; 1 if the tests notice too few."""
    options = _parser().parse_args(arguments)
    rooms = [SCREEN] if options.kind else [options.room] if options.room else PYTHON
    share = -(-options.count // len(rooms))
    noticed = tried = 0
    with copied() as copy:
        for name in rooms:
            faults = drawn(name, min(share, options.count - tried), options.seed, options.kind)
            if not faults:
                continue
            try:
                killed = _killed(copy, name, faults)
            except Unsound as fault:
                print(f"{name}: {fault}", file=sys.stderr)
                return 2
            noticed, tried = noticed + killed, tried + len(faults)
            print(f"{name}, seed {options.seed}: {_rate(killed, len(faults))}", flush=True)
    if len(rooms) > 1:
        print(f"in all, seed {options.seed}: {_rate(noticed, tried)}")
    return 0 if noticed >= TARGETS.get(rooms[0], TARGET) * tried else 1


def drawn(name: str, count: int, seed: int, kind: str | None = None) -> list[Fault]:
    """So many faults of a room, the same for the same seed; every line is as likely as another.

    Of the screen only those of one kind, if it is given.
    """
    if name == SCREEN:
        return drawn_qml(count, seed, [kind] if kind else KINDS)
    lines: dict[tuple[str, int], list[Fault]] = {}
    for path in ROOMS[name].modules():
        for fault in faults_in(path, (ROOT / path).read_bytes()):
            lines.setdefault((path.as_posix(), fault.line), []).append(fault)
    chance = Random(seed)
    places = chance.sample(sorted(lines), min(count, len(lines)))
    return [chance.choice(lines[place]) for place in places]


def _killed(copy: Copy, name: str, faults: list[Fault]) -> int:
    """How many of a room's faults its tests notice, each told. Raises Unsound."""
    first, *others = ROOMS[name].stages
    (copy.root / DATA).unlink(missing_ok=True)
    started = time.monotonic()
    copy.expect_sound([*first, *NOTING], WHOLE_LIMIT_S)
    limit_s = LEAST_LIMIT_S + 2 * (time.monotonic() - started)
    near = Near(copy.root)
    killed = 0
    for fault in faults:
        noticed = any(
            _notices(copy, fault, stage, limit_s) for stage in near.stages(fault) or [first]
        )
        for stage in () if noticed else others:
            copy.expect_sound(stage, WHOLE_LIMIT_S)
            noticed = noticed or _notices(copy, fault, stage, LIMIT_S)
        killed += noticed
        print(f"{'killed  ' if noticed else 'SURVIVED'} {fault}", flush=True)
    return killed


def _notices(copy: Copy, fault: Fault, tests: Sequence[str], limit_s: float) -> bool:
    source = (ROOT / fault.path).read_bytes()
    with copy.with_text(fault.path, fault.planted(source)):
        return not copy.pass_all(tests, limit_s)


def _rate(noticed: int, tried: int) -> str:
    return f"{noticed} of {tried} noticed, {100 * noticed / max(1, tried):.0f} %"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument(
        "--room",
        choices=sorted(ROOMS),
        help="only this one; `screen` is the QML, all others are Python",
    )
    parser.add_argument("--kind", choices=KINDS, help="only faults of this kind, in the QML")
    parser.add_argument("--count", type=int, default=200, help="faults in all (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the draw (%(default)s)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
