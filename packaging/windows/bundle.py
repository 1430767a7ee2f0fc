"""Writes dist/windows/waypost/ with a Windows Python, on Windows or in wine; checks it and runs the self-test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from licences import collect
from release import DIST, ROOT, version
from windows import stand_ins
from windows.interpreter import python
from windows.wine import Wine

WORK = ROOT / "build" / "windows"
BUNDLE = DIST / "windows" / "waypost"


BILL = """\
import sys; from pathlib import Path
sys.path.insert(0, sys.argv[1]); import sbom
sbom.write(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], [])
"""
"""A program for the Windows Python, which knows the versions of its parts."""


class Failed(Exception):
    """A bundle that is not as it has to be; the message says in what."""


def build() -> None:
    """Writes the bundle anew, checks it and takes its picture. Raises Failed."""
    WORK.mkdir(parents=True, exist_ok=True)
    collect(ROOT / "build" / "licences")
    run = _on_windows if sys.platform == "win32" else _in_wine()
    recipe = ROOT / "packaging" / "waypost.spec"
    places = ("--distpath", BUNDLE.parent, "--workpath", WORK / "pyinstaller")
    _want("PyInstaller", run("-m", "PyInstaller", "--noconfirm", *places, recipe))
    _want("the bundle", run(ROOT / "packaging" / "check.py", BUNDLE))
    bill = DIST / f"waypost-{version()}-windows.cdx.json"
    _want("the bill of materials", run("-c", BILL, ROOT / "packaging", BUNDLE, bill, version()))


def size_of(bundle: Path) -> int:
    """In bytes, as it is installed."""
    return sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())


def selftest(picture: Path) -> str:
    """Runs the bundle's self-test, which writes a picture; its last line. Raises Failed."""
    command = (BUNDLE / "kiosk.exe", "--selftest", picture)
    if sys.platform == "win32":
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    else:
        done = Wine(WORK / "prefix").run(*command, fails=None)
    _want("the self-test", done)
    return done.stdout.strip().splitlines()[-1]


def _in_wine():  # noqa: ANN202 - a runner
    wine, interpreter = Wine(WORK / "prefix"), python(WORK)
    stand_ins.place(wine, interpreter, WORK / "stand-ins")
    return lambda *arguments: wine.run(interpreter, *arguments, fails=None)


def _on_windows(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _want(what: str, done: subprocess.CompletedProcess[str]) -> None:
    (WORK / "last.log").write_text(done.stdout + done.stderr, encoding="utf-8")
    if done.returncode:
        raise Failed(f"{what} failed:\n{(done.stdout + done.stderr).strip()[-3000:]}")
