"""Where every part of the compiler puts the faults it finds."""

from __future__ import annotations

from kiosk.authored.text import Place
from kiosk.errors import Finding


class Report:
    """Collects findings in any order; `sorted()` gives them by place, each once.

    `unread` names the files of which something could not be read: what they would have named,
    nobody knows, so nothing is called unused because of them.
    """

    def __init__(self) -> None:
        self.findings: set[Finding] = set()
        self.unread: set[str] = set()

    def error(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds a fault that keeps the pack from being written."""
        self.findings.add(Finding(place.path, place.line, place.column, code, message, hint))

    def lost(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds an error that keeps a file, or a part of it, from being read."""
        self.unread.add(place.path)
        self.error(place, code, message, hint)

    def warning(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds a doubt that fails only a strict check."""
        self.findings.add(
            Finding(place.path, place.line, place.column, code, message, hint, "warning")
        )

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
