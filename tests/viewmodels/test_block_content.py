"""What a block's delegate is handed beyond the block's own fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.pack.blocks import Figure, Table
from kiosk.pack.page import Page, Part, page_of
from kiosk.pack.runs import Run
from kiosk.pack.types import Source
from kiosk.viewmodels.block_content import column_shares, content_of, source_line
from kiosk.viewmodels.library import Library

FIGURE = Figure("body-map")


def page(library: Library, slug: str) -> Page:
    found = page_of(library.pack, library.language, slug)
    assert found is not None
    return found


def own(page: Page, library: Library) -> str:
    return content_of(FIGURE, Part("meaning.2", "figure", FIGURE), page, library)["own"]


def test_the_map_of_the_body_marks_the_place_that_a_page_is_about(library: Library) -> None:
    assert own(page(library, "liver"), library) == "liver"


def test_no_other_picture_and_no_other_page_marks_a_place(library: Library) -> None:
    liver = page(library, "liver")
    kind = liver.topic._replace(row=liver.topic.row._replace(kind="guide"))
    slug = liver.topic._replace(row=liver.topic.row._replace(slug="spleen"))
    others = [
        replace(liver, map="another-map"),
        replace(liver, topic=kind),
        replace(liver, topic=slug),
        replace(liver, diagrams={}),
    ]
    assert [own(other, library) for other in others] == [""] * 4


def table(*lengths: int) -> Table:
    header = tuple(Run("x", "x") for _ in lengths)
    return Table(header, (tuple(Run("", "y" * length) for length in lengths),))


@pytest.mark.parametrize(
    ("lengths", "shares"),
    [
        ((20, 20), (0.5, 0.5)),
        ((8, 32), (0.3333, 0.6667)),
        ((1, 60), (0.2675, 0.7325)),
        ((3, 600, 600), (0.1646, 0.4177, 0.4177)),
    ],
)
def test_a_long_column_is_wider_and_none_under_half_of_an_even_share(
    lengths: tuple[int, ...], shares: tuple[float, ...]
) -> None:
    assert column_shares(table(*lengths)) == pytest.approx(shares, abs=0.0001)


def test_a_long_word_above_a_column_widens_it_too() -> None:
    wide = replace(table(8, 8), header=(Run("", "h" * 32), Run("", "h")))
    assert column_shares(wide) == pytest.approx((0.6667, 0.3333), abs=0.0001)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (Source("A", "Is it so?", "B. C.", "2025", "PMID 1"), "B. C. Is it so? 2025. PMID 1."),
        (Source("A", "Words!", "B", "undated", ""), "B. Words!"),
    ],
)
def test_a_source_is_one_line_without_what_is_not_known(source: Source, line: str) -> None:
    assert source_line(source) == line
