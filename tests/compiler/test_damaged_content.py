"""Whatever is done to the files, the compiler answers with findings at places that exist."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.compiler import build, check

PIECES = str.split(
    "{ } [ ] - : ::: | ** ` < & *a &b ' # -1 1e9 null ~ é \u2028 --- ]( ! % @ > z ß ſ"
)
PIECES += ["\n", "\n\n", "\t", " ", '"', "::: numbers\n", "scale(0)", "A1 1 0 0 1", "<g>", "en:"]


def damage(text: str, chance: random.Random) -> str:
    """The text with a piece put in, cut out or written over at a random place."""
    start = chance.randrange(len(text) + 1)
    piece = chance.choice(PIECES)
    kept = chance.choice((start, start + len(piece), start + chance.randrange(30)))
    return text[:start] + chance.choice((piece, piece, "")) + text[kept:]


@pytest.mark.parametrize("seed", range(8))
def test_damaged_content_gives_findings_and_never_a_crash(content: Path, seed: int) -> None:
    chance = random.Random(seed)
    files = sorted(path for path in content.rglob("*.*") if path.is_file())
    for _ in range(10):
        path = chance.choice(files)
        whole = path.read_text(encoding="utf-8")
        path.write_text(damage(whole, chance), encoding="utf-8")
        findings = check(content).findings
        for finding in findings:
            lines = Path(finding.path).read_text(encoding="utf-8").split("\n")
            assert finding.column <= len(lines[finding.line - 1]) + 1, str(finding)
        if not findings:
            build(content, Path("out.kpack"))
        path.write_text(whole, encoding="utf-8")
