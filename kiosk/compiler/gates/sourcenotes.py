"""Remarks for editors in what readers see of a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.compiler.gates.view import View, finding
from kiosk.errors import Finding

_REMARK = re.compile(
    r"not (?:checked|verified|read)|\bas (?:told|quoted|reported|read|cited|seen) (?:by|in|at|from)\b"
    r"|\bread (?:as|in|at)\b"
    r"|\bfigures?\b.*\b(?:from|as)\b|\(PMC?\s*\d|\babstract only\b|\bsee note\b|\?\?|\(\s*\)|\.{3}|…",
    re.IGNORECASE,
)


def find(view: View) -> Iterator[Finding]:
    """Each source whose title, organisation, year or address holds an editor's remark or is cut short."""
    for source in view.content.sources.values():
        for name in ("title", "organisation", "year", "address"):
            remark = _REMARK.search(getattr(source, name))
            if remark:
                message = f"'{remark[0]}' in the '{name}' of '{source.key}', which readers see"
                yield finding(source.key.place(), "source-note", message, "move it to 'note'")
