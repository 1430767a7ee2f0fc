"""What is measured: Waypost, the same pages in Chromium's kiosk mode, a bare Qt Quick window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.display import DPI, HEIGHT, WIDTH
from tests.bench.make_topics import write as write_topics
from tests.bench.site import HOME_CENTRE, tile_centres, write_site

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = ROOT / "kiosk" / "data" / "bundled.kpack"
MM_PER_PX = 0.275
"""Of the screen that the clinic's settings name."""
REPORTED_MM_PER_PX = 25.4 / DPI
"""Of the screen as it says of itself."""
SOFTWARE = {"QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb"}
COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
"""Modules stay compiled, as an installer leaves them, whatever is set here."""
Point = tuple[float, float]


@dataclass(frozen=True)
class Entry:
    """One thing to measure and where to touch it; without `pages` there is nothing to touch."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    begin: Point | None = None
    home: Point = (0, 0)
    pages: tuple[Point, ...] = ()


def waypost(folder: Path, program: Sequence[str], name: str = "Waypost") -> Entry:
    """The kiosk as it comes: nothing set, its own pack."""
    return _kiosk(folder, name, (*program, "run"), BUNDLED, REPORTED_MM_PER_PX)


def with_settings(folder: Path, name: str, pack: Path, program: Sequence[str]) -> Entry:
    """The kiosk with a clinic's settings and a pack; its own state in the folder."""
    settings = folder / "kiosk.yaml"
    size = f"screen:\n  width_mm: {WIDTH * MM_PER_PX:.0f}\n"
    settings.write_text(f"{size}idle:\n  timeout_s: 600\n", encoding="utf-8")
    command = (*program, "run", "--config", str(settings), "--pack", str(pack))
    return _kiosk(folder, name, command, pack, MM_PER_PX)


def _kiosk(
    folder: Path, name: str, command: tuple[str, ...], pack: Path, mm_per_px: float
) -> Entry:
    places = _places(pack, mm_per_px)
    own = {"XDG_CONFIG_HOME": str(folder / "none"), "XDG_STATE_HOME": str(folder / "state")}
    return Entry(
        name,
        command,
        {**SOFTWARE, **COMPILED, **own},
        begin=places["begin"],
        home=places["home"],
        pages=tuple(each for each in places["pages"] if 120 < each[1] < HEIGHT - 140),
    )


def large_pack(folder: Path, topics: int) -> Path:
    """A pack of so many invented topics, made once."""
    pack = folder / f"invented-{topics}.kpack"
    if not pack.exists():
        content = folder / f"invented-{topics}"
        write_topics(content, topics)
        command = [sys.executable, "-m", "kiosk", "pack", "build", content, "-o", pack]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return pack


def chromium(folder: Path, pack: Path) -> Entry:
    """Chromium with the pack's pages as files, and a profile that has been used before."""
    site = folder / "site"
    write_site(pack, site)
    flags = (
        *("--kiosk", "--no-first-run", "--disable-background-networking", "--disable-sync"),
        *("--disable-component-update", "--password-store=basic", "--noerrdialogs"),
        *(f"--window-size={WIDTH},{HEIGHT}", "--window-position=0,0"),
        f"--user-data-dir={folder / 'chromium'}",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
    )
    return Entry(
        "Chromium --kiosk",
        ("chromium", *flags, (site / "index.html").as_uri()),
        {"HOME": str(folder)},
        home=HOME_CENTRE,
        pages=tuple(tile_centres()),
    )


def bare() -> Entry:
    """A window of Qt Quick with one text."""
    return Entry("bare QQuickView", (sys.executable, "-m", "tests.bench.bare"), SOFTWARE)


def _places(pack: Path, mm_per_px: float) -> dict:
    return json.loads(offscreen("places", pack, WIDTH, HEIGHT, mm_per_px))


def offscreen(module: str, *arguments: object) -> str:
    """What a module of the benchmark prints that needs no display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", f"tests.bench.{module}", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout
