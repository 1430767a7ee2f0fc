"""The typed schema: each reader asks a mapping for the fields it knows, and gets typed values.

What is missing or of the wrong type is a finding and gives an empty value, so that reading goes
on and every fault is told in one run. Keys nobody asked for are findings in `finish`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from kiosk.authored import remedies
from kiosk.authored.near import MOST_HINTS, did_you_mean
from kiosk.authored.nodes import Mapping, Node, Refused, Scalar
from kiosk.authored.nodes import Sequence as Items
from kiosk.authored.report import Report, counted
from kiosk.authored.text import Place, SourceFile, Text

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""How a language is written in names of files, in keys and in settings: en, zh-Hant, es-419."""
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,8}")
_NUMBER = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,4})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_COLON = re.compile(r"['\"]?[ \t]*:")
_NAMES = {Scalar: "text", Items: "a list", Mapping: "a mapping"}


class Fields:
    """One mapping of an author's file, read field by field. `what` names it in messages."""

    def __init__(self, node: Node | None, file: SourceFile, report: Report, what: str) -> None:
        self.file = file
        self.report = report
        self.what = what
        self.asked: list[str] = []
        if node is not None and not isinstance(node, Mapping):
            self._wrong(node, what, "a mapping")
        self.broken = not isinstance(node, Mapping)
        self.node = node if isinstance(node, Mapping) else Mapping(Place(file.path))
        self.place = node.place if node is not None else Place(file.path)

    def error(self, place: Place, code: str, message: str, hint: str = "") -> None:
        """Adds a finding to the report this mapping is read for."""
        self.report.error(place, code, message, hint)

    def has(self, key: str) -> bool:
        """Whether the author wrote this key."""
        return key in self.node.values

    def key_place(self, key: str) -> Place:
        """Where a key stands, or the mapping's beginning without it."""
        return self.node.keys[key].place() if key in self.node.keys else self.place

    def finish(self) -> None:
        """Reports every key that no reader asked for."""
        unknown = [key for key in self.node.keys if key not in self.asked]
        for number, key in enumerate(unknown):
            text = self.node.keys[key]
            message = f"unknown key '{key}' in {self.what}"
            hint = did_you_mean(key, self.asked) if number < MOST_HINTS else ""
            if " " in key or not _COLON.match(self.file.text, text.end):
                hint = "text with a comma needs quotes inside {...}"
            self.error(text.place(), "unknown-key", message, hint)

    def text(self, key: str, *, required: bool = True, code: str = "missing-key") -> Text:
        """One line of text; empty where it is missing."""
        node = self._get(key, required, code)
        if node is None:
            return self.nothing()
        text = self._scalar(node, f"'{key}'")
        if required and not text.value.strip() and isinstance(node, Scalar):
            self.error(node.place, code, f"'{key}' of {self.what} is empty")
        return text

    def nothing(self) -> Text:
        """An empty text at this mapping's place."""
        return Text("", self.file, 0, 0)

    def slug(self, key: str, *, required: bool = True) -> Text:
        """A slug or id: lower-case words joined by hyphens."""
        text = self.text(key, required=required)
        return self.checked_slug(text, f"'{key}'") if text else text

    def choice(self, key: str, options: Iterable[str], *, required: bool = True) -> Text:
        """One of a closed set of words."""
        text = self.text(key, required=required)
        known = list(options)
        if text and text.value not in known:
            message = f"'{key}' of {self.what} cannot be '{text}'"
            self.error(text.place(), "wrong-value", message, f"one of: {', '.join(known)}")
            return self.nothing()
        return text

    def whole(self, key: str, least: int, most: int) -> int:
        """A whole number in a range; 0 where it is missing or wrong."""
        text = self.text(key)
        if not text:
            return 0
        if not _WHOLE.fullmatch(text.value):
            self.error(text.place(), "wrong-type", f"'{key}' must be a whole number, not '{text}'")
            return 0
        if not least <= int(text.value) <= most:
            self.error(
                text.place(), "wrong-value", f"'{key}' must be from {least} to {most}, not {text}"
            )
            return 0
        return int(text.value)

    def flag(self, key: str) -> bool:
        """`true` or `false`."""
        return self.choice(key, ("true", "false")).value == "true"

    def day(self, key: str, *, required: bool = True) -> str:
        """A date as YYYY-MM-DD."""
        text = self.text(key, required=required)
        if not text:
            return ""
        try:
            if _DAY.fullmatch(text.value):
                return date.fromisoformat(text.value).isoformat()
            raise ValueError(text.value)
        except ValueError:
            message = f"'{key}' must be a date such as 2026-11-21, not '{text}'"
            self.error(text.place(), "wrong-type", message)
            return ""

    def numbers(self, key: str, count: int) -> tuple[float, ...] | None:
        """Exactly `count` numbers, or None where the author left the key out or erred."""
        texts = self.texts(key, required=False)
        wrong = [text for text in texts if not _NUMBER.fullmatch(text.value)]
        for text in wrong:
            self.error(text.place(), "wrong-type", f"'{key}' needs numbers, not '{text}'")
        if self.has(key) and not wrong and len(texts) != count:
            message = f"'{key}' needs {count} numbers, found {len(texts)}"
            self.error(self.key_place(key), "list-size", message)
        if wrong or len(texts) != count:
            return None
        return tuple(float(text.value) for text in texts)

    def texts(
        self, key: str, *, required: bool = True, least: int = 0, most: int = 10_000
    ) -> list[Text]:
        """A list of texts with so many entries."""
        nodes = self.nodes(key, required=required, least=least, most=most)
        return self._texts(nodes, f"'{key}'")

    def texts_of(self, node: Node, what: str) -> list[Text]:
        """The texts of a list that is itself an entry of a list."""
        if isinstance(node, Items):
            return self._texts(node.items, what)
        self._wrong(node, what, "a list")
        return []

    def _texts(self, nodes: Sequence[Node], what: str) -> list[Text]:
        texts = [self._scalar(node, f"each entry of {what}") for node in nodes]
        for node, text in zip(nodes, texts, strict=True):
            if isinstance(node, Scalar) and not text.value.strip():
                self.error(node.place, "missing-key", f"an entry of {what} is empty")
        return [text for text in texts if text]

    def slugs(
        self, key: str, *, required: bool = True, least: int = 0, most: int = 99
    ) -> list[Text]:
        """A list of slugs or ids, none repeated."""
        texts = self.texts(key, required=required, least=least, most=most)
        return self.unique([text for text in texts if self.checked_slug(text, f"'{key}'")], key)

    def unique(self, texts: Sequence[Text], key: str) -> list[Text]:
        """The texts without repetitions, each of which is a finding."""
        seen: dict[str, Text] = {}
        for text in texts:
            if text.value in seen:
                self.error(text.place(), "repeated", f"'{text}' stands twice in '{key}'")
            seen.setdefault(text.value, text)
        return list(seen.values())

    def nodes(
        self, key: str, *, required: bool = True, least: int = 0, most: int = 10_000
    ) -> list[Node]:
        """A list of anything with so many entries."""
        node = self._get(key, required, "missing-key")
        if node is None or (isinstance(node, Scalar) and not node.text and not required):
            return []
        if not isinstance(node, Items):
            self._wrong(node, f"'{key}' of {self.what}", "a list")
            return []
        if not least <= len(node.items) <= most:
            self.error(
                self.key_place(key),
                "list-size",
                f"'{key}' has {counted(len(node.items), 'entry', 'entries')}",
                f"it takes {_range(least, most)}",
            )
        return node.items[:most]

    def mappings(
        self, key: str, what: str, *, required: bool = True, least: int = 0, most: int = 10_000
    ) -> list[Fields]:
        """A list of mappings."""
        nodes = self.nodes(key, required=required, least=least, most=most)
        fields = [Fields(node, self.file, self.report, what) for node in nodes]
        return [entry for entry in fields if not entry.broken]

    def mapping(
        self, key: str, what: str, *, required: bool = True, code: str = "missing-key"
    ) -> Fields | None:
        """A mapping in this one; None where it is missing or something else."""
        node = self._get(key, required, code)
        if node is None:
            return None
        fields = Fields(node, self.file, self.report, what)
        return None if fields.broken else fields

    def entries(self) -> Iterator[tuple[Text, Node]]:
        """Key and value of a mapping whose keys are names the author chose."""
        for key, text in self.node.keys.items():
            self.asked.append(key)
            yield text, self.node.values[key]

    def keyed(self, what: str) -> Iterator[tuple[Text, Fields]]:
        """Name and mapping of each entry whose key is a slug. `what` names an entry."""
        for key, node in self.entries():
            fields = Fields(node, self.file, self.report, f"{what} '{key}'")
            if not fields.broken:
                yield key, fields

    def per_language(self, key: str, languages: Sequence[str]) -> dict[str, Text]:
        """One text for each language of the pack."""
        fields = self.mapping(key, f"'{key}' of {self.what}")
        if fields is None:
            return {}
        texts = fields.in_languages(languages)
        fields.finish()
        return texts

    def in_languages(self, languages: Sequence[str], *, required: bool = True) -> dict[str, Text]:
        """The text under each language's code; empty where it is missing."""
        return {
            language: self.text(
                language, required=required, code=self.missing_code(language, languages)
            )
            for language in languages
        }

    def missing_code(self, language: str, languages: Sequence[str]) -> str:
        """The code of a finding where a language is missing: others may be there."""
        there = any(self.has(other) for other in languages if other != language)
        return "translation-missing" if there else "missing-key"

    def _get(self, key: str, required: bool, code: str) -> Node | None:
        self.asked.append(key)
        node = self.node.values.get(key)
        if node is None and required and not self.broken:
            self.error(self.place, code, f"{self.what} has no '{key}'")
        return node

    def _scalar(self, node: Node, what: str) -> Text:
        if isinstance(node, Scalar):
            return node.text
        self._wrong(node, f"{what} of {self.what}", "text")
        return self.nothing()

    def _wrong(self, node: Node, what: str, expected: str) -> None:
        hint = ""
        if isinstance(node, Mapping) and expected == "text":
            hint = remedies.COLON
        elif isinstance(node, Scalar) and remedies.is_glued(node.text.value):
            hint = remedies.NO_BLANK
        if not isinstance(node, Refused):
            message = f"{what} must be {expected}, not {_NAMES[type(node)]}"
            self.report.lost(node.place, "wrong-type", message, hint)

    def checked_slug(self, text: Text, what: str) -> Text:
        """The text, or an empty one if it is no slug; `what` names it in the finding."""
        if not SLUG.fullmatch(text.value):
            message = f"{what} cannot be '{text}'"
            hint = "lower-case words joined by hyphens"
            self.error(text.place(), "bad-slug", message, hint)
            return self.nothing()
        return text


def _range(least: int, most: int) -> str:
    if most >= 10_000:
        return f"at least {least}"
    return f"{least} to {most}" if least else f"at most {most}"
