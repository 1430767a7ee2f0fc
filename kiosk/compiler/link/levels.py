"""How much each check counts: `error`, `warning` or `off`, as pack.yaml says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.errors import Finding

LEVELS = ("error", "warning", "off")
DEFAULTS = {
    "reading-grade": "warning",
    "reading-ease": "warning",
    "sentence-mean": "warning",
    "section-length": "warning",
    "page-shape": "warning",
    "translation-parity": "error",
    "translation-stale": "warning",
    "review-changed": "warning",
    "review-future": "error",
    "review-role": "error",
    "review-overdue": "error",
    "unused-source": "error",
    "unused-term": "error",
    "unused-diagram": "error",
    "two-versions": "error",
    "unused-word": "warning",
    "term-choice": "warning",
    "source-note": "error",
    "sentence-length": "warning",
    "avoid-word": "warning",
    "decimal": "warning",
    "unframed-percent": "warning",
    "term-before-explained": "warning",
    "translation-terms": "warning",
    "contrast": "warning",
    "region-size": "warning",
    "no-glyph": "warning",
}
"""Every check that an author may set, and its level otherwise: what tells a reader something wrong
is an error, what makes reading harder a warning, on which `--strict` fails too.

All other findings are always errors: they keep a page from being read, shown or found.
"""
SETTABLE = tuple(DEFAULTS)


def applied(findings: Iterable[Finding], set_levels: Mapping[str, str]) -> list[Finding]:
    """The findings with their levels, sorted; those of a check that is off are left out."""
    levels = {**DEFAULTS, **set_levels}
    leveled = [
        finding._replace(severity=levels.get(finding.code, finding.severity))
        for finding in findings
    ]
    return sorted(finding for finding in leveled if finding.severity != "off")
