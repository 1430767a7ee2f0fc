"""`make hostile`: hostile content by the hundred, each checked in a process of its own that is measured."""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import NamedTuple

from kiosk.compiler import check
from tests.compiler.overlay import GOOD
from tests.hostile.checking import faults, lay
from tests.hostile.inputs import SEED, Input, drawn

MOST_S = 2.0
MOST_MB = 150
HANGS_S = 6
INPUTS = 600


class Measured(NamedTuple):
    """How one input was checked; `wrong` is empty if the answer is right."""

    name: str
    processor_s: float
    more_mb: float
    wrong: str


def main() -> int:
    """Checks and measures; prints what is out of bounds, then the worst; 1 if anything is."""
    options = _options()
    check(GOOD)  # what every check needs is loaded before
    inputs = drawn(options.inputs, options.seed)[options.begin :]
    results = []
    for number, make in enumerate(inputs, options.begin + 1):
        made = make()
        if options.only in made.name:
            results.append(_measured(made))
            _tell(number, results[-1])
    slow = sorted(results, key=lambda each: -each.processor_s)
    large = sorted(results, key=lambda each: -each.more_mb)
    print(f"{len(results)} inputs, seed {options.seed}: {_out(results)} out of bounds")
    for title, worst in (("slowest", slow), ("largest", large)):
        for each in worst[:5]:
            print(f"  {title}: {each.processor_s:.2f} s, +{each.more_mb:.0f} MB: {each.name}")
    return 1 if _out(results) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--inputs", type=int, default=INPUTS)
    parser.add_argument("--begin", type=int, default=0, help="leave the first ones out")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--only", default="", help="inputs whose name holds this")
    return parser.parse_args()


def _out(results: list[Measured]) -> int:
    return sum(bool(_fault(each)) for each in results)


def _fault(each: Measured) -> str:
    if each.wrong:
        return each.wrong
    if each.processor_s > MOST_S:
        return f"over {MOST_S:g} s"
    return f"over {MOST_MB} MB more" if each.more_mb > MOST_MB else ""


def _tell(number: int, each: Measured) -> None:
    fault = _fault(each)
    if fault:
        numbers = f"{each.processor_s:.2f} s, +{each.more_mb:.0f} MB"
        print(f"{number}: {each.name}: {numbers}: {fault}", flush=True)


def _measured(made: Input) -> Measured:
    with tempfile.TemporaryDirectory() as name:
        content = lay(made, Path(name))
        told, telling = os.pipe()
        started = time.monotonic()
        child = os.fork()
        if child == 0:
            os.close(told)
            _check_and_exit(content, telling)
        os.close(telling)
        with open(told, encoding="utf-8") as answer:
            more_mb, _, wrong = answer.read().partition(" ")
        _, status, used = os.wait4(child, 0)
    if status and not wrong:
        wrong = f"ended with {status} after {time.monotonic() - started:.0f} s"
    return Measured(made.name, used.ru_utime + used.ru_stime, float(more_mb or 0), wrong)


def _check_and_exit(content: Path, telling: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (HANGS_S, HANGS_S))
    Path("/proc/self/clear_refs").write_text("5")  # the most memory so far is what there is now
    before_mb, wrong = _most_mb(), []
    try:
        wrong = faults(content)[:3]
    except BaseException:  # noqa: BLE001 - told, whatever it is
        wrong = [traceback.format_exc(limit=-3)]
    answer = f"{_most_mb() - before_mb:.1f} {'; '.join(wrong)[:2000]}"
    os.write(telling, answer.encode("utf-8", "backslashreplace"))
    os._exit(0)


def _most_mb() -> float:
    """The most memory that this process has held. Source: proc(5)."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


if __name__ == "__main__":
    sys.exit(main())
