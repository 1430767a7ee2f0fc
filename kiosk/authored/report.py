"""Where every part of the compiler puts the faults it finds."""

from __future__ import annotations

from collections import Counter

from kiosk.authored.text import Place
from kiosk.errors import Finding

MOST_ALIKE = 100
"""So many findings with one code are told of one file."""


class Report:
    """Collects findings in any order; `sorted()` gives them by place, each once.

    `unread` names the files of which something could not be read: what they would have named,
    nobody knows, so nothing is called unused because of them.
    """

    def __init__(self) -> None:
        self.findings: set[Finding] = set()
        self.unread: set[str] = set()
        self.alike: Counter[tuple[str, str]] = Counter()

    def error(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds a fault that keeps the pack from being written."""
        self._add(Finding(place.path, place.line, place.column, code, message, hint))

    def lost(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds an error that keeps a file, or a part of it, from being read."""
        self.unread.add(place.path)
        self.error(place, code, message, hint)

    def warning(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds a doubt that fails only a strict check."""
        self._add(Finding(place.path, place.line, place.column, code, message, hint, "warning"))

    def _add(self, finding: Finding) -> None:
        """Adds a finding, and says once that there are more of its kind in its file than anybody reads."""
        if finding in self.findings:
            return
        self.alike[finding.path, finding.code] += 1
        told = self.alike[finding.path, finding.code]
        if told == MOST_ALIKE + 1:
            more = "there are more of these; they are told when the ones above are mended"
            finding = finding._replace(message=more, hint="")
        if told <= MOST_ALIKE + 1:
            self.findings.add(finding)

    def add_all(self, other: Report) -> None:
        """Takes over what another report holds."""
        self.findings |= other.findings
        self.unread |= other.unread

    def sorted(self) -> list[Finding]:
        """Every finding, in the order of the files."""
        return sorted(self.findings)


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun, as in `1 cell`, `2 cells`."""
    return f"{count} {one if count == 1 else many or one + 's'}"
