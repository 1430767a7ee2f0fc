"""Texts that nobody should write: huge, repeated, malformed, of mixed scripts, invisible."""

from __future__ import annotations

import random
from collections.abc import Callable

Filler = Callable[[random.Random, int], str]
"""Makes a text of about so many characters."""

_REPEATED = {
    "letters": "a",
    "sentences": "a. ",
    "points": "a.",
    "words": "cancer ",
    "terms": "ablation ",
    "two-terms": "Ablation metastases ",
    "long-words": "hepatogastroenterological ",
    "blanks": " ",
    "no-break-blanks": "\u00a0",
    "tabs": "\t",
    "brackets": "[",
    "closed-brackets": "[]",
    "links": "[a](topic:liver) ",
    "unknown-links": "[a](topic:livr) ",
    "broken-links": "[a](",
    "reference-links": "[a][b] ",
    "pictures": "![a](b) ",
    "addresses": "http://a.b/c ",
    "mails": "a@b.c ",
    "entities": "&amp;",
    "odd-entities": "&#x41;&",
    "tags": "<b>",
    "open-tags": "<a ",
    "comments": "<!-- ",
    "stars": "*",
    "nested-stars": "*a **b ",
    "underlines": "_a",
    "backticks": "`",
    "backslashes": "\\",
    "pipes": "|",
    "hashes": "#",
    "dashes": "-",
    "colons": ":::",
    "quotes": "\"'",
    "braces": "{#a} ",
    "emergency": "{emergency_number} ",
    "tokens": "{",
    "placeholders": "((",
    "closed-placeholders": "((a)) ",
    "todos": "TODO ",
    "percentages": "50% ",
    "decimals": "1.2.3,4 ",
    "numbers": "9",
    "counts": "{count} of {of} ",
    "survival": "half of them died after 5 years ",
    "advice": "ring your team now ",
    "abbreviations": "e.g. ",
    "ellipses": "... ",
    "asked": "?! ",
    "syllables": "aeiouaeiou",
    "hyphens": "a-",
    "apostrophes": "a'",
    "marks": "e\u0301\u0327",
    "only-marks": "\u0301\u0327\u0316",
    "signs-of-joining": "\U0001f468\u200d",
    "flags": "\U0001f1e6",
    "dotted-i": "İ",
    "ligatures": "\ufdfa",
    "chinese": "肝臓、",
    "arabic": "الكبد ",
    "hebrew": "שלום ",
    "mixed-scripts": "cаncer ",
    "overrides": "\u202ea\u2066",
    "zero-width": "a\u200b",
    "line-separators": "a\u2028",
    "private": "\ue000",
    "unassigned": "\U0003ffff",
    "controls": "a\x01",
    "escapes": "\x1b[31m",
    "nulls": "\0",
    "form-feeds": "a\f",
    "lines": "a\n",
    "paragraphs": "a\n\n",
    "windows-lines": "a\r\n",
    "bullets": "- a\n",
    "deep-bullets": "- - - ",
    "deep-quotes": "> > ",
    "numbered": "1. a\n",
    "headings": "## a\n\n",
    "same-headings": "## a {#a}\n\n",
    "tables": "| a | b |\n| - | - |\n",
    "rows": "| a | b |\n",
    "rules": "---\n",
    "containers": "::: note\na\n:::\n\n",
    "open-containers": "::: note\n",
    "unknown-containers": "::: nonsense\n:::\n\n",
    "figures": "::: figure body-map\n:::\n\n",
    "signs": "::: signs\n- chest-pain\n:::\n\n",
    "all-signs": "::: signs all\n:::\n\n",
    "number-blocks": "::: numbers\ntitle: a\n:::\n\n",
    "fences": "```\n",
    "indented": "    a\n",
    "footnotes": "[^1] ",
    "task-boxes": "- [ ] a\n",
    "yaml-lists": "- a: b\n",
    "yaml-aliases": "*a ",
}


def _repeated(piece: str) -> Filler:
    return lambda _, size: (piece * (size // len(piece) + 1))[:size]


def _counting(chance: random.Random, size: int) -> str:
    """Words of which none is the other."""
    return " ".join(f"w{chance.randrange(10**9):09d}x" for _ in range(size // 12))


def _many_links(_: random.Random, size: int) -> str:
    """Links of which each leads somewhere else that is not there."""
    return " ".join(f"[a](topic:lost-{number})" for number in range(size // 22))


def _many_headings(_: random.Random, size: int) -> str:
    return "".join(f"## a {number}\n\nb\n\n" for number in range(size // 14))


def _gap(_: random.Random, size: int) -> str:
    return f"a{' ' * size}b"


def _random_signs(chance: random.Random, size: int) -> str:
    return "".join(chance.choice("aA .,:;!?*_`[](){}<>&#|-+=\\/\"'0\n") for _ in range(size))


def _random_unicode(chance: random.Random, size: int) -> str:
    codes = (chance.randrange(chance.choice((0x80, 0x250, 0x10000, 0x110000))) for _ in range(size))
    return "".join(chr(code) for code in codes if not 0xD800 <= code < 0xE000)[: size // 3]


FILLERS: dict[str, Filler] = {name: _repeated(piece) for name, piece in _REPEATED.items()} | {
    "other-words": _counting,
    "many-links": _many_links,
    "many-headings": _many_headings,
    "gap": _gap,
    "random-signs": _random_signs,
    "random-unicode": _random_unicode,
}
