from __future__ import annotations

import json

import pytest

from kiosk.station.messages import LONGEST, Answer, Request, answer_in, line_of, request_in

WHOLE = Request("icd10:C78.7", "es", 130, True)


@pytest.mark.parametrize("request_", [Request(), WHOLE, Request("\udcff\n\0é")])
def test_a_request_comes_as_it_was_sent(request_: Request) -> None:
    line = line_of(request_)
    assert request_in(line) == request_
    assert line.count(b"\n") == 1


def test_an_answer_comes_as_it_was_sent() -> None:
    answer = Answer(1, "no")
    assert answer_in(line_of(answer)) == answer
    assert request_in(line_of(answer)) is None


def with_field(name: str, value: object) -> bytes:
    return json.dumps({**WHOLE._asdict(), name: value}).encode() + b"\n"


@pytest.mark.parametrize(
    "line",
    [
        *(b"", b"\n", b"{}\n", b"[]\n", b"null\n", b"NaN\n", b"\xff\xfe\n", b"[" * 3000 + b"\n"),
        *(line_of(WHOLE)[:-1], line_of(WHOLE)[:-3] + b"\n", with_field("who", "x")),
        *(with_field("text_size", True), with_field("text_size", 130.0), with_field("now", 1)),
        *(with_field("what", None), with_field("language", ["es"])),
        with_field("what", "x" * LONGEST),
    ],
)
def test_what_is_not_exactly_a_request_is_none(line: bytes) -> None:
    assert request_in(line) is None
