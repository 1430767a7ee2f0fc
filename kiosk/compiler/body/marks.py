"""What running text is made of: the marks of the closed set, and all others that authors bring from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from kiosk.pack.types import EMERGENCY_NUMBER

SIGNS = r"!-/:-@\[-`{-~"
"""Signs that a backslash before them makes plain, as in a class of a pattern."""
_BLANK = r"[ \t\u00a0\u2000-\u200a\u202f\u3000]"


# A raised digit behind a word; not a square metre, a power of ten, a charge.
_FOOTNOTE = (
    r"(?<=[^\s⁰¹²³⁴-⁹])(?<!10)(?:[¹⁰⁴-⁹]|(?<!\bm)(?<!\b[cdkm]m)[²³])[⁰¹²³⁴-⁹]*(?![⁺⁻⁰¹²³⁴-⁹])"
    r"|(?<=[\w.,;:!?)])[†‡]"
)


class Refused(NamedTuple):
    """A mark that stands for nothing here, where its author meant something."""

    name: str
    pattern: str
    what: str
    hint: str
    code: str = "markdown"

    def says(self, found: str) -> str:
        """What is told of one that was found."""
        return f"{self.what or repr(found)} is not allowed"


ANYWHERE = (
    Refused("code", r"`+", "code", "take out the ` signs"),
    Refused("html", r"<!--|-->|<[a-zA-Z/!?]", "HTML", "take out the <...>", code="html"),
    Refused("entity", r"&#?\w+;", "an HTML entity", "write the character itself", code="html"),
    Refused("struck", r"~~+|(?<=\w)~", "the mark ~", "take out the ~ signs"),
    Refused("under", r"_+", "the mark _", "emphasis is *words*, strong is **words**"),
    Refused("raised", r"\^", "the mark ^", "write it in words"),
    Refused("footnote", _FOOTNOTE, "a footnote", "say it in the sentence"),
    Refused("bar", r"\|", "the sign |", "below the first line of a table stands | --- | --- |"),
    Refused("marked", r"==+|\+\+|%%|\$\$", "", "strong is **words**"),
    Refused("dashes", r"--+", "", "type the dash itself: –"),
    Refused(
        "curly",
        r"\{[^{}\n]*\}?|\}",
        "",
        "only a heading has an id, at its end and without blanks: {#id}",
    ),
    Refused("cut", r"(?<=\w)-\n(?=\w)", "a word cut at the end of a line", "write it in one piece"),
    Refused("tab", r"\t", "a tab", "type a blank; the cells of a table stand between | signs"),
)
"""Marks that are refused wherever they stand in a line."""
AT_BEGIN = (
    Refused("quote", r">", "a quotation", "take out the > at the beginning"),
    Refused("callout", r"!!!|\?\?\?", "", "a callout is ::: note ... :::"),
    Refused(
        "heading", r"#{1,6}(?=[ \t])", "a heading", "it stands alone, at the beginning of a line"
    ),
    Refused("rule", r"(?:[-_*] *){3,}$|=+$", "a rule", "take out the line"),
    Refused(
        "point",
        rf"[•·‣∙⁃▪▫■□●○◦◆◇►▶▸▹◾◽◼➢➤➔❖✓✔✗✘☐☑☒]{_BLANK}*(?=.)"
        rf"|(?:[-–—−‐‑*+]|[0-9]{{1,3}}[.)]|\(?[a-zA-Z]\)|\([0-9]{{1,3}}\)|[ivx]{{1,4}}[.)]|[a-z]\.){_BLANK}"
        rf"|[o§]{_BLANK.replace(' ', '')}|[0-9]{{1,3}}(?:\.[-–]|[.)](?=[^\W\d_]))",
        "a point of a list in running text",
        "begin it with '- ' or '1. ', with a blank line before the list; a list cannot hold a list",
    ),
    Refused(
        "meaning",
        r":[ \t]",
        "a list of meanings",
        "write the term and what it means in one sentence",
    ),
)
"""Marks that are refused at the beginning of a line."""
BY_NAME = {mark.name: mark for mark in (*ANYWHERE, *AT_BEGIN)}


def _any_of(marks: tuple[Refused, ...]) -> str:
    return "|".join(f"(?P<{mark.name}>{mark.pattern})" for mark in marks)


_BEGIN = re.compile(rf"(?m)^[ \t]*(?:{_any_of(AT_BEGIN)})")
TOKEN = re.compile(
    rf"(?P<backslash>\\[{SIGNS}]?)|(?P<stars>\*+)|(?P<open>!?\[)"
    rf"|(?P<close>\](?:\((?P<target>[^()\n]*)\)|\[[^\[\]\n]*\])?)|(?P<number>{re.escape(EMERGENCY_NUMBER)})|{_any_of(ANYWHERE)}"
)
"""A mark, of the closed set or refused: its group has its name."""
_ADDRESS = re.compile(
    r"(?i)(?:\b[a-z]{2,6}://|\bwww\.)\S|(?<=[\w.])@(?=[\w-]+\.\w)|\w\.(?:org|com|net|gov|edu)\b"
)


def at_begin(words: str) -> Iterator[tuple[Match[str], Refused]]:
    """Each mark that is refused at the beginning of a line; the match ends behind it."""
    for found in _BEGIN.finditer(words):
        yield found, BY_NAME[found.lastgroup or ""]


def addresses(words: str) -> Iterator[int]:
    """Where web and mail addresses begin."""
    end = 0
    for found in _ADDRESS.finditer(words):
        start = found.start()
        if start < end:
            continue
        end = next((at for at in range(start, len(words)) if words[at].isspace()), len(words))
        while start > 0 and (words[start - 1].isalnum() or words[start - 1] in ".-_"):
            start -= 1
        yield start
