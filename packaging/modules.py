"""Which Python modules are packed into a program: those of Python itself, and of packages that were chosen."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from contents import PACKAGES


def foreign(names: Iterable[str]) -> list[str]:
    """Packages of these modules that are neither Python's nor on the list: a library may ask for more than it needs."""
    found = {name.split(".")[0] for name in names}
    return sorted(found - sys.stdlib_module_names - {*PACKAGES})


def faults(program: Path) -> list[str]:
    """A sentence on each package in a program that is not allowed."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(program))
    names = [
        module
        for name in archive.toc
        if name.endswith(".pyz")
        for module in archive.open_embedded_archive(name).toc
    ]
    if not names:
        return [f"{program.name} has no Python modules"]
    return [f"the package {name} is not on the list of contents" for name in foreign(names)]
