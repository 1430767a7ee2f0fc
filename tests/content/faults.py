"""One way to break each rule that the shipped content keeps."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

SECTION = r"(?m)^## .*\n"
"""The first heading of a page."""

Change = Callable[[str], str]


class Fault(NamedTuple):
    """One way to break a rule. `mark` is a pattern that ends in the line the finding is told for.

    The finding stands in `told`, which is the broken file unless it says otherwise. No `change`
    takes the file away; no `mark` expects line 1.
    """

    code: str
    file: str
    change: Change | None
    mark: str = ""
    told: str = ""


def replaced(pattern: str, new: str) -> Change:
    """Puts something in place of the first match, which must be there."""

    def change(text: str) -> str:
        edited, count = re.subn(pattern, new, text, count=1)
        assert count == 1, f"nothing looks like {pattern}"
        return edited

    return change


def said(words: str) -> Change:
    """A paragraph or block below the first heading of a page."""
    return replaced(SECTION, rf"\g<0>\n{words}\n")


def added(words: str) -> Change:
    """Lines at the end of a file."""
    return lambda text: f"{text.rstrip()}\n{words}\n"


def drawn(element: str) -> Change:
    """One more element of a drawing."""
    return replaced(r"</svg>\s*\Z", f"{element}\n</svg>\n")


def same(text: str) -> str:
    """No change: the file is wrong where it stands."""
    return text


def signature(slug: str) -> str:
    """Where the sign-off of a page in English is kept."""
    return f"topics/{slug}/review.en.yaml"


def signed(on: str, due: str) -> str:
    """A sign-off of words that are nowhere."""
    return f"by: nurse\non: {on}\ndue: {due}\nsigned: {{words gone: 0123456789abcdef}}"


def en(slug: str) -> str:
    return f"topics/{slug}/en.md"


def es(slug: str) -> str:
    return f"topics/{slug}/es.md"


def topic(slug: str) -> str:
    return f"topics/{slug}/topic.yaml"


def diagram(slug: str, name: str = "diagram.yaml") -> str:
    return f"diagrams/{slug}/{name}"


def term(name: str) -> str:
    """A whole new term of the glossary."""
    texts = "\n".join(
        f"  {language}:\n    term: {name}\n    definition: A word." for language in ("en", "es")
    )
    return f"\n{name}:\n  sources: [GEN]\n{texts}"


SHORT = "We sit and talk for a while in the room. "
