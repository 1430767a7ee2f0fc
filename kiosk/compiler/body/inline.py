"""One stretch of running text: strong, emphasis and links, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape

from kiosk.authored.nodes import within_limit
from kiosk.authored.report import Report
from kiosk.authored.text import Text, Words, offset_in_source, one_line
from kiosk.compiler.body import marks, markup, scan
from kiosk.compiler.body.binding import bound
from kiosk.compiler.body.scan import Span, WrittenLink
from kiosk.compiler.words import survival
from kiosk.pack.direction import is_read_from_right
from kiosk.pack.runs import Link, Run

PLACES = ("{count}", "{of}")
"""Where a row of numbers puts its two figures."""
_BLANKS = re.compile(r"[ \t\n]+")


@dataclass(frozen=True, eq=False, kw_only=True)
class Inline(Run):
    """A run as its author wrote it, with its place and its spans: neither the glossary's links nor sentences are in."""

    text: Text
    spans: tuple[Span, ...]
    written: tuple[WrittenLink, ...] = ()

    @classmethod
    def of(cls, text: Text, spans: Sequence[Span], written: tuple[WrittenLink, ...] = ()) -> Inline:
        """The run that these spans make."""
        run = run_of(spans)
        return cls(run.styled, run.plain, run.links, text=text, spans=tuple(spans), written=written)


def run_of(spans: Iterable[Span]) -> Run:
    """Spans for the eye, and their words with what they link to."""
    styled: list[str] = []
    plain: list[str] = []
    links: list[Link] = []
    position = 0
    for span in spans:
        text = escape(span.text, quote=False)
        text = f"<i>{text}</i>" if span.emphasis else text
        text = f"<b>{text}</b>" if span.strong else text
        end = position + utf16_units(span.text)
        kind, _, target = span.link.partition(":")
        if target:
            text = f'<a href="{span.link}">{text}</a>'
            links.append(Link(position, end, kind, target))
        styled.append(text)
        plain.append(span.text)
        position = end
    return Run("".join(styled), "".join(plain), _joined(links))


def utf16_units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


def _joined(links: list[Link]) -> tuple[Link, ...]:
    """A link whose words change style is one link."""
    joined: list[Link] = []
    for link in links:
        last = joined[-1] if joined else None
        if last and last.end == link.start and last.target == link.target:
            joined[-1] = replace(last, end=link.end)
        else:
            joined.append(link)
    return tuple(joined)


def parse(text: Text, report: Report) -> Inline:
    """Reads strong, emphasis and links; whatever else stands there is a finding."""
    text = within_limit(text, report)
    scanned = scan.read(text, report)
    _refuse_addresses(text, report)
    spans = _tidy(scanned.spans)
    if scanned.marked and scanned.sound:
        _refuse_ambiguous(text, spans, report)
    _refuse_survival(text, "".join(span.text for span in spans), report)
    from_right = is_read_from_right(text.value)
    held = [replace(span, text=bound(span.text, from_right=from_right)) for span in spans]
    return Inline.of(text, held, scanned.written)


def parse_plain(text: Text, report: Report, *, figures: bool = False) -> Words:
    """Text of a field that is shown letter for letter; markup in it is a finding.

    `figures` allows figures about survival, and places for them, as a numbers block does.
    """
    text = within_limit(text, report)
    scan.refuse_marks(text, report, PLACES if figures else ())
    _refuse_addresses(text, report)
    plain = one_line(text.value)
    if not figures:
        _refuse_survival(text, plain, report)
    return Words(bound(plain), text)


def _refuse_ambiguous(text: Text, spans: tuple[Span, ...], report: Report) -> None:
    """Marks that another reader of Markdown would read otherwise."""
    if spans != _tidy(markup.spans(text.value)):
        hint = "let one mark end before the next begins, with blanks around them"
        report.error(text.place(), "markdown", "marks that can be read in two ways", hint)


def _refuse_addresses(text: Text, report: Report) -> None:
    for start in marks.addresses(text.value):
        hint = "an address belongs in sources.yaml"
        report.error(text.place(start), "web-address", "web address in running text", hint)


def _refuse_survival(text: Text, plain: str, report: Report) -> None:
    for start in survival.figures(plain):
        place = text.place(offset_in_source(text.value, plain, start))
        hint = "move it into a ::: numbers block with its sources"
        report.error(place, "survival-number", "a figure about survival in running text", hint)


def _styled(style: Span, text: str | None) -> Span:
    return Span(text or "", style.strong, style.emphasis, style.link)


def _tidy(spans: list[Span]) -> tuple[Span, ...]:
    """Spans without line breaks, doubled spaces, or blanks at either end; equals are joined."""
    tidy: list[Span] = []
    blank = True
    for span in spans:
        text = _BLANKS.sub(" ", span.text)
        text = text[1:] if blank and text.startswith(" ") else text
        if not text:
            continue
        blank = text.endswith(" ")
        last = tidy[-1] if tidy else None
        if last and not span.link and _styled(last, "") == _styled(span, ""):
            tidy[-1] = _styled(span, last.text + text)
        else:
            tidy.append(_styled(span, text))
    if tidy and blank:
        tidy[-1] = _styled(tidy[-1], tidy[-1].text.rstrip(" "))
    return tuple(span for span in tidy if span.text)
