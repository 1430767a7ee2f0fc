"""Two libraries that Windows has and wine lacks, so that Qt starts there; every function of them fails.

They are placed in wine's own Windows, never in a bundle: packaging/check.py refuses them.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from windows.wine import Wine

COMPILER = "x86_64-w64-mingw32-gcc"
LIST = """\
import pathlib, sys, pefile
wanted = {name: set() for name in ("icuuc.dll", "mscms.dll")}
for folder in sys.argv[1:]:
    for path in pathlib.Path(folder).rglob("*.dll"):
        image = pefile.PE(path, fast_load=True)
        image.parse_data_directories(pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"])
        for each in getattr(image, "DIRECTORY_ENTRY_IMPORT", ()):
            name = each.dll.decode().lower()
            if name in wanted:
                wanted[name] |= {function.name.decode() for function in each.imports}
for name, functions in wanted.items():
    print(name, *sorted(functions))
"""
"""A program for the Windows Python: what Qt's libraries ask of them."""


def place(wine: Wine, interpreter: Path, work: Path) -> None:
    """Makes them for the Qt that the interpreter has, unless they are there.

    Raises RuntimeError if Qt's libraries cannot be read, subprocess.CalledProcessError if they cannot be made.
    """
    qt = interpreter.parent / "Lib" / "site-packages" / "PySide6"
    work.mkdir(parents=True, exist_ok=True)
    told = wine.run(interpreter, "-c", LIST, qt).stdout
    for line in told.splitlines():
        name, *functions = line.split()
        if functions:
            _make(name, functions, work, wine.drive / "windows" / "system32")


def _make(name: str, functions: list[str], work: Path, system: Path) -> None:
    source, library = work / f"{name}.c", work / name
    text = "".join(
        f"__declspec(dllexport) void *{each}(void) {{ return 0; }}\n" for each in functions
    )
    if not source.exists() or source.read_text() != text or not (system / name).exists():
        source.write_text(text)
        subprocess.run(
            [COMPILER, "-shared", "-nostdlib", "-Wl,--entry,0", "-o", library, source], check=True
        )
        (system / name).write_bytes(library.read_bytes())
