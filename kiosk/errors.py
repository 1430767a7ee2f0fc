"""What can go wrong, as types every layer shares."""

from typing import NamedTuple


def harmless(text: str) -> str:
    r"""The text on one line, with what a terminal would obey or hide written out, as in `\x1b` and `\u202e`."""
    if text.isprintable():
        return text
    shown = (c if c.isprintable() or c == "\xa0" else ascii(c)[1:-1] for c in text)
    return "".join(shown)


class Finding(NamedTuple):
    """One thing an author wrote that cannot stand, at its place in the author's file.

    `line` and `column` count from 1; `path` is relative to the content folder's parent as given
    on the command line. Findings sort by place.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        tail = f" ({self.hint})" if self.hint else ""
        place = f"{self.path}:{self.line}:{self.column}"
        return harmless(f"{place}: {self.severity}[{self.code}]: {self.message}{tail}")


class KioskError(Exception):
    """An expected failure, told in one sentence that names the place and the remedy."""


class UsageError(KioskError):
    """The command line asks for something that cannot be done or read (exit code 2)."""


class PackError(KioskError):
    """A pack file that cannot be used: missing, not a pack, damaged, of another schema."""


class ConfigError(KioskError):
    """A configuration file that cannot be read at all."""


class ContentError(KioskError):
    """Content with faults; `findings` holds every one, sorted."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = sorted(findings)
        super().__init__(f"{len(self.findings)} findings")
