"""The pack in the visitor's language, with what the clinic's configuration adds."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from kiosk.pack.reader import Pack
from kiosk.pack.types import EMERGENCY_NUMBER, Language


class Clinic(NamedTuple):
    """The clinic's own words in one language; each may be empty."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    emergency_number: str = ""
    about: str = ""


class Library:
    """What the view models read from; `language` is the one setting that changes during a visit."""

    def __init__(
        self,
        pack: Pack,
        language: str,
        offered: tuple[Language, ...],
        clinics: Mapping[str, Clinic] = MappingProxyType({}),
        not_offered: frozenset[str] = frozenset(),
    ) -> None:
        self.language = language
        self.offered = offered
        self.clinics = clinics
        self.not_offered = not_offered
        self.pack = pack

    def change_to(self, other: Library) -> None:
        """Becomes another library; the visitor's language stays where that has it.

        The pack held before is not closed: whoever opened it does that.
        """
        spoken = any(language.code == self.language for language in other.offered)
        self.language = self.language if spoken else other.language
        self.offered = other.offered
        self.clinics = other.clinics
        self.not_offered = other.not_offered
        self.pack = other.pack

    @property
    def clinic(self) -> Clinic:
        return self.clinics.get(self.language, Clinic())

    @property
    def direction(self) -> str:
        for language in self.offered:
            if language.code == self.language:
                return language.direction
        return "ltr"

    @property
    def emergency_number(self) -> str:
        """The number to call in an emergency: the clinic's own, else the pack's words for it."""
        own = self.clinic.emergency_number
        return own or self.pack.texts(self.language).get("emergency_number", "")

    def text(self, key: str) -> str:
        """A text of the pack around the pages, empty if the pack has none under this key."""
        words = self.pack.texts(self.language).get(key, "")
        return words.replace(EMERGENCY_NUMBER, self.emergency_number)
