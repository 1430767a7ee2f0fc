"""Reads `translated`: digests of the words that a translation was made from."""

from __future__ import annotations

import re

from kiosk.authored.fields import Fields
from kiosk.authored.text import Text
from kiosk.compiler.model import NO_ORIGIN, Origin

KEY = "translated"
WHOLE = "whole"
"""The only section of what is stamped in one piece."""
_DIGEST = re.compile(r"[0-9a-f]{8}")


def read_sections(fields: Fields) -> Origin:
    """The digest of each section of a page."""
    group = fields.mapping(KEY, f"'{KEY}'", required=False)
    if group is None:
        return NO_ORIGIN
    digests = {key.value: _checked(group, group.text(key.value)) for key, _ in group.entries()}
    return Origin(digests, fields.key_place(KEY))


def read_one(fields: Fields) -> Origin:
    """The digest of a picture's or a term's words."""
    text = fields.text(KEY, required=False)
    if not text:
        return NO_ORIGIN
    return Origin({WHOLE: _checked(fields, text)}, text.place())


def _checked(fields: Fields, text: Text) -> Text:
    if text and not _DIGEST.fullmatch(text.value):
        hint = "kiosk pack stamp writes it"
        message = f"'{text}' is no digest of eight digits 0-9a-f"
        fields.error(text.place(), "wrong-value", message, hint)
    return text
