"""What Start needs of a pack: what it says of itself, and its words. No page is read here, no JSON."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any, NamedTuple, Self

from kiosk.pack.connection import PackConnection, reads
from kiosk.pack.opening import connect


class Language(NamedTuple):
    """A language of the pack; `direction` is `ltr` or `rtl`."""

    code: str
    name: str
    direction: str


class PackInfo(NamedTuple):
    """What the pack says of itself; its first language is the default."""

    id: str
    version: str
    languages: tuple[Language, ...]
    home_diagram: str
    call_topic: str
    questions_topic: str
    about_topic: str
    guides: tuple[str, ...]


class PackFront(PackConnection):
    """An open pack, as far as the first picture needs it. `kiosk.pack.reader.Pack` reads all of it.

    Every reader raises PackError if the file turns out to be damaged. Where a text is missing in the
    language asked for, the default language stands in.
    """

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, thorough: bool = False) -> Self:
        """The pack at `path`; `thorough` reads and checks every page of the file first.

        Raises PackError if it is missing, no pack, of another format, altered or cut short.
        """
        pack = cls(os.fspath(path), connect(path, thorough=thorough))
        try:
            pack.info()
        except Exception:
            pack.close()
            raise
        return pack

    @reads
    def info(self) -> PackInfo:
        """What the pack says of itself."""
        return self._info

    @cached_property
    def _info(self) -> PackInfo:
        languages = self.rows("SELECT code, name, direction FROM language ORDER BY position")
        guides = self.rows("SELECT value FROM json_each(?)", [self._meta["guides"]])
        return PackInfo(
            id=self._meta["id"],
            version=self._meta["version"],
            languages=tuple(Language(*row) for row in languages),
            home_diagram=self._meta["home_diagram"],
            call_topic=self._meta["call_topic"],
            questions_topic=self._meta["questions_topic"],
            about_topic=self._meta["about_topic"],
            guides=tuple(str(slug) for (slug,) in guides),
        )

    @cached_property
    def _texts(self) -> dict[str, Mapping[str, str]]:
        """Those read so far, by language: a page asks for a dozen of them."""
        return {}

    @cached_property
    def _schema(self) -> int:
        return int(self.rows("PRAGMA user_version")[0][0])

    @cached_property
    def _meta(self) -> dict[str, str]:
        return dict(self.rows("SELECT key, value FROM meta"))

    @reads
    def texts(self, language: str) -> Mapping[str, str]:
        """The words around the pages, by their key in pack.yaml."""
        if language not in self._texts:
            found = self.rows(
                "SELECT key, value FROM text WHERE language IN (:language, :default)"
                " ORDER BY language = :language",
                self._in(language),
            )
            self._texts[language] = MappingProxyType(dict(found))
        return self._texts[language]

    def _in(self, language: str, **more: Any) -> dict[str, Any]:
        """A query's parameters: the language asked for, and the default that stands in."""
        return {"language": language, "default": self._meta["default_language"], **more}
