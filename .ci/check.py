"""`make check`: every gate but the tests. `.ci/check.py NAME ...` runs only the gates named."""

from __future__ import annotations

import difflib
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
UI = ROOT / "kiosk" / "ui"
BUILD = ROOT / "build" / "check"
AS_A_TABLE = {"Kiosk/Blocks/BlockChooser.qml"}
"""Files that qmlformat would make unreadable: one kind of block on each line."""


def main(names: Sequence[str]) -> int:
    """Runs the gates in turn, all of them even if one fails; 1 if any failed."""
    unknown = [name for name in names if name not in GATES]
    if unknown:
        print(f"no gate {', '.join(unknown)}; there are {', '.join(GATES)}", file=sys.stderr)
        return 2
    failed = [name for name in names or GATES if not _passes(name)]
    print(f"failed: {', '.join(failed)}" if failed else "all gates passed")
    return 1 if failed else 0


def _passes(name: str) -> bool:
    print(f"{name} ...", end=" ", flush=True)
    started = time.monotonic()
    passed, told = GATES[name]()
    print(f"{'ok' if passed else 'FAILED'} ({time.monotonic() - started:.1f} s)")
    if not passed:
        print(told.rstrip())
    return passed


def _tool(name: str, *arguments: str | Path) -> tuple[bool, str]:
    command = [BIN / name, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stdout + done.stderr


def _pyrefly() -> tuple[bool, str]:
    """The folder .ci is named for itself: the checker passes over hidden folders."""
    checked = [_tool("pyrefly", "check"), _tool("pyrefly", "check", *(ROOT / ".ci").glob("*.py"))]
    return all(passed for passed, _ in checked), "".join(told for _, told in checked)


def _qml_files() -> list[Path]:
    return sorted(UI.rglob("*.qml"))


def _qmllint() -> tuple[bool, str]:
    types = BUILD / "types"
    sources = sorted((ROOT / "kiosk" / "viewmodels").glob("[!_]*.py"))
    described, told = _tool("python", ".ci/qml_types.py", types, *sources)
    if not described or told:
        return False, told
    passed, told = _tool("pyside6-qmllint", "-W", "0", "-I", types, "-I", UI, *_qml_files())
    lines = [line for line in told.splitlines(keepends=True) if not line.startswith("'")]
    return passed, "".join(lines).replace(f"{ROOT}/", "")


def _qmlformat() -> tuple[bool, str]:
    copy = BUILD / "format"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(UI, copy)
    names = [path.relative_to(UI) for path in _qml_files()]
    names = [name for name in names if name.as_posix() not in AS_A_TABLE]
    worked, told = _tool(
        "pyside6-qmlformat", "--ignore-settings", "-i", *(copy / name for name in names)
    )
    for name in names:
        ours, formatted = (_lines(folder / name) for folder in (UI, copy))
        path = (UI / name).relative_to(ROOT).as_posix()
        told += "".join(difflib.unified_diff(ours, formatted, path, "as qmlformat writes it"))
    return worked and not told, told


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines(keepends=True)


GATES: dict[str, Callable[[], tuple[bool, str]]] = {
    "ruff": lambda: _tool("ruff", "check", "--output-format", "concise"),
    "ruff-format": lambda: _tool("ruff", "format", "--check"),
    "pyrefly": _pyrefly,
    "qmllint": _qmllint,
    "qmlformat": _qmlformat,
    "content": lambda: _tool("python", "-m", "kiosk", "pack", "check", "content", "--strict"),
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
