"""From what was typed, scanned or sent to the page it means: a slug, card number, clinical code or Infobutton query.

What was asked may hold a person's name or birth date by mistake: no answer repeats it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.pack import cards, codes, infobutton
from kiosk.pack.connection import PackConnection, of_types, reads
from kiosk.pack.schema import FIRST_WITH_VISITS
from kiosk.pack.types import GUIDED, nearest

MOST = 3
"""So many pages are offered at most."""
LONGEST = 4000
"""What is longer is not read."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_IN_SYSTEM = re.compile(r"(.*)[:|]([^:|]*)", re.DOTALL)
_LIKE = 0.6


@dataclass(frozen=True)
class Found:
    """The page that is meant, or two or three to choose from; the language asked for, if the pack has it."""

    slugs: tuple[str, ...]
    language: str | None = None


@dataclass(frozen=True)
class Retired:
    """The number of a card that is no longer in use, and the slug of the page that is nearest to what it was."""

    number: int
    nearest: str


@dataclass(frozen=True)
class Unknown:
    """Nothing that the pack knows; the slugs of at most three pages that may have been meant."""

    nearest: tuple[str, ...] = ()


Answer = Found | Retired | Unknown


@reads
def read(pack: PackConnection, text: str) -> Answer:
    """What a slug, `12`, `0125`, `WP0125`, `icd10:C78.7`, `C787`, `snomed:94381002`, `visit:SLUG` or a query means.

    Raises PackError if the pack cannot be read.
    """
    asked = text.encode("utf-8", "replace").decode().strip()
    if not asked or len(asked) > LONGEST:
        return Unknown()
    if infobutton.is_query(asked):
        return _of_query(pack, asked)
    if asked.lower().startswith(GUIDED):
        return _guided_visit(pack, asked.lower()[len(GUIDED) :].strip())
    in_system = _IN_SYSTEM.fullmatch(asked)
    if in_system is not None:
        named = codes.system_named(in_system[1])
        return _of_pages(pack, [(named, in_system[2])]) if named else Unknown()
    return _of_word(pack, asked)


def is_number_or_code(text: str) -> bool:
    """Whether it has the form of a card's number or of a clinical code, whatever it may mean."""
    asked = text.strip()
    digits = asked[len(cards.PREFIX) :] if asked.upper().startswith(cards.PREFIX) else asked
    in_system = _IN_SYSTEM.fullmatch(asked)
    return (
        (digits.isascii() and digits.isdecimal())
        or codes.system_of(asked) is not None
        or (in_system is not None and codes.system_named(in_system[1]) is not None)
    )


@reads
def may_go_on(pack: PackConnection, digits: str) -> bool:
    """Whether some page's printed number begins with these digits and has more: they may not be all of it yet."""
    numbers = map(cards.printed, _listed(pack))
    return any(each.startswith(digits) and each != digits for each in numbers)


def meant(answer: Answer) -> tuple[str, ...]:
    """The slugs of the pages that are meant; of a retired card the nearest, none of what is unknown."""
    if isinstance(answer, Retired):
        return (answer.nearest,)
    return answer.slugs if isinstance(answer, Found) else ()


def resolve(pack: PackConnection, text: str) -> str | None:
    """The slug of the only page that is meant, or None."""
    answer = read(pack, text)
    return answer.slugs[0] if isinstance(answer, Found) and len(answer.slugs) == 1 else None


def _of_word(pack: PackConnection, asked: str) -> Answer:
    slug = asked.lower()
    if pack.row("SELECT 1 FROM topic WHERE slug = ?", [slug]):
        return Found((slug,))
    digits = asked[len(cards.PREFIX) :] if asked.upper().startswith(cards.PREFIX) else asked
    system = codes.system_of(asked)
    if system is not None:
        answer = _of_pages(pack, [(system, asked)])
        if isinstance(answer, Found) or system == codes.ICD10CM:
            return answer
    if digits.isascii() and digits.isdecimal():
        return _of_card(pack, digits)
    return Unknown(_like(pack, slug))


def _guided_visit(pack: PackConnection, slug: str) -> Answer:
    if pack.schema < FIRST_WITH_VISITS:
        return Unknown()
    rows = pack.rows("SELECT slug FROM guided_visit ORDER BY position")
    known = [of_types(row, str)[0] for row in rows]
    if slug in known:
        return Found((f"{GUIDED}{slug}",))
    return Unknown(tuple(f"{GUIDED}{each}" for each in _near(known, slug)))


def _of_query(pack: PackConnection, asked: str) -> Answer:
    question = infobutton.read(asked)
    systems = [
        (codes.system_named(system) if system else codes.system_of(code), code)
        for code, system in question.codes
    ]
    answer = _of_pages(pack, [(system, code) for system, code in systems if system])
    if isinstance(answer, Found):
        return Found(answer.slugs, _language(pack, question.language))
    return answer


def _language(pack: PackConnection, asked: str) -> str | None:
    rows = pack.rows("SELECT code FROM language ORDER BY position")
    return nearest(asked, [of_types(row, str)[0] for row in rows]) or None if asked else None


def _of_pages(pack: PackConnection, asked: Iterable[tuple[str, str]]) -> Answer:
    """The pages of one or more codes; of too many to choose from, some are only near."""
    asked = list(asked)
    found = tuple(dict.fromkeys(slug for each in asked for slug in codes.pages(pack, *each)))
    if 0 < len(found) <= MOST:
        return Found(found)
    near = found or tuple(dict.fromkeys(s for _, code in asked for s in codes.near(pack, code)))
    return Unknown(near[:MOST])


def _of_card(pack: PackConnection, digits: str) -> Answer:
    number = cards.number(digits)
    if number is None:
        return Unknown(_mistyped(_listed(pack), digits))
    found = pack.row("SELECT slug FROM topic WHERE card = ?", [number])
    if found is not None:
        return Found(of_types(found, str))
    retired = pack.row(
        "SELECT value FROM json_each((SELECT value FROM meta WHERE key = 'retired_cards'))"
        " WHERE key = ?",
        [str(number)],
    )
    if retired is not None:
        return Retired(number, of_types(retired, str)[0])
    return Unknown(_next_to(_listed(pack), number))


def _listed(pack: PackConnection) -> dict[int, str]:
    """The slug of each card."""
    rows = pack.rows("SELECT card, slug FROM topic")
    return dict([of_types(row, int, str) for row in rows])


def _mistyped(listed: dict[int, str], digits: str) -> tuple[str, ...]:
    """The pages whose printed numbers are one slip away, those first whose check digit was left out."""
    from kiosk.pack.search.spelling import one_slip

    near = [card for card in listed if one_slip(digits, cards.printed(card))]
    near.sort(key=lambda card: (not cards.printed(card).startswith(digits), card))
    return tuple(listed[card] for card in near[:MOST])


def _next_to(listed: dict[int, str], number: int) -> tuple[str, ...]:
    """The page with the nearest number: cards of one subject stand together."""
    near = sorted(listed, key=lambda card: (abs(card - number), card))
    return tuple(listed[card] for card in near[:1])


def _like(pack: PackConnection, word: str) -> tuple[str, ...]:
    if not _SLUG.fullmatch(word):
        return ()
    rows = pack.rows("SELECT slug FROM topic ORDER BY slug")
    return _near([of_types(row, str)[0] for row in rows], word)


def _near(known: Sequence[str], word: str) -> tuple[str, ...]:
    from difflib import get_close_matches

    return tuple(get_close_matches(word, known, n=MOST, cutoff=_LIKE))
