from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.page import Row, page_of, uses
from kiosk.pack.reader import Pack
from kiosk.pack.types import Topic
from kiosk.viewmodels.library import Clinic, Library
from kiosk.viewmodels.rows import ShownPage, show
from kiosk.visit.places import WHOLE_PAGE


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


def shown(library: Library, slug: str, section: str = "") -> ShownPage:
    page = page_of(library.pack, library.language, slug)
    assert page is not None
    return show(page, library, section)


def rows_of(library: Library, slug: str, section: str = WHOLE_PAGE) -> list[Row]:
    return shown(library, slug, section).rows


def all_slugs(pack: Pack) -> list[str]:
    return [row.slug for row in pack.topics("en")]


def test_every_page_begins_with_its_title_and_ends_with_its_sources(library: Library) -> None:
    for slug in all_slugs(library.pack):
        kinds = [row.kind for row in rows_of(library, slug)]
        assert kinds[0] == "title"
        assert kinds[-1] == "sources"
        assert kinds.index("asides") < kinds.index("sources")


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


def test_sections_can_all_be_jumped_to_on_the_whole_page(library: Library) -> None:
    for slug in sectioned(library):
        page = shown(library, slug, WHOLE_PAGE)
        ids = {row.block_id for row in page.rows}
        first, *found = [section["blockId"] for section in page.sections]
        assert first == ""
        assert set(found) <= ids, slug
        assert len(found) >= 3, slug


def sectioned(library: Library) -> list[str]:
    """All but the page to call from."""
    return [slug for slug in all_slugs(library.pack) if slug != library.pack.info().call_topic]


def test_the_page_to_call_from_is_read_in_one(library: Library) -> None:
    page = shown(library, library.pack.info().call_topic)
    assert (page.whole, page.sections) == (True, [])


def test_a_first_screen_has_its_title_its_picture_its_points_and_its_ways(library: Library) -> None:
    page = shown(library, "ablation")
    assert [row.kind for row in page.rows] == ["title", "picture", "inShort", "ways"]
    assert not page.whole
    ways = page.rows[-1].content
    assert ways["sections"] == page.sections
    assert ways["questions"] == len(topic(library.pack, "ablation").questions)
    without = next(slug for slug in sectioned(library) if not shown(library, slug).figure)
    assert [row.kind for row in shown(library, without).rows] == ["title", "inShort", "ways"]


def test_a_section_that_is_not_there_is_the_first_screen(library: Library) -> None:
    assert shown(library, "ablation", "nowhere") == shown(library, "ablation")


def test_nothing_of_a_page_is_lost_between_its_sections(library: Library) -> None:
    for slug in sectioned(library):
        first = shown(library, slug)
        whole = [row.block_id for row in rows_of(library, slug)]
        read = {row.block_id for row in first.rows}
        for section in first.sections[1:]:
            page = shown(library, slug, section["blockId"])
            assert page.section == section["blockId"]
            ids = [row.block_id for row in page.rows]
            assert ids[0] == section["blockId"]
            assert not read & set(ids), slug
            read |= set(ids)
            placed = [row["blockId"] for beside in page.columns for side in beside for row in side]
            assert set(placed) == set(ids)
        assert set(whole) <= read | {"page:title", "page:in-short"}, slug


def test_what_comes_with_numbers_and_sources_comes_last(library: Library) -> None:
    for slug in sectioned(library):
        more = [section["more"] for section in shown(library, slug).sections]
        assert more == sorted(more)
        assert more[-1]


def test_few_words_are_read_on_a_first_screen_and_of_a_section_its_own(library: Library) -> None:
    first = shown(library, "ablation")
    sections = [shown(library, "ablation", each["blockId"]) for each in first.sections[1:]]
    assert 0 < first.words < topic(library.pack, "ablation").words
    assert all(section.words < topic(library.pack, "ablation").words for section in sections)
    assert shown(library, "ablation", WHOLE_PAGE).words == 0


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


@pytest.mark.parametrize(("today", "overdue"), [("2028-01-05", False), ("2028-01-06", True)])
def test_a_review_is_told_with_its_days_until_it_is_due_and_after(
    library: Library, today: str, overdue: bool
) -> None:
    library.today = lambda: today
    review = rows_of(library, "ablation")[0].content["review"]
    assert review == {
        "notice": "",
        "by": "liver surgeon",
        "on": "January 5, 2026",
        "due": "January 5, 2028",
        "overdue": overdue,
    }
