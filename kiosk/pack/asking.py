"""What a person at the command line means, or a sentence that helps them say it."""

from __future__ import annotations

from difflib import get_close_matches

from kiosk.errors import KioskError
from kiosk.pack.guided import guided_visits
from kiosk.pack.reader import Pack
from kiosk.pack.types import GUIDED


def topic_meant(pack: Pack, what: str) -> str:
    """As `resolve`, for a person's words. Raises KioskError with near names if no page is meant."""
    slug = pack.resolve(what)
    if slug is None:
        first = pack.info().languages[0].code
        known = [row.slug for row in pack.topics(first)]
        known += [f"{GUIDED}{visit.slug}" for visit in guided_visits(pack, first)]
        near = get_close_matches(what.lower(), known, n=3, cutoff=0.5)
        remedy = f"did you mean {' or '.join(near)}?" if near else "name a slug or a card number"
        raise KioskError(f"there is no page '{what}' in {pack.path}; {remedy}")
    return slug


def language_meant(pack: Pack, code: str) -> str:
    """The code itself. Raises KioskError with the pack's languages if it is not one of them."""
    known = [each.code for each in pack.info().languages]
    if code not in known:
        raise KioskError(f"{pack.path} has no language '{code}'; it has {', '.join(known)}")
    return code
