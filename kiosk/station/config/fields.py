"""Reads single settings from nodes; what does not fit is reported and its default stays."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.authored.settings import Node
from kiosk.errors import Finding
from kiosk.station.config.model import Words

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PIN = re.compile(r"[0-9]{4,8}")
LONGEST_TEXT = 200
LONGEST_ABOUT = 800


class Section:
    """One mapping of the file. Takes settings by key; `done` reports the keys nobody took."""

    def __init__(self, path: str, findings: list[Finding], node: Node | None, name: str) -> None:
        self._path = path
        self._findings = findings
        self._name = name
        self._keys = node.keys if node and node.keys is not None else {}
        self._places = node.key_places if node else {}
        self._taken: list[str] = []

    def section(self, key: str) -> Section:
        """The settings under a key."""
        node = self._take(key)
        if node is not None and node.keys is None:
            self._wrong(key, node, "settings below it, each indented")
        return Section(self._path, self._findings, node, self._full(key))

    def words(self, key: str, longest: int = LONGEST_TEXT) -> Words:
        """A text of at most so many characters, or texts by language."""
        node = self._take(key)
        if node is None:
            return Words()
        if node.keys is None:
            text = self._text(key, node, longest)
            return Words({"": text} if text else {})
        found: dict[str, str] = {}
        for code, each in node.keys.items():
            if not LANGUAGE.fullmatch(code):
                message = f"`{code}` under `{self._full(key)}` is not a language code"
                self._report(node.key_places[code], "config-value", message, "for example `en`")
            elif not each.empty and (text := self._text(key, each, longest)):
                found[code] = text
        return Words(found)

    def number(self, key: str, least: int, most: int) -> int | None:
        """A whole number in a range, or None where none is set."""
        node = self._take(key)
        if node is None:
            return None
        text = node.text or ""
        if re.fullmatch(r"[0-9]{1,9}", text) and least <= int(text) <= most:
            return int(text)
        self._wrong(key, node, f"a whole number from {least} to {most}")
        return None

    def names(self, key: str, pattern: re.Pattern[str], expected: str) -> tuple[str, ...]:
        """A list of names that fit a pattern, each once."""
        node = self._take(key)
        if node is None:
            return ()
        if node.items is None:
            self._wrong(key, node, f"a list such as [{expected}]")
            return ()
        found: dict[str, None] = {}
        for item in node.items:
            if item.text is not None and pattern.fullmatch(item.text):
                found[item.text] = None
            elif not item.unusable:
                self._wrong(key, item, f"a name such as `{expected}`", "it is left out")
        return tuple(found)

    def pin(self, key: str) -> str:
        """A PIN, never repeated in a message."""
        node = self._take(key)
        if node is None or PIN.fullmatch(node.text or ""):
            return (node.text or "") if node else ""
        message = (
            f"`{self._full(key)}` must be 4 to 8 digits; without it staff cannot leave by touch"
        )
        self._report(node.place, "config-value", message, "")
        return ""

    def file(self, key: str, folder: Path) -> Path | None:
        """A file's path; a relative one counts from the configuration file's folder."""
        node = self._take(key)
        if node is None:
            return None
        if node.text is None or "\0" in node.text:
            self._wrong(key, node, "the path of a file")
            return None
        return folder / node.text

    def done(self) -> None:
        """Reports every key that means nothing here."""
        for key, place in self._places.items():
            if key not in self._taken:
                message = f"`{self._full(key)}` is not a setting"
                self._report(place, "config-unknown", message, self._meant_by(key))

    def _meant_by(self, key: str) -> str:
        from difflib import get_close_matches  # the start of a sound configuration needs none

        near = get_close_matches(key, self._taken, n=1)
        return f"did you mean `{near[0]}`?" if near else f"known: {', '.join(self._taken)}"

    def _take(self, key: str) -> Node | None:
        self._taken.append(key)
        node = self._keys.get(key)
        return None if node is None or node.empty or node.unusable else node

    def _text(self, key: str, node: Node, longest: int) -> str:
        text = " ".join((node.text or "").split())
        if text and len(text) <= longest and text.isprintable():
            return text
        if not node.unusable:
            self._wrong(key, node, f"a text of at most {longest} characters")
        return ""

    def _wrong(
        self, key: str, node: Node, expected: str, instead: str = "the default is used"
    ) -> None:
        found = "a list" if node.items is not None else "settings below it"
        if node.text is not None:
            found = f'"{_short(node.text)}"'
        message = f"`{self._full(key)}` is {found}; expected {expected}"
        self._report(node.place, "config-value", message, instead)

    def _report(self, place: tuple[int, int], code: str, message: str, hint: str) -> None:
        self._findings.append(Finding(self._path, *place, code, message, hint))

    def _full(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key


def _short(text: str, most: int = 40) -> str:
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= most else line[: most - 1] + "…"
