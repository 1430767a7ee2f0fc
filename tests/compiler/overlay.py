"""Puts a bad case over the good content, as the tests compile it."""

from __future__ import annotations

import shutil
from pathlib import Path

HERE = Path(__file__).parent
GOOD = HERE / "good"
BAD = HERE / "bad"
BILINGUAL = HERE / "bilingual"
"""What makes the good content bilingual."""
CASES = sorted(path.name for path in BAD.iterdir() if path.is_dir())


def lay(case: str, into: Path) -> Path:
    """The folder `into/content`: good content with a case's files over it, `remove.txt` obeyed.

    A case with a `bilingual.txt` lies over the good content in two languages.
    """
    content = into / "content"
    shutil.copytree(GOOD, content)
    if (BAD / case / "bilingual.txt").exists():
        shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    for path in sorted((BAD / case).rglob("*")):
        if path.is_file() and path.name not in {"expected.txt", "remove.txt", "bilingual.txt"}:
            target = content / path.relative_to(BAD / case)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    removals = BAD / case / "remove.txt"
    if removals.exists():
        for line in removals.read_text(encoding="utf-8").split():
            (content / line).unlink()
    return content
