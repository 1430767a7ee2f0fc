"""The pack in the visitor's language, with what the clinic's configuration adds."""

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, Self

from kiosk.pack.reader import Pack
from kiosk.pack.types import EMERGENCY_NUMBER, Language
from kiosk.viewmodels.store import VisitStore
from kiosk.visit.settings import Settings


class Clinic(NamedTuple):
    """The clinic's own words in one language; each may be empty."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    emergency_number: str = ""
    about: str = ""


class Logo(NamedTuple):
    """The clinic's picture: which one, and its sides in units of its own."""

    digest: str
    width: float
    height: float


DISCREET = {
    "title": "discreet_title",
    "start_heading": "discreet_title",
    "start_text": "discreet_text",
    "start_invitations": "discreet_invitations",
}
"""Which of the pack's words stand for which where a waiting room reads along."""


def _today() -> str:
    return time.strftime("%Y-%m-%d")


class Library:
    """What the view models read from, in the language of the visit that `store` holds.

    `today` gives the day on the wall as YYYY-MM-DD: reviews fall due by it.
    """

    def __init__(
        self,
        pack: Pack,
        language: str,
        offered: tuple[Language, ...],
        clinics: Mapping[str, Clinic] = MappingProxyType({}),
        not_offered: frozenset[str] = frozenset(),
        logo: Logo | None = None,
        *,
        discreet: bool = False,
    ) -> None:
        self.store = VisitStore(Settings(language))
        self.offered = offered
        self.clinics = clinics
        self.not_offered = not_offered
        self.logo = {} if logo is None else logo._asdict()
        """As QML is given it: {digest, width, height}, or nothing."""
        self.discreet = discreet
        self.today: Callable[[], str] = _today
        self.pack = pack

    def change_to(self, other: Self) -> None:
        """Becomes another library; the visitor's language stays where that has it.

        The pack held before is not closed: whoever opened it does that.
        """
        self.store.offer(frozenset(entry.code for entry in other.offered), other.language)
        self.offered = other.offered
        self.clinics = other.clinics
        self.not_offered = other.not_offered
        self.pack = other.pack

    @property
    def language(self) -> str:
        """The code of the language that the visitor reads."""
        return self.store.settings.language

    @property
    def clinic(self) -> Clinic:
        """The clinic's own words, with telephone numbers as the visitor reads them."""
        return Clinic(*map(self._as_read, self.clinics.get(self.language, Clinic())))

    def _as_read(self, words: str) -> str:
        if self.direction != "rtl":
            return words
        from kiosk.pack.direction import numbers_from_left

        return numbers_from_left(words)

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
        return own or self._as_read(self.pack.texts(self.language).get("emergency_number", ""))

    def text(self, key: str, language: str = "") -> str:
        """A text of the pack around the pages, empty if the pack has none under this key.

        In the visitor's language unless another is named. A discreet kiosk has no words for a key of `DISCREET` but
        those named there.
        """
        found = self.pack.texts(language or self.language).get(self._key(key), "")
        return self._as_read(found).replace(EMERGENCY_NUMBER, self.emergency_number)

    def invitations(self) -> list[tuple[str, str]]:
        """What Start says in turn while nobody is there: language and words, each in every language offered."""
        from kiosk.pack.listed import listed  # not needed before the first frame

        key = self._key("start_invitations")
        spoken = {entry.code: listed(self.pack.texts(entry.code), key) for entry in self.offered}
        most = max(map(len, spoken.values()), default=0)
        return [
            (language, words[number])
            for number in range(most)
            for language, words in spoken.items()
            if number < len(words)
        ]

    def _key(self, key: str) -> str:
        return DISCREET.get(key, key) if self.discreet else key
