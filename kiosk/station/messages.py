"""What is asked of a kiosk that runs, and what it answers: one line of JSON each way."""

from __future__ import annotations

import json
from typing import NamedTuple

LONGEST = 4096
"""Bytes of a line, its end counted."""
TEXT_SIZES = (100, 130, 165, 200)


class Request(NamedTuple):
    """A page to be shown, as a person or another program names it; without `what` the window comes to the front.

    Without `language` or `text_size` (percent) those hold that each visit begins with. `now` asks nobody at the screen.
    """

    what: str = ""
    language: str = ""
    text_size: int = 0
    now: bool = False


class Answer(NamedTuple):
    """The exit code of whoever asked, and a sentence that repeats nothing of what was asked."""

    code: int
    said: str


def line_of(message: Request | Answer) -> bytes:
    """The line that says it."""
    return json.dumps(message._asdict()).encode() + b"\n"


def request_in(line: bytes) -> Request | None:
    """What a line asks; None if it is no request."""
    fields = _fields(line, Request()._asdict())
    return None if fields is None else Request(**fields)


def answer_in(line: bytes) -> Answer | None:
    """What a line answers; None if it is no answer."""
    fields = _fields(line, Answer(0, "")._asdict())
    return None if fields is None else Answer(**fields)


def _fields(line: bytes, like: dict[str, object]) -> dict[str, object] | None:
    """The values of a line that has all of these names, no other, and values of their kinds."""
    if len(line) > LONGEST or not line.endswith(b"\n"):
        return None
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or found.keys() != like.keys():
        return None
    alike = all(type(found[name]) is type(value) for name, value in like.items())
    return found if alike else None
