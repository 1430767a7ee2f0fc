"""The reading scores of every page, as a page of Markdown."""

from __future__ import annotations

from kiosk.compiler.gates.reading import mean_length, parts, score
from kiosk.compiler.gates.sentences import Sentence
from kiosk.compiler.gates.view import View
from kiosk.compiler.model import PageDef
from kiosk.compiler.words.counting import length
from kiosk.compiler.words.known import language_of


def table(view: View) -> str:
    """One table a language, one row a page: lead, questions, body, words, words a sentence."""
    lines = [
        "# Reading scores",
        "",
        "Machine scores, PEMAT-informed: they are no PEMAT score, which needs people. Made by",
        "`kiosk pack check content --scores FILE`.",
    ]
    for language in view.content.languages:
        scale = language_of(language).scale
        lines += ["", f"## {language}: {scale.heading if scale else 'no score'}", ""]
        lines += [scale.said, ""] if scale else []
        lines += ["| page | lead | questions | body | body words | words a sentence |"]
        lines += ["|---|---|---|---|---|---|"]
        pages = sorted(p.slug for p in view.content.pages.values() if p.language == language)
        lines += [_row(view, view.content.pages[slug, language]) for slug in pages]
    return "\n".join([*lines, ""])


def _row(view: View, page: PageDef) -> str:
    found = {part.name: part.sentences for part in parts(view, page)}
    cells = [_score(page.language, found.get(name, [])) for name in ("lead", "asking", "body")]
    body = found.get("body", [])
    words = sum(length(sentence.words) for sentence in body)
    return f"| {page.slug} | {' | '.join(cells)} | {words} | {mean_length(body):.1f} |"


def _score(language: str, read: list[Sentence]) -> str:
    scale = language_of(language).scale
    return scale.written(score(scale, read)) if scale and read else "-"
