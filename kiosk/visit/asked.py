"""What was asked for by a card or code and is not simply a page: a choice, a retired card, nothing known. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.pack.launch import Answer, Found, Retired


@dataclass(frozen=True)
class Asked:
    """`kind` is `choice`, `retired` or `unknown`, or empty while nothing is asked; `slugs` are pages to offer."""

    kind: str = ""
    slugs: tuple[str, ...] = ()


def asked_by(answer: Answer) -> Asked:
    """What is to be said to an answer; nothing to one page, which is simply opened."""
    if isinstance(answer, Found):
        return Asked("choice", answer.slugs) if len(answer.slugs) > 1 else Asked()
    if isinstance(answer, Retired):
        return Asked("retired", (answer.nearest,))
    return Asked("unknown", answer.nearest)
