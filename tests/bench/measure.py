"""The measurements: a start, and a long visit."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from itertools import cycle, islice

from tests.bench.display import Display
from tests.bench.entries import Entry, Point
from tests.bench.process import Memory, Program

PRESSED_S = 0.08
"""How long a finger stays."""
DEBOUNCE_S = 0.35
REST_S = 4
"""After a start, until what was put off is done."""


@dataclass(frozen=True)
class Start:
    """Milliseconds from the command to the picture, and of processor time until it stands still."""

    content_ms: float
    still_ms: float
    processor_ms: float


@dataclass
class Visit:
    """One long session; times are in milliseconds from a finger's press or release."""

    home: Memory
    idle_ticks: int
    idle_changes: int
    idle_wake_ups: int
    shown_ms: list[float] = field(default_factory=list)
    drawn_ms: list[float] = field(default_factory=list)
    after_pages: Memory | None = None


class NothingShown(Exception):
    """The program drew nothing, or never stood still."""


def start(display: Display, entry: Entry) -> Start:
    """Starts the entry once and stops it."""
    program, measured = _started(display, entry)
    program.stop()
    display.settle()
    return measured


def visit(display: Display, entry: Entry, *, touches: int, pages: int, idle_s: float) -> Visit:
    """Starts the entry, waits, touches its ways one after the other, opens more pages."""
    program, _ = _started(display, entry)
    try:
        time.sleep(REST_S)
        if entry.begin is not None:
            _touch(display, entry.name, entry.begin)
            time.sleep(REST_S)
        display.rest()
        display.settle()
        home = program.memory()
        ticks, wake_ups = program.ticks(), program.wake_ups()
        changes = display.changes(idle_s)
        woken = program.woken_since(wake_ups)
        found = Visit(home, program.ticks() - ticks, changes, woken)
        if entry.pages:
            _touch_around(display, entry, found, touches, pages)
            time.sleep(REST_S)
            found.after_pages = program.memory()
        return found
    finally:
        program.stop()
        display.settle()


def _started(display: Display, entry: Entry) -> tuple[Program, Start]:
    display.rest()
    display.settle()
    before = display.picture()
    program = Program(entry.command, {**display.environment, **entry.environment})
    seen = display.watch(program.began, before, timeout_s=60, enough=display.has_content)
    if seen is None:
        program.stop()
        raise NothingShown(f"{entry.name}: {' '.join(entry.command)}")
    return program, Start(seen.content_ms, seen.last_ms, program.processor_ms())


def _touch_around(display: Display, entry: Entry, found: Visit, touches: int, pages: int) -> None:
    """A page, Home, a page, Home, until `pages` are opened; the first `touches` are timed."""
    steps = [step for page in islice(cycle(entry.pages), pages) for step in (page, entry.home)]
    for number, step in enumerate(steps):
        shown, drawn = _touch(display, entry.name, step)
        if number < touches:
            found.shown_ms.append(shown)
            found.drawn_ms.append(drawn)
        time.sleep(DEBOUNCE_S)


def _touch(display: Display, name: str, at: Point) -> tuple[float, float]:
    """Milliseconds from press to the first change, and from release to the last."""
    display.point(*at)
    display.settle()
    before = display.picture()
    pressed = display.press()
    shown = None
    while time.monotonic() < pressed + PRESSED_S:
        if shown is None and display.changed(before):
            shown = time.monotonic()
        time.sleep(0.002)
    held = display.picture()
    released = display.release()
    seen = display.watch(released, held, timeout_s=10)
    if seen is None:
        raise NothingShown(f"{name}: a touch at {at} changed nothing")
    if shown is None:
        shown = released + seen.first_ms / 1000
    return 1000 * (shown - pressed), seen.last_ms
