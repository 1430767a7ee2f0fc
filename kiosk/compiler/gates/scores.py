"""The reading scores of every page, as a page of Markdown."""

from __future__ import annotations

from kiosk.compiler.gates.reading import mean_length, parts, score
from kiosk.compiler.gates.view import View
from kiosk.compiler.model import PageDef
from kiosk.compiler.words.sentences import length

_WHAT = {"en": "median grade", "es": "INFLESZ"}
_LIMITS = {
    "en": "lead and questions at most 6.9, body at most 8; sentences 12 words on average",
    "es": "at least 65 everywhere",
}


def table(view: View) -> str:
    """One table a language, one row a page: lead, questions, body, words, words a sentence."""
    lines = [
        "# Reading scores",
        "",
        "Machine scores, PEMAT-informed: they are no PEMAT score, which needs people. Made by",
        "`kiosk pack check content --scores FILE`.",
    ]
    for language in view.content.languages:
        what = _WHAT.get(language, "no score")
        lines += ["", f"## {language}: {what}", "", *_limits(language)]
        lines += ["| page | lead | questions | body | body words | words a sentence |"]
        lines += ["|---|---|---|---|---|---|"]
        pages = sorted(p.slug for p in view.content.pages.values() if p.language == language)
        lines += [_row(view, view.content.pages[slug, language]) for slug in pages]
    return "\n".join([*lines, ""])


def _limits(language: str) -> list[str]:
    return (
        [f"{_LIMITS[language][0].upper()}{_LIMITS[language][1:]}.", ""]
        if language in _LIMITS
        else []
    )


def _row(view: View, page: PageDef) -> str:
    found = {part.name: part.sentences for part in parts(view, page)}
    cells = [_score(page.language, found.get(name, [])) for name in ("lead", "asking", "body")]
    body = found.get("body", [])
    words = sum(length(sentence.words) for sentence in body)
    return f"| {page.slug} | {' | '.join(cells)} | {words} | {mean_length(body):.1f} |"


def _score(language: str, read: list) -> str:
    found = score(language, read) if read else None
    if found is None:
        return "-"
    return f"{found:.1f}" if language == "en" else f"{found:.0f}"
