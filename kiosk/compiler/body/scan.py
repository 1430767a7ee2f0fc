"""Reads running text sign by sign, once: a closed set of marks comes out, all else is a finding."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from re import Match

from kiosk.authored.report import Report
from kiosk.authored.text import Text
from kiosk.compiler.body import marks
from kiosk.pack.types import EMERGENCY_NUMBER

MOST = 10
"""So many marks of one text are told."""
_TARGET = re.compile(r"(term|topic):(\S+)|plain:")
_LINKS = "links are (topic:slug), (term:id) or (plain:)"
_SHOWN = "put a \\ before it where readers should see it"


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


@dataclass(frozen=True)
class Scanned:
    """Spans as they follow one another, the links in them, whether there are marks, and whether none was refused."""

    spans: list[Span]
    written: tuple[WrittenLink, ...]
    marked: bool
    sound: bool


def read(text: Text, report: Report) -> Scanned:
    """What a text holds; every mark that is not of the closed set is in the report."""
    scanner = _Scanner(text, report)
    spans, written = scanner.read()
    return Scanned(spans, written, scanner.marked, not scanner.told)


def refuse_marks(text: Text, report: Report, filled: tuple[str, ...] = ()) -> None:
    """Reports the marks in a text that is shown letter for letter; `filled` are those that are replaced."""
    within = (m for m in marks.TOKEN.finditer(text.value) if m[0] not in filled)
    found = {m.start(): m[0].partition("(")[0] for m in within if m.lastgroup != "number"}
    begins = (m for m, _ in marks.at_begin(text.value))
    found |= {m.end() - len(m[0].lstrip()): m[0].strip() for m in begins}
    for offset, mark in islice(sorted(found.items()), MOST):
        message = f"markup '{mark}' where words are shown as they are"
        hint = f"only {EMERGENCY_NUMBER}" if mark.startswith("{") else "plain words only"
        report.error(text.place(offset), "markup", message, hint)


class _Scanner:
    """One text while it is read. Marks that are open are kept with where they began."""

    def __init__(self, text: Text, report: Report) -> None:
        self.text = text
        self.words = text.value
        self.report = report
        self.told = 0
        self.marked = False
        self.spans: list[Span] = []
        self.written: list[WrittenLink] = []
        self.open: dict[str, int] = {}
        self.link = (-1, 0)  # where its [ stands, and the spans before it
        self.picture = False
        self.in_code = False

    def read(self) -> tuple[list[Span], tuple[WrittenLink, ...]]:
        """The spans, and the links in them."""
        self._begins()
        position = 0
        for found in marks.TOKEN.finditer(self.words):
            self.marked = True
            self._add(self.words[position : found.start()])
            name = found.lastgroup or ""
            _READ.get(name, _Scanner.refused)(self, found)
            position = found.end()
        self._add(self.words[position:])
        for mark, offset in self.open.items():
            self._error(offset, f"'{mark}' without its partner", _SHOWN)
        if self.link[0] >= 0:
            self._error(self.link[0], "'[' without its partner", _SHOWN)
        return self.spans, tuple(self.written)

    def _begins(self) -> None:
        """Refuses marks at the beginning of lines; they are not read again."""
        for found, mark in marks.at_begin(self.words):
            start = found.end() - len(found[0].lstrip())
            message = mark.what if mark.name == "point" else mark.says(found[0].strip())
            self._error(start, message, mark.hint)
            blanks = " " * (found.end() - start)
            self.words = self.words[:start] + blanks + self.words[found.end() :]

    def _add(self, words: str) -> None:
        if words:
            self.spans.append(Span(words, "**" in self.open, "*" in self.open))

    def _error(self, offset: int, message: str, hint: str, code: str = "markdown") -> None:
        self.told += 1
        if self.told <= MOST:
            self.report.error(self.text.place(offset), code, message, hint)

    def backslash(self, found: Match[str]) -> None:
        """A sign that means nothing but itself."""
        if len(found[0]) == 1:
            hint = "it stands only before a sign that readers should see, as in \\*"
            self._error(found.start(), "a backslash is not allowed", hint)
        self._add(found[0][1:])

    def stars(self, found: Match[str]) -> None:
        """Strong or emphasis begins or ends."""
        before = self.words[found.start() - 1 : found.start()].strip()
        behind = self.words[found.end() : found.end() + 1].strip()
        names = {"*": ["*"], "**": ["**"], "***": ["**", "*"]}.get(found[0], [])
        if before and names and all(name in self.open for name in names):
            for name in names:
                self._close(name, found)
        elif behind and names and not any(name in self.open for name in names):
            self.open.update(dict.fromkeys(names, found.start()))
        else:
            self._error(found.start(), f"'{found[0][:3]}' without its partner", _SHOWN)
            self._add(found[0])

    def _close(self, name: str, found: Match[str]) -> None:
        if self.open.pop(name) + len(found[0]) == found.start():
            self._error(found.start(), f"'{name}' around nothing", "take it out")

    def opened(self, found: Match[str]) -> None:
        """The words of a link begin."""
        if self.link[0] >= 0:
            self._error(found.start(), "a bracket in a bracket", _SHOWN)
            return
        self.link = (found.start(), len(self.spans))
        self.picture = found[0] == "!["
        if self.picture:
            hint = "a picture is put in with ::: figure"
            self._error(found.start(), "a picture is not allowed", hint)

    def closed(self, found: Match[str]) -> None:
        """They end, and where they lead stands behind them."""
        (start, first), picture = self.link, self.picture
        self.link, self.picture = (-1, 0), False
        if start < 0:
            self._error(found.start(), "']' without its partner", _SHOWN)
        elif found["target"] is None and not picture:
            self._error(start, *self._meant(start, found))
        elif not picture:
            self._link(start, first, found)

    def _meant(self, start: int, found: Match[str]) -> tuple[str, str]:
        """What a bracket that is no link was most likely to be, and what to do."""
        words, behind = self.words[start + 1 : found.start()], self.words[found.end() :][:2]
        if words.strip(" \u00a0") in {"", "x", "X"}:
            return "a box to tick is not allowed", "take out the [ ]"
        if words.startswith("^"):
            return "a footnote is not allowed", "say it in the sentence"
        if behind == " (":
            return "a blank between ] and (", "take it out: [words](topic:slug)"
        if found[0].startswith("][") or behind.startswith(":"):
            return "a reference is not allowed", "write where it leads: [words](topic:slug)"
        return "a bracket that is no link", _SHOWN

    def _link(self, start: int, first: int, found: Match[str]) -> None:
        if not "".join(span.text for span in self.spans[first:]).strip():
            self._error(start, "a link without words", _LINKS, "bad-link")
        target = _TARGET.fullmatch(found["target"])
        if target is None:
            message = f"'{found['target']}' is not a page or a word"
            self._error(start, message, _LINKS, "bad-link")
            return
        for index in range(first, len(self.spans)):
            span = self.spans[index]
            self.spans[index] = Span(span.text, span.strong, span.emphasis, found["target"])
        if target[1]:
            offset = found.start("target")
            part = self.text.part(offset + target.start(2), offset + target.end(2))
            self.written.append(WrittenLink(target[1], part))

    def number(self, found: Match[str]) -> None:
        """What stands for the number to call; a gate knows where it may stand."""
        self._add(found[0])

    def refused(self, found: Match[str]) -> None:
        """A mark that means nothing here."""
        mark = marks.BY_NAME[found.lastgroup or ""]
        if not (mark.name == "raised" and self.words[found.start() - 1 : found.start()] == "["):
            self._error(found.start(), mark.says(found[0]), mark.hint, mark.code)
        self._add(found[0])

    def code(self, found: Match[str]) -> None:
        """Of a pair the first is told."""
        if not self.in_code:
            self.refused(found)
        self.in_code = not self.in_code


_READ: dict[str, Callable[[_Scanner, Match[str]], None]] = {
    "backslash": _Scanner.backslash,
    "stars": _Scanner.stars,
    "open": _Scanner.opened,
    "close": _Scanner.closed,
    "code": _Scanner.code,
    "number": _Scanner.number,
}
"""What reads a mark of a name; all others are refused."""
