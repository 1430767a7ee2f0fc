"""What is asked of a kiosk that runs, and what it answers: one line of JSON each way."""

from __future__ import annotations

import json
from typing import NamedTuple, TypeVar

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


Message = TypeVar("Message", Request, Answer)


def line_of(message: Request | Answer) -> bytes:
    """The line that says it."""
    return json.dumps(message._asdict()).encode() + b"\n"


def request_in(line: bytes) -> Request | None:
    """What a line asks; None if it is no request."""
    return _made(Request(), line)


def answer_in(line: bytes) -> Answer | None:
    """What a line answers; None if it is no answer."""
    return _made(Answer(0, ""), line)


def _made(like: Message, line: bytes) -> Message | None:
    """What a line says that has all the names of `like`, no other, and values of their kinds."""
    if len(line) > LONGEST or not line.endswith(b"\n"):
        return None
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    known = like._asdict()
    if not isinstance(found, dict) or found.keys() != known.keys():
        return None
    alike = all(type(found[name]) is type(value) for name, value in known.items())
    return like._replace(**found) if alike else None
