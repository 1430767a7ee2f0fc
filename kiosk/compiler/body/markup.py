"""Running text as Python-Markdown reads it, for text that the scanner found nothing wrong with."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from xml.etree.ElementTree import Element

import markdown

from kiosk.compiler.body.scan import Span

_BEGIN = "\u2060"
"""Stands before the text while it is read, so that nothing in it begins a line: blocks are cut by the compiler."""


def spans(words: str) -> list[Span]:
    """The pieces of one stretch of text. What Markdown sees besides strong, emphasis and links is left as words."""
    reader = _reader()
    root = Element("div")
    reader.parser.parseChunk(root, _BEGIN + words)
    for name in ("inline", "unescape"):
        reader.treeprocessors[name].run(root)
    found = [span for block in root for span in _within(block, Span(""))]
    return [_styled(span, span.text.replace(_BEGIN, "", 1)) for span in found[:1]] + found[1:]


def _within(element: Element, style: Span) -> Iterator[Span]:
    yield _styled(style, element.text)
    for child in element:
        yield from _within(child, _with(style, child))
        yield _styled(style, child.tail)


def _with(style: Span, element: Element) -> Span:
    strong = style.strong or element.tag == "strong"
    emphasis = style.emphasis or element.tag == "em"
    link = element.get("href") or "" if element.tag == "a" else style.link
    return Span("", strong, emphasis, link)


def _styled(style: Span, words: str | None) -> Span:
    return Span(words or "", style.strong, style.emphasis, style.link)


@cache
def _reader() -> markdown.Markdown:
    """One that reads no raw HTML, no entities and no references: the scanner has refused them."""
    reader = markdown.Markdown()
    reader.ESCAPED_CHARS = [*reader.ESCAPED_CHARS, "|", "<", "&", "~"]
    reader.parser.blockprocessors.deregister("reference")
    names = ("html", "entity", "reference", "short_reference", "image_reference", "short_image_ref")
    for name in names:
        reader.inlinePatterns.deregister(name)
    return reader
