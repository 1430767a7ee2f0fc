"""What Windows tells of a program's file: its name, its version, whose it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

INIT = Path(__file__).resolve().parents[2] / "kiosk" / "__init__.py"
ENGLISH, UNICODE = 0x409, 1200


def version_of(name: str) -> VSVersionInfo:
    """The version resource of a program of this name."""
    found = re.search(r'__version__ = "((\d+)\.(\d+)\.(\d+).*)"', INIT.read_text(encoding="utf-8"))
    assert found is not None
    numbers = (*map(int, found.groups()[1:]), 0)
    told = {
        "ProductName": "Waypost",
        "FileDescription": "Waypost patient information",
        "CompanyName": "Waypost",
        "ProductVersion": found[1],
        "FileVersion": found[1],
        "OriginalFilename": f"{name}.exe",
        "LegalCopyright": "Apache-2.0; see the folder licences",
    }
    strings: list[Any] = [StringStruct(key, value) for key, value in told.items()]
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            StringFileInfo([StringTable(f"{ENGLISH:04X}{UNICODE:04X}", strings)]),
            VarFileInfo([VarStruct("Translation", [ENGLISH, UNICODE])]),
        ],
    )
