"""`kiosk pack diff`: opens or compiles what is to be compared."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.errors import ContentError, PackError, UsageError
from kiosk.pack.reader import Pack
from kiosk.workshop.diff.compare import Change, compare
from kiosk.workshop.diff.facts import Facts, facts


def diff(old: Path, new: Path) -> tuple[list[Change], Facts, Facts]:
    """The differences between two packs or content folders, and all that each of them says.

    Raises UsageError if one cannot be read: a pack that is none, content with errors.
    """
    before, after = _facts(old), _facts(new)
    return compare(before, after), before, after


def _facts(path: Path) -> Facts:
    try:
        if not path.is_dir():
            with Pack.open(path) as pack:
                return facts(pack)
        from kiosk.compiler import build

        with tempfile.TemporaryDirectory(prefix="waypost-diff-") as folder:
            out = Path(folder) / "content.kpack"
            build(path, out)
            with Pack.open(out) as pack:
                return facts(pack)
    except PackError as fault:
        raise UsageError(str(fault)) from fault
    except ContentError as fault:
        first = next(each for each in fault.findings if each.severity == "error")
        raise UsageError(f"{path} has errors, the first is {first}") from fault
