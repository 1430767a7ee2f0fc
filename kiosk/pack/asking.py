"""What a person at the command line means, or a sentence that helps them say it."""

from __future__ import annotations

from kiosk.errors import KioskError
from kiosk.pack import launch
from kiosk.pack.reader import Pack


def topic_meant(pack: Pack, what: str) -> str:
    """The slug of the only page that is meant. Raises KioskError with near names if there is none.

    What was asked is not repeated: it may be a person's name.
    """
    pages = pages_meant(pack, what)
    if len(pages) > 1:
        raise KioskError(f"several pages of {pack.path} are meant: name {_or(pages)}")
    return pages[0]


def pages_meant(pack: Pack, what: str) -> tuple[str, ...]:
    """The slug of the page that is meant, or those of two or three to choose from. Raises KioskError as above."""
    answer = launch.read(pack, what)
    if isinstance(answer, launch.Found):
        return answer.slugs
    raise KioskError(why_not(pack, answer))


def language_asked(pack: Pack, what: str) -> str | None:
    """The pack's language that an Infobutton query asks for, or None."""
    answer = launch.read(pack, what)
    return answer.language if isinstance(answer, launch.Found) else None


def why_not(pack: Pack, answer: launch.Retired | launch.Unknown) -> str:
    """A sentence that says why no page is meant, and which may have been."""
    if isinstance(answer, launch.Retired):
        return f"card {answer.number} is no longer in use; the nearest page is {answer.nearest}"
    near = answer.nearest
    remedy = f"did you mean {_or(near)}?" if near else "name a slug, a card number or a code"
    return f"there is no page of that name, number or code in {pack.path}; {remedy}"


def _or(slugs: tuple[str, ...]) -> str:
    return " or ".join(slugs)


def language_meant(pack: Pack, code: str) -> str:
    """The code itself. Raises KioskError with the pack's languages if it is not one of them."""
    known = [each.code for each in pack.info().languages]
    if code not in known:
        raise KioskError(f"{pack.path} has no language '{code}'; it has {', '.join(known)}")
    return code
