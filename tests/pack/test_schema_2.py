"""A pack of the schema before this one still opens. `schema-2.kpack` is tests/compiler/good, as schema 2 had it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.errors import PackError
from kiosk.pack import schema
from kiosk.pack.blocks import KINDS
from kiosk.pack.page import page_of, parts
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Run
from kiosk.pack.search.query import search
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.rows import show

OLD = Path(__file__).parent / "schema-2.kpack"
GOOD = Path(__file__).parents[1] / "compiler" / "good"


@pytest.fixture
def old() -> Iterator[Pack]:
    with Pack.open(OLD, thorough=True) as pack:
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
        rows = show(page, library).rows
        assert [row.block_id for row in rows] == [part.part_id for part in parts(page)]
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


def test_its_runs_tell_no_sentences_and_its_pages_no_words(old: Pack, now: Pack) -> None:
    for pack, told in ((old, False), (now, True)):
        for slug in slugs(pack):
            topic = pack.topic("en", slug)
            assert topic is not None
            assert bool(topic.words) is told
            said = (each.words for block in topic.blocks for each in block.content.texts())
            runs = [*topic.in_short, *(words for words in said if isinstance(words, Run))]
            assert all(bool(run.sentences) is told for run in runs)


@pytest.mark.parametrize("of", [2, 3])
def test_tables_of_one_schema_under_the_number_of_the_other_are_refused(
    tmp_path: Path, of: int
) -> None:
    path = tmp_path / "mixed.kpack"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {5 - of}")
    for statement in schema.TABLES_OF[of]:
        connection.execute(statement)
    connection.close()
    with pytest.raises(PackError, match="schema was altered"):
        Pack.open(path)


def test_a_pack_of_a_schema_to_come_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "new.kpack"
    found = bytearray(OLD.read_bytes())
    found[60:64] = (schema.SCHEMA_VERSION + 1).to_bytes(4, "big")
    path.write_bytes(found)
    with pytest.raises(PackError) as refused:
        Pack.open(path)
    assert str(refused.value).endswith(
        "it is of a newer format (4; this program reads 2 to 3)."
        " Install the newer Waypost first, or use a pack built for this one."
    )
