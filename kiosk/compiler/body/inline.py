"""One stretch of running text: Python-Markdown reads it, and only the closed set comes out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from re import Match
from xml.etree.ElementTree import Element

import markdown
from markdown.inlinepatterns import InlineProcessor

from kiosk.authored.report import Report
from kiosk.authored.text import Text, Words, offset_in_source, one_line
from kiosk.compiler.body.binding import bound
from kiosk.compiler.words import survival
from kiosk.pack.direction import is_read_from_right
from kiosk.pack.runs import Link, Run

LINK_KINDS = ("term", "topic")
_PLAIN_LINE = r"(?![-+\d\s])[^*_`\[\]<>&\\#=\n]*"
_PLAIN = re.compile(rf"{_PLAIN_LINE}(?:\n{_PLAIN_LINE})*")
_ADDRESS = re.compile(r"https?://|www\.|\b[\w.]+@[\w-]+\.\w")
_MARKUP = re.compile(r"\*\*|__|`|\]\(|</?[a-zA-Z!]|https?://|www\.")
_BLANKS = re.compile(r"[ \t\n]+")
_STRAY = re.compile(r"\*\*?|\]\(|`")
_TARGET = re.compile(r"(term|topic):(.+)|plain:")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What stands in the author's text where an element that is refused came out.
_SEEN_AS = {
    "img": re.compile(r"!\["),
    "code": re.compile(r"`"),
    "html": re.compile(r"<[a-zA-Z/!?]"),
    "blockquote": re.compile(r"(?m)^ {0,3}>"),
    "hr": re.compile(r"(?m)^ {0,3}([-_*])[ ]*(?:\1[ ]*){2,}$"),
    "entity": re.compile(r"&[#\w]+;"),
    "a": re.compile(r"(?<!!)\[(?=[^\]]*\]\()|<(?=[^<>\s]+[:@])"),
}
_REFUSED = {
    "img": ("a picture", "a picture is put in with ::: figure"),
    "code": ("code", "take out the ` signs"),
    "html": ("HTML", "take out the <...>"),
    "entity": ("an HTML entity", "write the character itself"),
    "blockquote": ("a quotation", "take out the > at the beginning"),
    "pre": ("indented code", "take out the spaces at the beginning"),
    "hr": ("a rule", "take out the line"),
    "ul": ("a list", "put a blank line before it; a list cannot hold a list"),
    "ol": ("a list", "put a blank line before it; a list cannot hold a list"),
}


@dataclass(frozen=True)
class Span:
    """A piece of a run; `link` is `term:id`, `topic:slug`, `plain:` or empty."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""


@dataclass(frozen=True)
class WrittenLink:
    """A link an author wrote, with its place for messages."""

    kind: str
    target: Text


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
    """Reads strong, emphasis and links; whatever else Markdown sees there is a finding."""
    for address in _ADDRESS.finditer(text.value):
        if text.value[max(address.start() - 1, 0)] not in "<(":  # a link, refused by the walker
            _refuse_address(text, address, report)
    if _PLAIN.fullmatch(text.value):
        spans, written = _tidy([Span(text.value)]), ()
    else:
        spans, written = _Walker(text, report).read()
    _refuse_survival(text, "".join(span.text for span in spans), report)
    from_right = is_read_from_right(text.value)
    held = [replace(span, text=bound(span.text, from_right=from_right)) for span in spans]
    return Inline.of(text, held, written)


def parse_plain(text: Text, report: Report, *, figures: bool = False) -> Words:
    """Text of a field that is shown letter for letter; markup in it is a finding.

    `figures` allows figures about survival, as a numbers block does.
    """
    markup = _MARKUP.search(text.value)
    if markup:
        message = f"markup '{markup[0]}' where words are shown as they are"
        report.error(text.place(markup.start()), "markup", message, "plain words only")
    plain = one_line(text.value)
    if not figures:
        _refuse_survival(text, plain, report)
    return Words(bound(plain), text)


def _refuse_address(text: Text, address: Match[str], report: Report) -> None:
    hint = "an address belongs in sources.yaml"
    report.error(text.place(address.start()), "web-address", "web address in running text", hint)


def _refuse_survival(text: Text, plain: str, report: Report) -> None:
    for start in survival.figures(plain):
        place = text.place(offset_in_source(text.value, plain, start))
        hint = "move it into a ::: numbers block with its sources"
        report.error(place, "survival-number", "a figure about survival in running text", hint)


