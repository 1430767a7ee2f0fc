"""Writes the table of reading scores in docs/content.md from what `pack check --scores` measures."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "content.md"
START, END = "<!-- scores -->\n", "<!-- /scores -->"


def scores() -> str:
    """The tables as Markdown, one level of headings deeper."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "scores.md"
        command = ["pack", "check", str(ROOT / "content"), "--strict", "--scores", str(file)]
        subprocess.run([sys.executable, "-m", "kiosk", *command], cwd=ROOT, check=True)
        lines = file.read_text(encoding="utf-8").splitlines()[1:]
    return "\n".join(f"#{line}" if line.startswith("#") else line for line in lines).strip() + "\n"


def main() -> int:
    """Puts the tables between the marks."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(START)
    PAGE.write_text(before + START + scores() + END + rest.partition(END)[2], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
