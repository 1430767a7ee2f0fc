"""A pack of the schema before this one still opens. `schema-5.kpack` is tests/compiler/good, as schema 5 had it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.errors import PackError
from kiosk.pack import schema
from kiosk.pack.blocks import KINDS
from kiosk.pack.guided import guided_visit, guided_visits
from kiosk.pack.page import page_of, parts
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from kiosk.pack.types import Review
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.rows import show
from kiosk.visit.places import WHOLE_PAGE

OLD = Path(__file__).parent / "schema-5.kpack"
GOOD = Path(__file__).parents[1] / "compiler" / "good"


@pytest.fixture
def old() -> Iterator[Pack]:
    with Pack.open(OLD) as pack:
        yield pack


@pytest.fixture(scope="module")
def now(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("now") / "now.kpack"
    build(GOOD, path)
    with Pack.open(path) as pack:
        yield pack


def slugs(pack: Pack) -> list[str]:
    return [row.slug for row in pack.topics("en")]


def test_the_kept_pack_is_of_the_lowest_schema() -> None:
    assert int.from_bytes(OLD.read_bytes()[60:64], "big") == schema.LOWEST_SCHEMA
    assert set(schema.TABLES_OF) == {schema.LOWEST_SCHEMA, schema.SCHEMA_VERSION}


def test_every_page_opens_and_shows(old: Pack) -> None:
    library = Library(old, "en", old.info().languages)
    kinds: set[str] = set()
    for slug in slugs(old):
        page = page_of(old, "en", slug)
        assert page is not None
        rows = show(page, library, WHOLE_PAGE).rows
        ids = [part.part_id for part in parts(page) if part.kind != "actions"]
        assert [row.block_id for row in rows] == ids
        kinds |= {block.kind for block in page.topic.blocks}
    assert kinds == set(KINDS)


def test_every_page_and_word_is_found(old: Pack) -> None:
    for row in old.topics("en"):
        assert search(old, "en", row.title).hits[0].target == row.slug
    for term in old.terms("en"):
        assert term.id in [hit.target for hit in search(old, "en", term.term).hits]
        assert old.term("en", term.id) is not None
    assert old.diagram("en", old.info().home_diagram) is not None


def test_it_says_what_the_same_content_says_now(old: Pack, now: Pack) -> None:
    assert slugs(old) == slugs(now)
    for slug in slugs(old):
        before, after = old.topic("en", slug), now.topic("en", slug)
        assert before is not None
        assert after is not None
        said = [
            [(each.role, each.plain) for block in topic.blocks for each in block.content.texts()]
            for topic in (before, after)
        ]
        assert said[0] == said[1]
        assert (before.row, before.related, before.sources) == (
            after.row,
            after.related,
            after.sources,
        )


def test_its_pictures_are_those_of_now(old: Pack, now: Pack) -> None:
    slug = old.info().home_diagram
    before, after = old.diagram("en", slug), now.diagram("en", slug)
    assert before is not None
    assert after is not None
    regions = tuple(region._replace(cells=(), inner=()) for region in after.regions)
    # where it is drawn, and which cells its parts touch, was not kept
    assert before == after._replace(digest=before.digest, drawn=(), regions=regions)
    assert old.diagram_svg(slug, 1) == now.diagram_svg(slug, 1)


def test_it_has_no_guided_visits_and_no_way_to_one(old: Pack) -> None:
    assert guided_visits(old, "en") == ()
    assert guided_visit(old, "en", "first") is None
    assert old.resolve("visit:first") is None


@pytest.mark.parametrize("told", [schema.LOWEST_SCHEMA, schema.SCHEMA_VERSION])
def test_the_number_of_another_schema_is_refused(tmp_path: Path, told: int) -> None:
    path = tmp_path / "mixed.kpack"
    build(GOOD, path)
    found = bytearray((OLD if told == schema.SCHEMA_VERSION else path).read_bytes())
    found[60:64] = told.to_bytes(4, "big")
    path.write_bytes(found)
    with pytest.raises(PackError, match="its checksum is another"):
        Pack.open(path)


@pytest.mark.parametrize(
    ("told", "age", "remedy"),
    [
        (4, "an older", "Use a pack built for this version of Waypost"),
        (7, "a newer", "Install the newer Waypost first, or use a pack built for this one"),
    ],
)
def test_a_pack_of_a_schema_past_or_to_come_is_refused_in_words(
    tmp_path: Path, told: int, age: str, remedy: str
) -> None:
    path = tmp_path / "other.kpack"
    found = bytearray(OLD.read_bytes())
    found[60:64] = told.to_bytes(4, "big")
    path.write_bytes(found)
    with pytest.raises(PackError) as refused:
        Pack.open(path)
    told_of = f"it is of {age} format ({told}; this program reads 5 to 6). {remedy}."
    assert str(refused.value).endswith(told_of)


def test_its_pictures_are_drawn_small_from_the_whole_drawing(old: Pack) -> None:
    slug = old.info().home_diagram
    assert old.thumbnail_svg(slug) == old.diagram_svg(slug) != b""


def test_what_was_signed_for_all_languages_at_once_still_counts(old: Pack) -> None:
    topic = old.topic("en", "ablation")
    assert topic is not None
    assert topic.review == Review("reviewed", "liver surgeon", "2026-01-05", "2028-01-05")
