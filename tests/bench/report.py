"""The figures as a table for people and as JSON for programs."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from math import ceil
from pathlib import Path
from statistics import median

from tests.bench.measure import Start, Visit

Results = dict[str, tuple[list[Start], Visit | None]]
HEAD = (
    *("", "content", "still", "start CPU", "PSS Home", "PSS {pages} pages"),
    *("press shown p50 / p95", "page drawn p50 / p95"),
    *("idle ticks", "idle frames", "idle wake-ups"),
)
RESULTS = "## Results\n"
TEXT = """# Performance

## Results

Starts are medians of {starts}, entries taking turns; {machine}.

{table}

- content: from the command to the first picture with content; still: to its last change
- start CPU: processor time of all its processes until then
- PSS: memory in MiB of all its processes, shared parts by share; on Home, and after {pages} pages
- press shown: from a finger's press to the first change; page drawn: from its release to the last
  change; {touches} touches
- idle: {idle:.0f} s on Home without a touch: processor ticks of 10 ms, changed pictures, wake-ups

{beside}
"""


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed; nearest rank."""
    ranked = sorted(values)
    return ranked[max(0, ceil(len(ranked) * share) - 1)]


def table(results: Results, pages: int) -> str:
    """Markdown, one row an entry."""
    rows = [tuple(name.format(pages=pages) for name in HEAD), ("---",) * len(HEAD)]
    rows += [_row(name, starts, visit) for name, (starts, visit) in results.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _row(name: str, starts: list[Start], visit: Visit | None) -> tuple[str, ...]:
    content, still, processor = (
        f"{median(getattr(each, field) for each in starts):.0f} ms"
        for field in ("content_ms", "still_ms", "processor_ms")
    )
    row = (name, content, still, processor)
    if visit is None:
        return (*row, *("",) * (len(HEAD) - len(row)))
    after = f"{visit.after_pages.pss_mb:.0f}" if visit.after_pages else ""
    idle = map(str, (visit.idle_ticks, visit.idle_changes, visit.idle_wake_ups))
    home = f"{visit.home.pss_mb:.0f}"
    return (*row, home, after, _spread(visit.shown_ms), _spread(visit.drawn_ms), *idle)


def _spread(values: list[float]) -> str:
    if not values:
        return ""
    return f"{percentile(values, 0.5):.0f} / {percentile(values, 0.95):.0f} ms"


def machine() -> str:
    """What the figures were made on, as far as it bears on them."""
    return f"{os.cpu_count()} processors, {platform.machine()}, Python {platform.python_version()}"


def page(
    results: Results, *, starts: int, touches: int, pages: int, idle_s: float, beside: str
) -> str:
    """Markdown with the table and what its columns mean, and what was measured beside it."""
    return TEXT.format(
        starts=starts,
        touches=touches,
        pages=pages,
        idle=idle_s,
        machine=machine(),
        table=table(results, pages),
        beside=beside,
    )


def put(text: str, file: Path) -> None:
    """Writes the page; of a page that is there, only what follows its heading of results."""
    before, found, _ = file.read_text("utf-8").partition(RESULTS) if file.exists() else ("", "", "")
    after = text.partition(RESULTS)[2]
    file.write_text(before + found + after if found else text, encoding="utf-8")


def save(results: Results, beside: list[tuple[str, str]], file: Path) -> None:
    """Writes every single figure as JSON."""
    whole = {
        name: {
            "starts": [asdict(each) for each in starts],
            "visit": asdict(visit) if visit else None,
        }
        for name, (starts, visit) in results.items()
    }
    told = {"machine": machine(), "entries": whole, "beside": beside}
    file.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
