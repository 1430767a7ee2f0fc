"""What each kind of block says of itself, written down; and the small rules that a reader relies on."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from kiosk.errors import KioskError
from kiosk.pack import rows
from kiosk.pack.asking import topic_meant
from kiosk.pack.blocks import KINDS, Block, Heading, Sign, SignGroup, Signs, Table
from kiosk.pack.connection import Misshapen
from kiosk.pack.geometry import rounded
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Run

DECLARED = {
    "heading": {"opens_section"},
    "paragraph": set(),
    "bullets": set(),
    "numbered": set(),
    "steps": {"seen"},
    "table": {"card", "seen"},
    "figure": {"seen"},
    "callout": {"seen"},
    "signs": {"seen", "warns"},
    "clinicWords": set(),
    "numbers": {"card", "seen"},
    "check": {"card", "seen"},
    "compare": {"card", "seen"},
}


def test_each_kind_declares_what_it_is() -> None:
    flags = ("opens_section", "card", "seen", "warns")
    said = {name: {flag for flag in flags if getattr(kind, flag)} for name, kind in KINDS.items()}
    assert said == DECLARED


def test_a_block_is_none_of_that_unless_it_says_so() -> None:
    assert (Block.kind, Block.opens_section, Block.card, Block.seen, Block.warns) == (
        *("",),
        *(False,) * 4,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_cannot_be_changed(kind: str) -> None:
    block = KINDS[kind]
    assert is_dataclass(block)
    made = object.__new__(block)
    for field in fields(block):
        with pytest.raises(AttributeError):
            setattr(made, field.name, None)


def run(words: str) -> Run:
    return Run(words, words, (), ())


@pytest.mark.parametrize(
    ("header", "wide", "fits"),
    [(2, [2, 2], True), (2, [2, 1], False), (1, [2], False), (2, [], True), (0, [], False)],
)
def test_a_table_has_a_cell_for_each_heading(header: int, wide: list[int], fits: bool) -> None:
    cells = [tuple(run("x") for _ in range(count)) for count in wide]
    table = Table(header=tuple(run("h") for _ in range(header)), rows=tuple(cells))
    assert table.fits is fits


def test_a_whole_box_of_signs_is_wide_and_a_part_is_not() -> None:
    def box(whole: bool) -> Signs:
        group = SignGroup("", (Sign("Fever", ()),))
        return Signs(level="now", whole=whole, title="", groups=(group,), note="")

    assert box(True).wide
    assert not box(False).wide
    assert not Heading(level=2, run=run("x")).wide


@pytest.mark.parametrize("wrong", [1, None, ["x"], b"x"])
@pytest.mark.parametrize("at", range(3))
def test_a_term_is_made_of_words(wrong: Any, at: int) -> None:
    values: list[Any] = ["liver", "Liver", "liver"]
    values[at] = wrong
    with pytest.raises(Misshapen):
        rows.term_row(*values)


def test_a_closed_outline_does_not_say_its_first_point_twice() -> None:
    assert rounded([(0, 0), (1, 0), (1, 1), (0.04, 0.01)]) == [(0, 0), (1, 0), (1, 1)]
    assert rounded([(0, 0)]) == [(0, 0)]


def test_three_near_pages_are_named_and_no_more(small_pack: Any) -> None:
    with Pack.open(small_pack) as pack:
        slugs = [row.slug for row in pack.topics("en")]
        with pytest.raises(KioskError, match="there is no page") as told:
            topic_meant(pack, f"{slugs[0]}x")
    assert str(told.value).count(" or ") <= 2
