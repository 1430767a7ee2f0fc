"""What several commands print: findings, counts, progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Finding, UsageError, harmless

if TYPE_CHECKING:
    from kiosk.station.config.model import Config


def progress() -> Callable[[str], None] | None:
    """Shows steps on stderr, one over the other; nothing unless a person is watching."""
    if sys.stderr is None or not sys.stderr.isatty():
        return None
    return lambda step: print(f"\r\x1b[K{step}", end="", file=sys.stderr, flush=True)


def print_findings(findings: Iterable[Finding]) -> None:
    """One a line, over the last step of the progress."""
    if progress():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    for finding in findings:
        say(finding)


def say(line: object) -> None:
    """One line on stdout; what of it comes from files cannot steer a terminal."""
    print(harmless(str(line)))


def write(path: Path, data: bytes) -> None:
    """A file that somebody asked for, whole or not at all. Raises UsageError."""
    from kiosk.compiler.write.whole import write_all

    try:
        write_all({path: data})
    except OSError as fault:
        raise UsageError(f"{path}: cannot be written ({fault.strerror})") from fault


def refuse_to_replace(path: Path, beginning: bytes, what: str) -> None:
    """Raises UsageError where a file is there that begins otherwise than what is about to be written."""
    from kiosk.compiler.write.whole import would_replace

    if would_replace(path, beginning):
        raise UsageError(f"{path} is there and is not {what}: give another name, or delete it")


def settings(path: Path | None) -> Config:
    """What the settings say; what is wrong with them is told on stderr."""
    from kiosk.station.config.load import load

    config, findings = load(path)
    for finding in findings:
        print(finding, file=sys.stderr)
    return config


def counted(findings: Iterable[Finding]) -> str:
    """How many errors and warnings, in words."""
    severities = [each.severity for each in findings]
    errors, warnings = severities.count("error"), severities.count("warning")
    parts = [amount(errors, "error")] if errors else []
    parts += [amount(warnings, "warning")] if warnings else []
    return ", ".join(parts) or "no findings"


def amount(number: int, name: str) -> str:
    """A number with its noun, as in `1 file`, `2 files`."""
    return f"{number} {name}{'' if number == 1 else 's'}"


def amounts(counts: Mapping[str, int]) -> str:
    """Several numbers, each with its noun."""
    return ", ".join(amount(number, name.removesuffix("s")) for name, number in counts.items())
