"""What is measured beside starts and touches: scrolling, long days, search, compiling, a saved change."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from tests.bench.display import Display
from tests.bench.entries import ROOT, SOFTWARE, offscreen
from tests.bench.process import Program
from tests.bench.report import percentile

Rows = list[tuple[str, str]]
SCREENS = ((1920, 1080, 0.275), (3840, 2160, 0.1845))
"""Pixels and millimetres a pixel."""
COUNTED_FROM = 500
"""So many pages are opened before growth is counted."""
CHANGES = 6
PAGE = "biopsy"
SHOWN_S = 30


def scrolling(pack: Path) -> Rows:
    """Frames of the longest pages under a finger."""
    rows = []
    for width, height, mm_per_px in SCREENS:
        told = json.loads(offscreen("scrolling", pack, width, height, mm_per_px))
        costs = [cost for page in told.values() for cost in page]
        spread = " / ".join(f"{percentile(costs, share):.1f}" for share in (0.5, 0.95, 0.99))
        name = f"scrolling at {width}x{height}, {', '.join(told)}: a frame's p50 / p95 / p99"
        rows.append((name, f"{spread} ms of {len(costs)}"))
    return rows


def many_pages(pack: Path, pages: int, visits: int) -> Rows:
    """Memory of its own after many visits, and stillness at their end."""
    told = json.loads(offscreen("many_pages", pack, pages, visits))
    counted = [(opened, mb) for opened, mb in told["written_mb"] if opened >= COUNTED_FROM]
    (first, before), (last, after) = counted[0], counted[-1]
    most = max(mb for _, mb in counted)
    grown = f"{after - before:+.1f} MiB (from {before:.1f}, at most {most:.1f})"
    idle = f"{told['idle_frames']} frames, {told['idle_ms'] / 10:.0f} ticks"
    return [
        (f"{last:,} pages in {visits} visits: growth since the first {first:,}", grown),
        (f"then {told['idle_s']} s on Start", idle),
    ]


def after_idle(pack: Path, hours: float, times: int) -> Rows:
    """The first touch after hours without anybody, with the memory taken away."""
    told = json.loads(offscreen("after_idle", pack, hours, times))
    drawn = sorted(each["drawn_ms"] for each in told)
    left = f"{told[-1]['left_mb']:.0f} of {told[-1]['before_mb']:.0f} MiB left in memory"
    name = f"first touch after {hours:g} h, {left}: page drawn, median / longest"
    return [(name, f"{percentile(drawn, 0.5):.0f} / {drawn[-1]:.0f} ms of {len(drawn)}")]


def search(pack: Path) -> Rows:
    """Search in a large pack."""
    told = offscreen("search_times", pack)
    found = re.findall(r"^(\S.*?) +n=.*? p50= *(\S+) p95= *(\S+) p99= *(\S+)", told, re.MULTILINE)
    rows = [
        (f"search, {name}: p50 / p95 / p99", f"{' / '.join(times)} ms") for name, *times in found
    ]
    return [(told.partition(",")[0], ""), *rows]


def compiling(folder: Path) -> Rows:
    """Processor seconds of `pack check` and `pack build` on the shipped content."""
    pack = ["pack", "build", "content", "-o", str(folder / "built.kpack")]
    return [
        ("`kiosk pack check content`", f"{_processor_s(['pack', 'check', 'content']):.1f} s"),
        ("`kiosk pack build content`, which checks first", f"{_processor_s(pack):.1f} s"),
    ]


def saved_change(display: Display, folder: Path) -> Rows:
    """From a page's saving to its new picture in the preview; both languages of the shipped content."""
    content = folder / "content"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(ROOT / "content", content)
    page = content / "topics" / PAGE / "en.md"
    command = [sys.executable, "-m", "kiosk", "pack", "preview", str(content), "--topic", PAGE]
    before = display.picture()
    program = Program([*command, "--windowed", "1920x1080"], {**display.environment, **SOFTWARE})
    times = []
    try:
        display.watch(program.began, before, SHOWN_S, enough=display.has_content)
        time.sleep(SHOWN_S)  # the whole content has been looked at once
        words = page.read_text("utf-8")
        for number in range(CHANGES):
            display.settle()
            before = display.picture()
            page.write_text(words.replace("\nsummary: ", f"\nsummary: {number} ", 1), "utf-8")
            seen = display.watch(time.monotonic(), before, SHOWN_S)
            if seen is not None:
                times.append(seen.first_ms / 1000)
            time.sleep(2)
    finally:
        program.stop()
    told = ", ".join(f"{each:.2f}" for each in times)
    return [("a saved change, on the screen", f"{told} s")]


def table(rows: Iterable[tuple[str, str]]) -> str:
    """Markdown."""
    return "\n".join(["| beside | |", "| --- | --- |", *(f"| {a} | {b} |" for a, b in rows)])


def _processor_s(arguments: list[str]) -> float:
    before = _children_s()
    command = [sys.executable, "-m", "kiosk", *arguments]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return _children_s() - before


def _children_s() -> float:
    spent = os.times()
    return spent.children_user + spent.children_system
