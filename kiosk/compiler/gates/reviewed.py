"""Reviews that no longer hold: what was signed has changed since, the next is overdue, or the last is still to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.compiler.gates.phrases import Phrases
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.link.signed import signed
from kiosk.compiler.model import Content
from kiosk.errors import Finding

MOST_TOLD = 6
UNKNOWN_ROLE = (
    "write the role alone, such as 'oncology nurse', or list its profession in language/<lang>.yaml"
)


def find(view: View) -> Iterator[Finding]:
    """What has changed under a signature; and, where a day is asked about, reviews that are not of their time."""
    for (slug, language), review in view.content.reviews.items():
        if why := why_no_profession(view.content, review.by):
            yield finding(review.place, "review-role", why, UNKNOWN_ROLE)
        found = signed(view.content, view.links, slug, language)
        if found is None:
            continue
        again = f"have it read again, then kiosk pack review CONTENT {slug} --language {language}"
        if found.changes:
            message = (
                f"'{slug}' in '{language}' is a draft again: since it was signed off on"
                f" {review.on}, {_told(found.changes)}"
            )
            yield finding(review.place, "review-changed", message, again)
        if view.today and review.on > view.today:
            message = f"the review of '{slug}' was on {review.on}, which is still to come"
            hint = "sign it off again, with the day on which it was read"
            yield finding(review.on_place, "review-future", message, hint)
        if view.today and review.due < view.today:
            message = f"the review of '{slug}' in '{language}' was due on {review.due}"
            yield finding(review.due_place, "review-overdue", message, again)


def why_no_profession(content: Content, role: str) -> str:
    """Why a role may be somebody's name: no profession that a language of the content lists stands in it; else empty.

    Content that lists none cannot tell.
    """
    listed = [each for words in content.words.values() for each in words.professions]
    if not listed or Phrases(listed).found(role):
        return ""
    return f"'{role}' names no profession that is listed"


def _told(changes: Sequence[str]) -> str:
    more = len(changes) - MOST_TOLD
    told = list(changes[:MOST_TOLD])
    return ", ".join(told) + (f", and {more} more" if more > 0 else "")
