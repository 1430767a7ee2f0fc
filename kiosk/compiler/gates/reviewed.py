"""Pages whose next review was due before today, or whose last is still to come."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.compiler.gates.view import View, finding
from kiosk.errors import Finding


def find(view: View) -> Iterator[Finding]:
    """Reviews that are overdue, or not yet made; nothing where no day is asked about."""
    for topic in view.content.topics.values():
        review = topic.review
        if view.today and review.on > view.today:
            message = f"the review of '{topic.slug}' was on {review.on}, which is still to come"
            hint = "set the day on which it was reviewed, or 'state: draft'"
            yield finding(review.due_place or topic.place, "review-future", message, hint)
        if view.today and review.due and review.due < view.today:
            message = f"the review of '{topic.slug}' was due on {review.due}"
            hint = "have it reviewed again, or set 'state: draft'"
            yield finding(review.due_place or topic.place, "review-overdue", message, hint)
