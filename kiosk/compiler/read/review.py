"""Reads topics/<slug>/review.<lang>.yaml: what a clinician has signed off, as `kiosk pack review` wrote it."""

from __future__ import annotations

import re

from kiosk.authored.fields import Fields
from kiosk.compiler.link.references import References
from kiosk.compiler.model import ReviewDef
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields

MOST_YEARS = 5
"""From a review to the next."""
LONGEST_ROLE = 60
_DIGEST = re.compile(r"[0-9a-f]{16}")
_HINT = "kiosk pack review writes this file"
_TITLE = re.compile(r"\b(?:Dr|Dra|Prof|Profa|Mr|Mrs|Ms|Sr|Sra|Srta)\b\.?", re.IGNORECASE)
_CAPITAL = "[A-Z\u00c0-\u00d6\u00d8-\u00de]"
_NAME = rf"{_CAPITAL}(?:[a-z\u00df-\u00ff'’-]+|(?:{_CAPITAL}|['’-]){{2,}})"
_TWO_NAMES = re.compile(rf"\b(?:{_NAME},? +|{_CAPITAL}\. ?){_NAME}")


def file_of(language: str) -> str:
    """The name of the file, in the folder of the page."""
    return f"review.{language}.yaml"


def why_no_role(text: str) -> str:
    """Why some words cannot stand as the role of who has read a page; empty if they can.

    Nobody's name is kept: what looks like one (a title, two words with capitals, an initial, a digit) is refused.
    """
    if not text.strip() or not any(letter.isalpha() for letter in text):
        return "say in which role: for example 'oncology nurse'"
    if len(text) > LONGEST_ROLE:
        return f"a role has at most {LONGEST_ROLE} characters, this has {len(text)}"
    if any(not letter.isprintable() for letter in text):
        return "a role is one line of plain words"
    if _TITLE.search(text) or _TWO_NAMES.search(text) or re.search(r"[0-9@]", text):
        return f"'{text}' looks like a person: write the role alone, in small letters"
    return ""


def latest_due(on: str) -> str:
    """The last day on which what was signed on a day may be due again."""
    year = f"{int(on[:4]) + MOST_YEARS:04}"
    return f"{year}-02-28" if on[5:] == "02-29" else f"{year}{on[4:]}"


def read_review(
    folder: Folder, _references: References, slug: str, language: str
) -> ReviewDef | None:
    """The review of a page in one language; None where nobody has signed it, or the file says nothing whole."""
    path = ("topics", slug, file_of(language))
    fields = open_fields(folder, path[-1], *path) if folder.has(*path) else None
    if fields is None:
        return None
    before = len(folder.report.findings)
    by = fields.text("by")
    why = why_no_role(by.value) if by else ""
    if why:
        fields.error(by.place(), "wrong-value", why)
    review = ReviewDef(
        by=by.value,
        on=fields.day("on"),
        due=fields.day("due"),
        parts=_parts(fields),
        place=fields.place,
        on_place=fields.key_place("on"),
        due_place=fields.key_place("due"),
    )
    if review.on and review.due:
        _check_due(fields, review)
    fields.finish()
    return None if len(folder.report.findings) > before else review


def _parts(fields: Fields) -> dict[str, str]:
    group = fields.mapping("signed", "'signed'")
    found: dict[str, str] = {}
    for key, _ in group.entries() if group else ():
        text = group.text(key.value) if group else key
        if text and not _DIGEST.fullmatch(text.value):
            message = f"'{text}' is no digest of sixteen digits 0-9a-f"
            fields.error(text.place(), "wrong-value", message, _HINT)
        found[key.value] = text.value
    return found


def _check_due(fields: Fields, review: ReviewDef) -> None:
    """The next review comes after the last, within a few years."""
    if review.due <= review.on:
        fields.error(review.due_place, "wrong-value", "'due' is not after 'on'")
    elif review.due > latest_due(review.on):
        message = f"'due' is more than {MOST_YEARS} years after 'on'"
        hint = "facts change: have it looked at sooner"
        fields.error(review.due_place, "wrong-value", message, hint)