class _Walker:
    """Turns Markdown's element tree into spans and refuses what is not in the closed set."""

    def __init__(self, text: Text, report: Report) -> None:
        self.text = text
        self.report = report
        self.links: list[WrittenLink] = []
        self.met: Counter[str] = Counter()

    def read(self) -> tuple[tuple[Span, ...], tuple[WrittenLink, ...]]:
        """The spans, and the links in them."""
        spans: list[Span] = []
        for block in self._tree():
            if block.tag == "p":
                spans += self._children(block, Span(""))
            else:
                self._refuse(block.tag)
                spans += self._children(block, Span("")) if block.tag in _HEADINGS else ()
        for span in spans:
            self._refuse_stray(span.text)
        return _tidy(spans), tuple(self.links)

    def _tree(self) -> Element:
        try:
            return _tree(self.text.value)
        except RecursionError:
            _reader.cache_clear()  # it was left in the middle of its work
            place = self.text.place()
            self.report.error(place, "too-deep", "markup nested too deep to be read")
            return Element("div")

    def _refuse_stray(self, words: str) -> None:
        """Signs that Markdown left in the words are mostly a mark without its partner."""
        stray = _STRAY.search(words)
        if stray and "\\" + stray[0][0] not in self.text.value:
            before = words[max(stray.start() - 8, 0) : stray.end()]
            offset = self.text.value.find(before) + len(before) - len(stray[0])
            if before not in self.text.value:
                offset = max(self.text.value.find(stray[0]), 0)
            place = self.text.place(offset)
            hint = "put a \\ before it where readers should see it"
            self.report.error(place, "markdown", f"'{stray[0]}' without its partner", hint)

    def _children(self, element: Element, style: Span) -> Iterator[Span]:
        yield _styled(style, element.text)
        for child in element:
            yield from self._child(child, style)
            yield _styled(style, child.tail)

    def _child(self, child: Element, style: Span) -> Iterator[Span]:
        if child.tag == "strong":
            yield from self._children(child, Span("", True, style.emphasis, style.link))
        elif child.tag == "em":
            yield from self._children(child, Span("", style.strong, True, style.link))
        elif child.tag == "a":
            link = self._link(
                child.get("href") or "", child.get("title"), "".join(child.itertext())
            )
            yield from self._children(child, Span("", style.strong, style.emphasis, link))
        elif child.tag == "br":
            yield _styled(style, " ")
        else:
            self._refuse(child.tag)

    def _link(self, href: str, title: str | None, words: str) -> str:
        offset = self._offset("a")
        if not words.strip():
            self.report.error(self.text.place(offset), "bad-link", "a link without words")
        parts = _TARGET.fullmatch(href)
        if parts is None or title:
            message = f"'{href}' is not a page or a word"
            hint = "links are (topic:slug), (term:id) or (plain:)"
            self.report.error(self.text.place(offset), "bad-link", message, hint)
            return ""
        if parts[1]:
            start = max(self.text.value.find(f"]({href})", offset) + 2, 0) + len(parts[1]) + 1
            target = self.text.part(start, start + len(parts[2]))
            self.links.append(WrittenLink(parts[1], target))
        return href

    def _refuse(self, tag: str) -> None:
        what, hint = _REFUSED.get(tag, ("a heading", "it stands alone, between blank lines"))
        code = "html" if tag in {"html", "entity"} else "markdown"
        self.report.error(self.text.place(self._offset(tag)), code, f"{what} is not allowed", hint)

    def _offset(self, tag: str) -> int:
        """The offset of the next thing in the text that came out as this element."""
        pattern = _SEEN_AS.get(tag)
        if pattern is None:
            return 0
        step = 2 if tag == "code" else 1
        offsets = [match.start() for match in pattern.finditer(self.text.value)]
        index = self.met[tag] * step
        self.met[tag] += 1
        return offsets[index] if index < len(offsets) else 0


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


def _tree(text: str) -> Element:
    """Markdown's element tree of one stretch of text: nothing is parsed as raw HTML."""
    reader = _reader()
    root = Element("div")
    reader.parser.parseChunk(root, text)
    for name in ("inline", "unescape"):
        reader.treeprocessors[name].run(root)
    return root


@cache
def _reader() -> markdown.Markdown:
    reader = markdown.Markdown()
    reader.ESCAPED_CHARS = [*reader.ESCAPED_CHARS, "|", "<", "&", "~"]
    reader.parser.blockprocessors.deregister("reference")
    for name in ("reference", "short_reference", "image_reference", "short_image_ref"):
        reader.inlinePatterns.deregister(name)
    for name, priority in (("html", 90), ("entity", 80)):
        pattern = reader.inlinePatterns[name].pattern
        reader.inlinePatterns.register(_Refused(pattern, name), name, priority)
    return reader


class _Refused(InlineProcessor):
    """Leaves an element in the tree where raw HTML stands, for the walker to report."""

    def __init__(self, pattern: str, name: str) -> None:
        super().__init__(pattern)
        self.name = name

    def handleMatch(self, m: Match[str], data: str) -> tuple[Element, int, int]:
        """The element, and the stretch of text that it replaces."""
        return Element(self.name), m.start(0), m.end(0)
