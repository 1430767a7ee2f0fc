from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.page import Row, page_of, uses
from kiosk.pack.reader import Pack
from kiosk.pack.types import Topic
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.rows import ShownPage, show


@pytest.fixture(scope="module")
def pack(small_pack: Path) -> Iterator[Pack]:
    with Pack.open(small_pack) as opened:
        yield opened


@pytest.fixture
def library(pack: Pack) -> Library:
    return Library(pack, "en", pack.info().languages)


def topic(pack: Pack, slug: str) -> Topic:
    found = pack.topic("en", slug)
    assert found is not None
    return found


def shown(library: Library, slug: str) -> ShownPage:
    page = page_of(library.pack, library.language, slug)
    assert page is not None
    return show(page, library)


def rows_of(library: Library, slug: str) -> list[Row]:
    return shown(library, slug).rows


def all_slugs(pack: Pack) -> list[str]:
    return [row.slug for row in pack.topics("en")]


def test_every_page_begins_with_its_title_and_ends_with_its_sources(library: Library) -> None:
    for slug in all_slugs(library.pack):
        kinds = [row.kind for row in rows_of(library, slug)]
        assert kinds[0] == "title"
        assert kinds[-1] == "sources"
        assert kinds.index("questions") < kinds.index("actions") < kinds.index("sources")


def test_block_ids_are_unique_on_every_page(library: Library) -> None:
    for slug in all_slugs(library.pack):
        ids = [row.block_id for row in rows_of(library, slug)]
        assert len(set(ids)) == len(ids), slug


def test_only_the_call_page_tells_whom_to_call(library: Library) -> None:
    call = library.pack.info().call_topic
    pages = [
        slug
        for slug in all_slugs(library.pack)
        if any(row.kind == "clinic" for row in rows_of(library, slug))
    ]
    assert pages == [call]


def test_the_call_page_brings_the_clinics_own_words(library: Library) -> None:
    library.clinics = {"en": Clinic(name="North", phone="555 0100")}
    row = next(
        row for row in rows_of(library, library.pack.info().call_topic) if row.kind == "clinic"
    )
    assert row.content["name"] == "North"
    assert row.content["phone"] == "555 0100"


def test_a_treatment_that_is_not_offered_says_so_at_once(library: Library) -> None:
    assert rows_of(library, "ablation")[1].kind != "notOffered"
    library.not_offered = frozenset({"ablation"})
    assert rows_of(library, "ablation")[1].kind == "notOffered"


def test_a_site_tells_its_treatments_most_used_first(library: Library) -> None:
    row = next(row for row in rows_of(library, "liver") if row.kind == "usedHere")
    used = [cell["used"] for cell in row.content["cells"]]
    order = ["often", "sometimes", "seldom", "ask"]
    assert used == sorted(used, key=order.index)


def test_cells_that_say_nothing_are_not_shown(library: Library) -> None:
    cell = library.pack.matrix_for_site("en", "liver")[0]
    silent = tuple(cell._replace(used=used) for used in ("not_used", "not_stated"))
    assert uses(library.pack, "en", silent) == ()


def test_sections_can_all_be_jumped_to(library: Library) -> None:
    for slug in all_slugs(library.pack):
        page = shown(library, slug)
        ids = [row.block_id for row in page.rows]
        found = [section["blockId"] for section in page.sections]
        assert found == [block_id for block_id in ids if block_id in found], slug
        assert len(found) >= 3, slug


def test_first_figure_is_the_first_and_may_be_missing(library: Library) -> None:
    assert shown(library, "ablation").figure["slug"] == "ablation"
    without = [
        slug
        for slug in all_slugs(library.pack)
        if all(row.kind != "figure" for row in rows_of(library, slug))
    ]
    assert without
    assert all(shown(library, slug).figure == {} for slug in without)


def test_draft_pages_say_that_they_are_drafts(library: Library) -> None:
    for slug in all_slugs(library.pack):
        sources = rows_of(library, slug)[-1].content
        is_draft = topic(library.pack, slug).review.state == "draft"
        assert bool(sources["review"]["notice"]) is is_draft
