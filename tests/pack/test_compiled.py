"""What the compiler writes, the reader reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Run
from kiosk.pack.search.query import search

GOOD = Path(__file__).parents[1] / "compiler" / "good"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("compiled") / "good.kpack"
    build(GOOD, path)
    with Pack.open(path) as pack:
        yield pack


def codes(pack: Pack) -> list[str]:
    return [language.code for language in pack.info().languages]


def test_home_leads_to_pages_that_are_there(compiled: Pack) -> None:
    info = compiled.info()
    language = codes(compiled)[0]
    assert compiled.diagram(language, info.home_diagram) is not None
    for slug in (info.call_topic, info.questions_topic, *info.guides):
        assert compiled.topic_row(language, slug) is not None


def test_every_page_can_be_read(compiled: Pack) -> None:
    for language in codes(compiled):
        rows = compiled.topics(language)
        assert len(rows) == compiled.counts()["topics"]
        for row in rows:
            topic = compiled.topic(language, row.slug)
            assert topic is not None
            assert topic.row == row
            assert topic.blocks
            assert topic.sources
            for term_id in topic.term_ids:
                assert compiled.term(language, term_id) is not None


def test_every_block_link_leads_somewhere(compiled: Pack) -> None:
    for language in codes(compiled):
        for row in compiled.topics(language):
            topic = compiled.topic(language, row.slug)
            assert topic is not None
            for block in topic.blocks:
                for said in block.content.texts():
                    for link in said.words.links if isinstance(said.words, Run) else ():
                        find = compiled.term if link.kind == "term" else compiled.topic_row
                        assert find(language, link.target) is not None


def test_every_picture_has_a_drawing_and_names(compiled: Pack) -> None:
    language = codes(compiled)[0]
    figures = [
        block.content.picture
        for row in compiled.topics(language)
        for block in getattr(compiled.topic(language, row.slug), "blocks", ())
        if block.content.picture
    ]
    for slug in {*figures, compiled.info().home_diagram}:
        diagram = compiled.diagram(language, slug)
        assert diagram is not None
        assert all(region.name and region.polygons for region in diagram.regions)
        assert compiled.diagram_svg(slug).lstrip().startswith(b"<")


def test_the_matrix_has_no_missing_cell(compiled: Pack) -> None:
    language = codes(compiled)[0]
    categories = [category.id for category in compiled.categories(language)]
    for site in compiled.sites(language):
        cells = compiled.matrix_for_site(language, site.slug)
        assert [cell.category for cell in cells] == categories


def test_every_title_finds_its_page_first(compiled: Pack) -> None:
    for language in codes(compiled):
        for row in compiled.topics(language):
            hits = search(compiled, language, row.title).hits
            assert (hits[0].kind, hits[0].target) == ("topic", row.slug)


def test_every_term_is_found_by_its_name(compiled: Pack) -> None:
    for language in codes(compiled):
        for row in compiled.terms(language):
            hits = search(compiled, language, row.term).hits
            assert row.id in [hit.target for hit in hits if hit.kind == "term"]


def test_every_page_opens_by_its_card(compiled: Pack) -> None:
    for row in compiled.topics(codes(compiled)[0]):
        assert compiled.resolve(str(row.card)) == row.slug
