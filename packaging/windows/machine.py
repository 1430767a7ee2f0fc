"""A Windows that an installer is tried on: one in wine, or the one that this runs on."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from windows.wine import Wine

LOOKED_AT = ("Program Files", "ProgramData", "Users")
STAND_INS = ("icuuc.dll", "mscms.dll")


class Machine:
    """What a proof asks of a Windows; `drive` is its C:."""

    drive: Path

    def run(self, *command: str | Path, fails: bool | None = False) -> str:
        """What a program prints. Raises RuntimeError if it ends otherwise than wanted; `fails` None: however."""
        raise NotImplementedError

    def value(self, key: str, name: str) -> str | None:
        """A value of HKEY_LOCAL_MACHINE as text; None if there is none."""
        told = self.run("reg", "query", f"HKLM\\{key}", "/v", name, "/reg:64", fails=None)
        found = re.search(rf"^\s+{re.escape(name)}\s+REG_\w+\s+(.*?)\s*$", told, re.MULTILINE)
        return found[1] if found else None

    def files(self) -> set[str]:
        """Everything with the program's name in its path."""
        return {
            path.relative_to(self.drive).as_posix()
            for folder in LOOKED_AT
            for path in _walk(self.drive / folder)
            if "waypost" in path.relative_to(self.drive).as_posix().lower()
        }

    def traces(self) -> list[str]:
        """Everything with the program's name in the part of the registry that is the machine's."""
        raise NotImplementedError


class InWine(Machine):
    """A new Windows in a folder, with the stand-ins of the one that the bundle was made in."""

    def __init__(self, folder: Path, made_in: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        self._wine = Wine(folder)
        self.drive = self._wine.drive
        system = Path("windows") / "system32"
        for name in STAND_INS:
            if (made_in / "drive_c" / system / name).exists():
                shutil.copy(made_in / "drive_c" / system / name, self.drive / system / name)

    def run(self, *command: str | Path, fails: bool | None = False) -> str:
        done = self._wine.run(*command, fails=fails)
        self._wine.settle()
        return done.stdout

    def traces(self) -> list[str]:
        return [line for line in self._wine.registry().splitlines() if "waypost" in line.lower()]


class Here(Machine):
    """The Windows that this runs on, by an administrator."""

    drive = Path("C:/")

    def run(self, *command: str | Path, fails: bool | None = False) -> str:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", check=False
        )
        if fails is not None and bool(done.returncode) is not fails:
            last = (done.stdout + done.stderr).strip()[-3000:]
            raise RuntimeError(f"{' '.join(map(str, command))}: {done.returncode}\n{last}")
        return done.stdout

    def traces(self) -> list[str]:
        told = self.run(
            "reg", "query", "HKLM\\SOFTWARE", "/s", "/f", "waypost", "/reg:64", fails=None
        )
        return [line for line in told.splitlines() if "waypost" in line.lower()]


def _walk(folder: Path) -> Iterable[Path]:
    for top, folders, files in os.walk(folder, onerror=None):
        yield from (Path(top) / name for name in (*folders, *files))
