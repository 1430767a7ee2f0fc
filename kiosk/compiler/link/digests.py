"""Digests of words and pictures, so that a later change of them is seen."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any

from kiosk.compiler.body.inline import Inline
from kiosk.compiler.model import DiagramText, PageDef, TermText

DIGITS = 8
"""Of a translation's stamp."""
SIGNED_DIGITS = 16
"""Of what a clinician signs."""
FRONT, TOP = "front", "top"
"""The section of a page's front matter, and that of what stands before its first heading."""


def of_page(page: PageDef, digits: int = DIGITS) -> dict[str, str]:
    """The digest of each section of a page, in reading order; `front` is the front matter.

    Search words are left out: they are found anew in each language.
    """
    front = [page.title, page.summary, page.in_short, page.questions, page.actions]
    sections: dict[str, list[Any]] = {FRONT: front}
    section = TOP
    for block in page.blocks:
        section = block.block_id if block.content.opens_section else section
        sections.setdefault(section, []).append([block.kind, block.content])
    return {name: digest(value, digits) for name, value in sections.items()}


def of_diagram(text: DiagramText, digits: int = DIGITS) -> str:
    """The digest of a picture's words."""
    shown = [text.title, text.caption, text.alt, text.regions, text.steps]
    return digest([*shown, text.words] if text.words else shown, digits)


def of_term(text: TermText) -> str:
    """The digest of a term and its definition; how to say it, and its forms, are left out."""
    return digest([text.term.value, text.definition])


def digest(value: Any, digits: int = DIGITS) -> str:
    """So many hexadecimal digits for words, marks, numbers, and dataclasses, lists and mappings of them."""
    plain = json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:digits]


def _plain(value: Any) -> Any:
    """Words and marks only: neither line breaks nor the kind of a blank count as a change."""
    if isinstance(value, Inline):
        return [[_plain(s.text), s.strong, s.emphasis, s.link] for s in value.spans]
    if isinstance(value, str):
        return " ".join(value.split()) if value.strip() else value
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return value
