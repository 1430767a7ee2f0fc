"""What an author has yet to write: `((what belongs here))`, and the marks people leave for themselves."""

from __future__ import annotations

import re

from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile

PLACEHOLDER = "placeholder"
_MARK = re.compile(r"\(\((?P<what>.*?)\)\)(?!\))|\b(?:TODO|TBD|FIXME)\b", re.DOTALL)
_COMMENT = re.compile(r"[ \t]*#")
_LONGEST = 60


def marked(what: str) -> str:
    """A placeholder: tells what is to be written in its place, and is a finding until it is."""
    return f"(({what}))"


def check(file: SourceFile, report: Report) -> None:
    """Reports every placeholder of a file; a comment in YAML may hold what it likes."""
    for mark in _MARK.finditer(file.text):
        line = file.text.rfind("\n", 0, mark.start()) + 1
        if file.path.endswith(".yaml") and _COMMENT.match(file.text, line):
            continue
        what = " ".join((mark["what"] or mark[0]).split())
        short = what if len(what) <= _LONGEST else f"{what[: _LONGEST - 1]}…"
        message = f"this is still to be written: {short}"
        report.error(file.place(mark.start()), "placeholder", message)
