"""From a name, card number or clinical code to the page it means."""

from __future__ import annotations

import re
from typing import Any

from kiosk.pack import cards
from kiosk.pack.connection import PackConnection, of_types
from kiosk.pack.schema import FIRST_WITH_VISITS
from kiosk.pack.types import GUIDED

_SYSTEMS = {"icd10": "icd10cm", "icd10cm": "icd10cm", "snomed": "snomed"}
_SHORTEST_ICD = 3  # "C78" names a disease group; "C7" names nothing


def resolve(pack: PackConnection, what: str) -> str | None:
    """The slug meant by a slug, a card number, `icd10:C78.7` or `snomed:94381002`, or None. `visit:SLUG` is a guided
    visit, and stays as it is.

    An ICD-10-CM code opens the page of the longest listed code it begins with (C18.7 opens the page
    of C18); a group opens a page only if all its listed codes share it (Z93, but not C79).
    """
    asked = what.encode("utf-8", "replace").decode().strip()
    system, colon, code = asked.partition(":")
    if not colon:
        return _by_slug(pack, asked.lower()) or _by_card(pack, asked)
    if system.strip().lower() == "visit":
        return _visit(pack, code.strip().lower())
    known = _SYSTEMS.get(system.strip().lower())
    if known == "snomed":
        query = "SELECT slug FROM code WHERE system = ? AND code = ?"
        return _slug(pack.row(query, [known, code.strip()]))
    return _by_icd(pack, known, code) if known else None


def _by_slug(pack: PackConnection, slug: str) -> str | None:
    return _slug(pack.row("SELECT slug FROM topic WHERE slug = ?", [slug]))


def _visit(pack: PackConnection, slug: str) -> str | None:
    if pack.schema < FIRST_WITH_VISITS:
        return None
    found = _slug(pack.row("SELECT slug FROM guided_visit WHERE slug = ?", [slug]))
    return found and f"{GUIDED}{found}"


def _by_card(pack: PackConnection, number: str) -> str | None:
    card = cards.number(number)
    if card is None:
        return None
    return _slug(pack.row("SELECT slug FROM topic WHERE card = ?", [card]))


def _by_icd(pack: PackConnection, system: str, code: str) -> str | None:
    asked = _bare(code)
    if len(asked) < _SHORTEST_ICD:
        return None
    rows = pack.rows("SELECT code, slug FROM code WHERE system = ?", [system])
    listed = [(_bare(known), slug) for known, slug in (of_types(row, str, str) for row in rows)]
    wider = [pair for pair in listed if asked.startswith(pair[0])]
    if wider:
        return max(wider)[1]  # all are beginnings of one code: the greatest is the longest
    narrower = {slug for known, slug in listed if known.startswith(asked)}
    return narrower.pop() if len(narrower) == 1 else None


def _slug(row: tuple[Any, ...] | None) -> str | None:
    return of_types(row, str)[0] if row else None


def _bare(code: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", code.upper())
