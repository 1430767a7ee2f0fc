"""Windows programs on another system: wine, with a Windows of its own in a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

PROGRAMS = ("wine64", "wine", "/usr/lib/wine/wine64")
SERVERS = ("wineserver", "/usr/lib/wine/wineserver64", "/usr/lib/wine/wineserver")
LONGEST_S = 900


def is_here() -> bool:
    """Whether this machine has wine."""
    return _found(PROGRAMS) is not None and _found(SERVERS) is not None


def _found(names: tuple[str, ...]) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


class Wine:
    """A Windows 10 in a folder; made with its first use. Raises FileNotFoundError if there is no wine."""

    def __init__(self, prefix: Path) -> None:
        program, server = _found(PROGRAMS), _found(SERVERS)
        if program is None or server is None:
            raise FileNotFoundError(
                "wine is not here: sudo apt-get install --no-install-recommends wine64"
            )
        self._program, self._server = program, server
        self.prefix = prefix
        self.drive = prefix / "drive_c"
        if not (prefix / "system.reg").exists():
            prefix.mkdir(parents=True, exist_ok=True)
            self.run("wineboot", "--init")
            self.run("winecfg", "-v", "win10")
            self.settle()

    def run(
        self,
        *command: str | Path,
        fails: bool | None = False,
        display: str = "",
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a program to its end; paths are given as Windows knows them.

        `fails` None: however it ends. Raises RuntimeError if it ends otherwise than wanted.
        """
        told = [windows_path(each) if isinstance(each, Path) else each for each in command]
        done = subprocess.run(
            [self._program, *told],
            env=self._environment(environment, display),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=LONGEST_S,
            check=False,
        )
        if fails is not None and bool(done.returncode) is not fails:
            last = (done.stdout + done.stderr).strip()[-3000:]
            raise RuntimeError(f"{' '.join(told)}: {done.returncode}\n{last}")
        return done

    def settle(self) -> None:
        """Waits until what it has to write is in its folder, and nothing of it runs."""
        self._serve("-w")

    def end(self) -> None:
        """Ends everything that runs in it."""
        self._serve("-k")
        time.sleep(1)

    def registry(self, name: str = "system") -> str:
        """What stands in a part of the registry, as wine writes it."""
        self.settle()
        return (self.prefix / f"{name}.reg").read_text(encoding="utf-8", errors="replace")

    def _serve(self, option: str) -> None:
        subprocess.run(
            [self._server, option], env=self._environment({}, ""), check=False, timeout=120
        )

    def _environment(self, more: Mapping[str, str], display: str) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "USER") if name in os.environ}
        own = {"WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        own["WINEDLLOVERRIDES"] = "mscoree,mshtml,winemenubuilder.exe="
        return {**kept, **own, **({"DISPLAY": display} if display else {}), **more}


def windows_path(path: Path) -> str:
    """A file of this system, as a program in wine finds it."""
    return "Z:" + str(path.absolute()).replace("/", "\\")
