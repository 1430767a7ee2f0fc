"""`make bench`: Waypost beside Chromium in kiosk mode and beside bare Qt Quick."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench import beside, entries, measure, report
from tests.bench.display import Display, missing_tools

FOLDER = entries.ROOT / "build" / "bench"
BUNDLE = entries.ROOT / "dist" / "waypost" / "kiosk"
"""Is measured too where `make bundle` has made it."""
BESIDE = ["scrolling", "search", "compiling", "saving", "idle", "many"]
PACKAGES = "chromium xvfb openbox xdotool dbus fonts-dejavu-core"


def main() -> int:
    """Measures, prints the table, and writes it where asked."""
    options = _parser().parse_args()
    lacking = missing_tools()
    if lacking:
        print(f"not found: {', '.join(lacking)}. On Debian:", file=sys.stderr)
        print(f"    sudo apt-get install --no-install-recommends {PACKAGES}", file=sys.stderr)
        return 2
    FOLDER.mkdir(parents=True, exist_ok=True)
    chosen = [make() for name, make in _makers(options).items() if name in options.entries]
    record = Record(options, {entry.name: ([], None) for entry in chosen}, [])
    with Display() as display:
        _starts_and_visits(options, display, chosen, record)
        for name in options.beside:
            _say(name)
            record.rows += _beside(name, options, display)
            record.keep()
    print(report.table(record.results, options.pages))
    print(beside.table(record.rows))
    return 0


@dataclass
class Record:
    """What was measured so far; kept after each part, so that a run cut short has not been for nothing."""

    options: argparse.Namespace
    results: report.Results
    rows: beside.Rows

    def keep(self) -> None:
        """Writes the JSON, and the page where asked."""
        options = self.options
        report.save(self.results, self.rows, FOLDER / "results.json")
        if options.save:
            text = report.page(
                self.results,
                starts=options.starts,
                touches=options.touches,
                pages=options.pages,
                idle_s=options.idle,
                beside=beside.table(self.rows),
            )
            report.put(text, options.save)


def _starts_and_visits(
    options: argparse.Namespace, display: Display, chosen: list[entries.Entry], record: Record
) -> None:
    for entry in chosen:
        _say(f"{entry.name}: a first start, not counted")
        measure.start(display, entry)
    for number in range(options.starts):
        for entry in chosen:
            _say(f"{entry.name}: start {number + 1} of {options.starts}")
            record.results[entry.name][0].append(measure.start(display, entry))
    for entry in chosen:
        _say(f"{entry.name}: a visit")
        visit = measure.visit(
            display, entry, touches=options.touches, pages=options.pages, idle_s=options.idle
        )
        record.results[entry.name] = (record.results[entry.name][0], visit)
        record.keep()


def _beside(name: str, options: argparse.Namespace, display: Display) -> beside.Rows:
    """One of the measures that can be asked for."""
    measures: dict[str, Callable[[], beside.Rows]] = {
        "scrolling": lambda: beside.scrolling(options.pack),
        "search": lambda: beside.search(entries.large_pack(FOLDER, options.topics)),
        "compiling": lambda: beside.compiling(FOLDER),
        "saving": lambda: beside.saved_change(display, FOLDER),
        "idle": lambda: beside.after_idle(options.pack, options.idle_hours, options.nights),
        "many": lambda: beside.many_pages(options.pack, options.many_pages, options.visits),
    }
    return measures[name]()


def _makers(options: argparse.Namespace) -> dict[str, Callable[[], entries.Entry]]:
    program = options.program.split() if options.program else [sys.executable, "-m", "kiosk"]
    pack, bundle = options.pack, str(BUNDLE.resolve())
    return {
        "waypost": lambda: entries.waypost(FOLDER, program),
        "bundle": lambda: entries.waypost(FOLDER, [bundle], "Waypost from the bundle"),
        "settings": lambda: entries.with_settings(
            FOLDER, "Waypost with a clinic's settings", pack, program
        ),
        "large": lambda: entries.with_settings(
            FOLDER,
            f"Waypost with settings and {options.topics:,} topics",
            entries.large_pack(FOLDER, options.topics),
            program,
        ),
        "chromium": lambda: entries.chromium(FOLDER, pack),
        "bare": entries.bare,
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    every = ["waypost", "bundle", "settings", "large", "chromium", "bare"]
    if shutil.which("chromium") is None:
        every.remove("chromium")
    if not BUNDLE.exists():
        every.remove("bundle")
    parser.add_argument("--entries", nargs="+", choices=every, default=every)
    parser.add_argument("--beside", nargs="*", choices=BESIDE, default=BESIDE)
    parser.add_argument("--starts", type=int, default=10)
    parser.add_argument("--touches", type=int, default=40)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--many-pages", type=int, default=5000, help="about 20 minutes")
    parser.add_argument("--visits", type=int, default=100, help="that many pages are opened in")
    parser.add_argument("--idle", type=float, default=30, metavar="SECONDS")
    parser.add_argument("--idle-hours", type=float, default=8, help="nobody comes for so long")
    parser.add_argument("--nights", type=int, default=7, help="so often nobody comes")
    parser.add_argument("--topics", type=int, default=5000, help="in the large pack")
    parser.add_argument(
        "--pack", type=Path, default=entries.BUNDLED, help="for settings and chromium"
    )
    parser.add_argument("--program", help="instead of this folder's, e.g. dist/waypost/kiosk")
    parser.add_argument("--save", type=Path, metavar="FILE", help="e.g. docs/performance.md")
    return parser


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
