"""Makes a setup program of the bundle: dist/waypost-VERSION-x64.exe. Source: https://nsis.sourceforge.io/Docs/"""

from __future__ import annotations

import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parent / "waypost.nsi"
FILES = Path(__file__).parent / "files"


def build(bundle: Path, folder: Path, version: str, *, quick: bool = False) -> Path:
    """Writes the program into a folder; `quick` leaves it unpacked and large.

    Raises RuntimeError if makensis refuses.
    """
    out = folder / f"waypost-{version}-x64.exe"
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    values = {
        "VERSION": version,
        "NUMBERS": f"{version}.0",
        "BUNDLE": bundle.absolute(),
        "FILES": FILES,
        "OUT": out.absolute(),
        "KILOBYTES": size // 1024,
        **({"QUICK": 1} if quick else {}),
    }
    defined = [f"-D{name}={value}" for name, value in values.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, SCRIPT]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"makensis refused:\n{(done.stdout + done.stderr)[-2000:]}")
    return out
