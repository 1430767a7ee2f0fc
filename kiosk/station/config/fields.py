"""Reads single settings from nodes; what does not fit is reported and its default stays."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.authored.mojibake import mended
from kiosk.authored.nodes import Mapping, Node, Refused, Scalar, Sequence
from kiosk.authored.remedies import NO_BLANK, is_glued
from kiosk.authored.text import Place
from kiosk.errors import Finding, KioskError
from kiosk.station.config.model import Words
from kiosk.station.config.schema import KEYS, Key
from kiosk.station.hours import Span, spans
from kiosk.station.pin import PIN, is_hash

if TYPE_CHECKING:
    from kiosk.station.logo import Logo

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
JOINERS = "\u200c\u200d"
"""Signs that nobody sees and some languages are spelled with."""
PLACEHOLDER = re.compile(r"\(\(|\)\)|\{[^}]*\}|^TODO\b|\bTODO:|\b(?:TBD|FIXME|X{3,})\b")
"""`TODO` alone is a word of Spanish."""
_NAMES = {"languages": (LANGUAGE, "en"), "pages": (SLUG, "some-page")}
"""By the kind of key: what a name looks like, and one for example."""


class Section:
    """One mapping of the file. Takes settings by key; `done` reports the keys nobody took."""

    def __init__(self, path: str, findings: list[Finding], node: Node | None, name: str) -> None:
        self._path = path
        self._findings = findings
        self._name = name
        self._node = node if isinstance(node, Mapping) else Mapping(Place(path))
        self._taken: list[str] = []

    def section(self, key: str) -> Section:
        """The settings under a key."""
        node = self._take(key)
        if node is not None and not isinstance(node, Mapping):
            glued = f"{NO_BLANK}; " if is_glued(text_of(node)) else ""
            instead = f"{glued}the default is used"
            self._wrong(key, node, "settings below it, each indented", instead)
        return Section(self._path, self._findings, node, self._full(key))

    def words(self, key: str) -> Words:
        """A text of at most so many characters, or texts by language."""
        node, longest = self._take(key), self._of(key).most
        if node is None:
            return Words()
        if not isinstance(node, Mapping):
            text = self._written(key, node, longest)
            return Words({"": text} if text else {})
        found: dict[str, str] = {}
        for code, each in node.values.items():
            if not LANGUAGE.fullmatch(code):
                message = f"`{code}` under `{self._full(key)}` is not a language code"
                place = node.keys[code].place()
                self._report(place, "config-value", message, "for example `en`")
            elif not is_empty(each) and (text := self._written(key, each, longest)):
                found[code] = text
        return Words(found)

    def number(self, key: str) -> int | None:
        """A whole number in the key's range, or None where none is set."""
        node, least, most = self._take(key), self._of(key).least, self._of(key).most
        if node is None:
            return None
        text = text_of(node)
        if re.fullmatch(r"[0-9]{1,9}", text) and least <= int(text) <= most:
            return int(text)
        instead = "the default is used"
        if key.endswith("_mm") and re.fullmatch(r"[0-9]{1,4}", text):
            ten = 10 * int(text)
            if int(text) < least <= ten <= most:
                instead = f"in millimetres that might be {ten}; {instead}"
        self._wrong(key, node, f"a whole number from {least} to {most}", instead)
        return None

    def names(self, key: str) -> tuple[str, ...]:
        """A list of names that look like those of the key's kind, each once."""
        node, (pattern, expected) = self._take(key), _NAMES[self._of(key).kind]
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            self._wrong(key, node, f"a list such as [{expected}]")
            return ()
        found: dict[str, None] = {}
        for item in node.items:
            if pattern.fullmatch(text_of(item)):
                found[text_of(item)] = None
            else:
                self._wrong(key, item, f"a name such as `{expected}`", "it is left out")
        return tuple(found)

    def pin(self, key: str) -> str:
        """A PIN, never repeated in a message."""
        node = self._take(key)
        if node is None or PIN.fullmatch(text_of(node)):
            return text_of(node) if node else ""
        message = (
            f"`{self._full(key)}` must be 4 to 8 digits; without it staff cannot leave by touch"
        )
        self._report(node.place, "config-value", message, "")
        return ""

    def pin_hash(self, key: str) -> str:
        """The hash of a PIN, never repeated in a message."""
        node = self._take(key)
        if node is None or is_hash(text_of(node)):
            return text_of(node) if node else ""
        message = f"`{self._full(key)}` is not what `kiosk config set-pin` writes"
        self._report(node.place, "config-value", message, "set the number again with that command")
        return ""

    def choice(self, key: str) -> str:
        """One of the key's choices; empty where none is set."""
        node, choices = self._take(key), self._of(key).choices
        if node is None or text_of(node) in choices:
            return text_of(node) if node else ""
        self._wrong(key, node, " or ".join(f"`{each}`" for each in choices))
        return ""

    def name(self, key: str) -> str:
        """The name of something on this machine; empty where none is set."""
        node, longest = self._take(key), self._of(key).most
        return "" if node is None else self._text(key, node, longest)

    def hours(self, key: str) -> tuple[Span, ...] | None:
        """Opening hours of a day; None where none are set."""
        node = self._take(key)
        if node is None:
            return None
        found = spans(text_of(node)) if isinstance(node, Scalar) else None
        if found is None:
            self._wrong(key, node, "hours such as `8:00-17:30`, or `closed`")
        return found

    def file(self, key: str) -> Path | None:
        """A file's path; a relative one counts from the folder of the file that says it."""
        node = self._take(key)
        if node is None:
            return None
        if not isinstance(node, Scalar) or "\0" in text_of(node):
            self._wrong(key, node, "the path of a file")
            return None
        return Path(node.place.path).absolute().parent / text_of(node)

    def logo(self, key: str) -> Logo | None:
        """The picture in a file; None where none is set, or none that can be shown."""
        path = self.file(key)
        if path is None:
            return None
        from kiosk.station.logo import read_logo  # most kiosks have none

        try:
            return read_logo(path)
        except KioskError as refusal:
            message = f"`{self._full(key)}` is {path}: {refusal}"
            place = self._node.values[key].place
            self._report(place, "config-logo", message, "no logo is shown")
            return None

    def done(self) -> None:
        """Reports every key that means nothing here."""
        for key, text in self._node.keys.items():
            if key not in self._taken:
                message = f"`{self._full(key)}` is not a setting"
                self._report(text.place(), "config-unknown", message, self._meant_by(key))

    def _meant_by(self, key: str) -> str:
        from difflib import get_close_matches  # the start of a sound configuration needs none

        near = get_close_matches(key, self._taken, n=1)
        return f"did you mean `{near[0]}`?" if near else f"known: {', '.join(self._taken)}"

    def _of(self, key: str) -> Key:
        return KEYS[self._full(key)]

    def _take(self, key: str) -> Node | None:
        self._taken.append(key)
        node = self._node.values.get(key)
        return None if node is None or is_empty(node) else node

    def _text(self, key: str, node: Node, longest: int) -> str:
        text = " ".join(text_of(node).split())
        foreign = next((sign for sign in text if not (sign.isprintable() or sign in JOINERS)), "")
        if mended(text) != text:
            self._wrong(key, node, f'"{_short(mended(text))}": save the file as UTF-8')
            return ""
        if text and len(text) <= longest and not foreign:
            return text
        without = f" without U+{ord(foreign):04X}" if foreign else ""
        self._wrong(key, node, f"a text of at most {longest} characters{without}")
        return ""

    def _written(self, key: str, node: Node, longest: int) -> str:
        """A text for people to read, none of which has still to be written."""
        text = self._text(key, node, longest)
        left = PLACEHOLDER.search(text)
        if left is None:
            return text
        self._wrong(
            key, node, f"a text without `{left[0]}`, which waits for something to be written"
        )
        return ""

    def _wrong(
        self, key: str, node: Node, expected: str, instead: str = "the default is used"
    ) -> None:
        if isinstance(node, Refused):
            return  # its finding is there already
        found = "a list" if isinstance(node, Sequence) else "settings below it"
        if isinstance(node, Scalar):
            found = f'"{_short(text_of(node))}"'
        message = f"`{self._full(key)}` is {found}; expected {expected}"
        self._report(node.place, "config-value", message, instead)

    def _report(self, place: Place, code: str, message: str, hint: str) -> None:
        self._findings.append(Finding(*place, code, message, hint))

    def _full(self, key: str) -> str:
        return f"{self._name}.{key}" if self._name else key


def text_of(node: Node) -> str:
    """The text of a value without blanks around it; of a list or a mapping none."""
    return node.text.value.strip() if isinstance(node, Scalar) else ""


def is_empty(node: Node) -> bool:
    """Whether nothing stands there, as in `phone:`, or only what was refused."""
    return isinstance(node, Refused) or (isinstance(node, Scalar) and text_of(node) in {"", "null"})


def _short(text: str, most: int = 40) -> str:
    line = "".join(c if c.isprintable() else " " for c in text)
    return line if len(line) <= most else line[: most - 1] + "…"
