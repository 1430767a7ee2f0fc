"""The pack in the visitor's language, with what the clinic's configuration adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.pack.reader import Pack
from kiosk.pack.types import Language


@dataclass(frozen=True)
class Clinic:
    """The clinic's own words in one language; each may be empty."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    emergency_number: str = ""


@dataclass
class Library:
    """What the view models read from; `language` is the one setting that changes during a visit."""

    pack: Pack
    language: str
    offered: tuple[Language, ...]
    clinics: Mapping[str, Clinic] = field(default_factory=dict)
    not_offered: frozenset[str] = frozenset()

    @property
    def clinic(self) -> Clinic:
        return self.clinics.get(self.language, Clinic())

    @property
    def direction(self) -> str:
        for language in self.offered:
            if language.code == self.language:
                return language.direction
        return "ltr"

    def text(self, key: str) -> str:
        """A text of the pack around the pages, empty if the pack has none under this key."""
        return self.pack.texts(self.language).get(key, "")
