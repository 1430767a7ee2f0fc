"""Frozen dataclasses as JSON and back, by their fields."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.pack.blocks import Answer, Check, Paragraph, Table
from kiosk.pack.codec import from_json, to_json
from kiosk.pack.runs import Link, Run

RUN = Run("a <b>b</b>", "a b", (Link(2, 3, "term", "b"),), ((0, 3),))
PLAIN = Run("a", "a")


@dataclass(frozen=True)
class Later:
    """A value of an older pack, with a field that came later."""

    name: str
    more: int = 7


@pytest.mark.parametrize(
    "value",
    [
        RUN,
        PLAIN,
        Paragraph(RUN),
        Table((PLAIN,), ((RUN,), (PLAIN,))),
        Check("q", (Answer("a", True, "e"),)),
    ],
)
def test_what_is_written_is_read_back(value: object) -> None:
    found = from_json(type(value), to_json(value))
    assert found == value
    assert hash(found) == hash(value)
    assert to_json(found) == to_json(value)


def test_what_has_its_default_is_not_written() -> None:
    assert to_json(PLAIN) == '{"plain":"a","styled":"a"}'


def test_a_missing_field_has_its_default() -> None:
    assert from_json(Later, '{"name": "x"}') == Later("x", 7)


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "null",
        '"x"',
        "{}",
        '{"plain":"a"}',
        '{"plain":"a","styled":1}',
        '{"plain":"a","styled":"a","other":1}',
        '{"plain":"a","styled":"a","links":{}}',
        '{"plain":"a","styled":"a","links":[{"start":0}]}',
        '{"plain":"a","styled":"a","sentences":[[0]]}',
        '{"plain":"a","styled":"a","sentences":[[0,"1"]]}',
        '{"plain":"a","styled":"a","sentences":[0,1]}',
        '{"plain":"a","styled":"a","links":[{"start":true,"end":1,"kind":"term","target":"b"}]}',
        "{",
    ],
)
def test_json_of_other_fields_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        from_json(Run, text)
