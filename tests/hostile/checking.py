"""Has hostile content checked and looks at the answer: findings at places that exist, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from kiosk.compiler import build, check
from kiosk.errors import Finding
from tests.compiler.overlay import GOOD
from tests.hostile.inputs import Input


def lay(made: Input, into: Path) -> Path:
    """The good content with the input's files over it, as `into/content`."""
    content = into / "content"
    shutil.copytree(GOOD, content)
    for name, data in made.files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return content


def faults(content: Path) -> list[str]:
    """What is wrong with the compiler's answer; content without a finding is built, too."""
    findings = check(content).findings
    if not findings:
        build(content, content.parent / "out.kpack")
    return [*_misplaced(findings, content)]


def _misplaced(findings: Iterable[Finding], content: Path) -> Iterable[str]:
    lengths: dict[str, list[int]] = {}
    for finding in findings:
        if not f"{finding.path}/".startswith(f"{content.as_posix()}/"):
            yield f"not in the content: {finding}"
            continue
        known = lengths.get(finding.path)
        if known is None:
            known = lengths[finding.path] = _lengths(Path(finding.path))
        if not 1 <= finding.line <= len(known):
            yield f"no such line: {str(finding)[:300]}"
        elif not 1 <= finding.column <= known[finding.line - 1] + 1:
            yield f"no such column: {str(finding)[:300]}"


def _lengths(path: Path) -> list[int]:
    if not path.is_file():
        return [0]
    text = path.read_bytes().decode("utf-8-sig", "replace")
    return [len(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
