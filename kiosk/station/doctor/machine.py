"""What the doctor looks at: one machine, with everything that a check asks of it, so that a test can plant a fault."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk.errors import Finding
from kiosk.station.config.model import Config
from kiosk.station.paths import Paths, bundled_pack, paths, resource

State = Literal["ok", "warning", "problem"]
RUN_S = 5.0
"""A program that is asked something has so long to answer."""


class Line(NamedTuple):
    """One thing looked at. `remedy` says what to do; empty where all is well."""

    name: str
    state: State
    told: str
    remedy: str = ""


class ScreenFacts(NamedTuple):
    """A screen as it reports itself: pixels as windows are measured in, and millimetres."""

    name: str
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float


class Graphics(NamedTuple):
    """What Qt says; `platform` is empty where there is no display, and then `reason` says why."""

    platform: str = ""
    renderer: str = ""
    screens: Sequence[ScreenFacts] = ()
    reason: str = ""
    missing_letters: Mapping[str, str] = {}
    """By language: some letters of its name that no font of the kiosk draws."""


def asked(command: Sequence[str]) -> str | None:
    """What a program prints; None if it is not there, fails, or does not answer."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=RUN_S, check=True, errors="replace"
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout


def _user() -> int:
    """The number of the user who asks; -1 where users have none."""
    return os.geteuid() if hasattr(os, "geteuid") else -1


@dataclass(frozen=True)
class Machine:
    """A machine. `root` is its file system, `bundled` and `fonts` what came with the program."""

    config_path: Path | None
    config: Config
    findings: Sequence[Finding]
    graphics: Graphics
    dropped: Sequence[str] = ()
    root: Path = Path("/")
    platform: str = sys.platform
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    places: Paths = field(default_factory=paths)
    bundled: Path = field(default_factory=bundled_pack)
    fonts: Path = field(default_factory=lambda: resource("assets/fonts"))
    clock: Callable[[], float] = time.time
    ask: Callable[[Sequence[str]], str | None] = asked
    user: Callable[[], int] = _user
    sqlite: tuple[int, ...] = sqlite3.sqlite_version_info
    free_bytes: Callable[[Path], int] = lambda path: shutil.disk_usage(path).free

    def windows_program(self, name: str) -> str:
        """A program of Windows itself, by its full path: another of its name may be nearer."""
        return f"{self.environment.get('SYSTEMROOT', 'C:/Windows')}/System32/{name}"

    def text(self, path: str) -> str:
        """A small file of the system; empty if it cannot be read."""
        try:
            return (self.root / path).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""
