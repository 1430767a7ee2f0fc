"""Builds everything twice, from the content on, in two folders under two clocks, and compares every byte.

`python packaging/prove_same.py [deb] [run]`; without a name only the bundle.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = ("build", "dist", "data", ".*", "__pycache__")
PLACES = {
    "one": {"TZ": "UTC", "LC_ALL": "C.UTF-8"},
    "another/with-a-longer-name": {"TZ": "Asia/Kathmandu", "LC_ALL": "C"},
}
UMASKS = (0o022, 0o027)


def main(work: Path, installers: Sequence[str] = ("deb", "run")) -> int:
    """1 if the bundles or the installers differ; each file that does is named."""
    shutil.rmtree(work, ignore_errors=True)
    built = []
    for (name, environment), umask in zip(PLACES.items(), UMASKS, strict=True):
        folder = work / name
        shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT))
        _build(folder, installers, environment, umask)
        built.append(_files(folder / "dist"))
    one, another = built
    different = sorted(name for name in one | another if one.get(name) != another.get(name))
    for name in different:
        print(f"differs: {name}", file=sys.stderr)
    if not different:
        print(f"ok  two builds in two folders are the same, {len(one)} files", flush=True)
    return 1 if different else 0


def _build(
    folder: Path, installers: Sequence[str], environment: dict[str, str], umask: int
) -> None:
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    (folder / "kiosk/data").mkdir()
    pack = ["-m", "kiosk", "pack", "build", "content", "-o", "kiosk/data/bundled.kpack"]
    for command in (pack, ["packaging/build.py", *installers]):
        done = subprocess.run(
            [sys.executable, *command],
            cwd=folder,
            env={**inherited, **environment},
            umask=umask,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(
                f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}"
            )


def _files(folder: Path) -> dict[str, str]:
    """What each file is, by its path: where a link leads, or whether it may be run and its sum."""
    return {
        path.relative_to(folder).as_posix(): (
            str(path.readlink())
            if path.is_symlink()
            else f"{path.stat().st_mode & 0o100:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


if __name__ == "__main__":
    sys.exit(main(ROOT / "build" / "same", sys.argv[1:]))
