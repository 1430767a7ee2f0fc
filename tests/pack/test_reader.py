from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.pack import connection
from kiosk.pack.reader import Pack
from kiosk.pack.types import Language, Review, TermRow
from tests.pack.tiny import write_pack


def test_info_says_what_the_pack_is(pack: Pack) -> None:
    info = pack.info()
    assert (info.id, info.version, info.home_diagram) == ("tiny", "2026.1", "map")
    assert info.languages[0] == Language("en", "English", "ltr")
    assert info.guides == ("call",)
    assert dict(pack.counts()) == {"topics": 5, "terms": 3, "diagrams": 1, "sources": 2}


def test_texts_fall_back_word_by_word(pack: Pack) -> None:
    assert dict(pack.texts("ar")) == {"title": "صغير", "start_heading": "Begin"}
    assert dict(pack.texts("xx")) == {"title": "Tiny", "start_heading": "Begin"}


def test_sites_and_categories_keep_the_packs_order(pack: Pack) -> None:
    assert [site.slug for site in pack.sites("en")] == ["liver", "lungs"]
    assert [category.id for category in pack.categories("en")] == ["drugs", "surgery"]
    assert [site.title for site in pack.sites("ar")] == ["الكَبِد", "Lungs"]


def test_a_category_is_found_by_id_or_is_none(pack: Pack) -> None:
    category = pack.category("ar", "surgery")
    assert category is not None
    assert (category.title, category.colour) == ("Surgery", "teal")
    assert pack.category("en", "magic") is None


def test_a_page_comes_with_everything_it_shows(pack: Pack) -> None:
    topic = pack.topic("en", "pump")
    assert topic is not None
    assert topic.row.title == "Pump"
    assert [block.block_id for block in topic.blocks] == ["p0"]
    assert [said.plain for said in topic.blocks[0].content.texts()] == [
        "Chemotherapy flows to the liver."
    ]
    assert [row.slug for row in topic.related] == ["lungs"]
    assert [source.key for source in topic.sources] == ["TWO"]
    assert topic.review == Review("draft", "", "", "")
    assert dict(topic.sites) == {"liver": "often", "lungs": "ask"}
    assert topic.term_ids == ("tumor",)


def test_a_page_without_translation_comes_in_the_default_language(pack: Pack) -> None:
    translated, other = pack.topic("ar", "liver"), pack.topic("ar", "lungs")
    assert translated is not None
    assert other is not None
    assert (translated.language, other.language) == ("ar", "en")


@pytest.mark.parametrize("language", ["aa", "zz"])
def test_a_translation_is_preferred_whatever_its_code(tmp_path: Path, language: str) -> None:
    path = write_pack(
        tmp_path / "translated.kpack",
        f"INSERT INTO language VALUES ('{language}', 2, 'Other', 'ltr')",
        f"INSERT INTO topic_text SELECT '{language}', slug, 'T', summary, in_short, questions,"
        " actions, terms, words FROM topic_text WHERE language = 'en'",
        f"INSERT INTO term SELECT '{language}', id, 'T', say, definition, topics, 't' FROM term",
        f"INSERT INTO diagram_text SELECT '{language}', slug, 'T', caption, alt, regions, steps"
        " FROM diagram_text",
    )
    with Pack.open(path) as pack:
        found = (
            pack.topic(language, "pump"),
            pack.term(language, "tumor"),
            pack.diagram(language, "map"),
        )
        topic, term, diagram = found
        assert topic is not None
        assert (topic.language, topic.row.title) == (language, "T")
        assert term is not None
        assert diagram is not None
        assert (term.term, diagram.title) == ("T", "T")
        assert [row.term for row in pack.terms(language)] == ["T"] * 3


def test_unknown_names_are_none(pack: Pack) -> None:
    assert pack.topic("en", "magic") is None
    assert pack.topic_row("en", "magic") is None
    assert pack.term("en", "magic") is None
    assert pack.diagram("en", "magic") is None
    assert pack.diagram_svg("magic") == b""


def test_topics_are_sorted_by_title(pack: Pack) -> None:
    titles = [row.title for row in pack.topics("en")]
    assert titles == ["Liver", "Liver resection", "Lungs", "Pump", "When to call"]
    assert [row.slug for row in pack.topics("en", "site")] == ["liver", "lungs"]


def test_a_sites_treatments_are_sorted_by_how_often_they_are_used(pack: Pack) -> None:
    found = pack.site_treatments("en", "liver")
    assert [(each.row.slug, each.used) for each in found] == [
        ("pump", "often"),
        ("resection", "sometimes"),
    ]
    assert [each.row.slug for each in pack.site_treatments("en", "liver", "surgery")] == [
        "resection"
    ]
    assert [row.slug for row in pack.category_topics("en", "drugs")] == ["pump"]


def test_a_sites_matrix_is_in_category_order(pack: Pack) -> None:
    cells = pack.matrix_for_site("ar", "liver")
    assert [(cell.category, cell.used, cell.sentence) for cell in cells] == [
        ("drugs", "often", "Drip."),
        ("surgery", "sometimes", "Cut."),
    ]
    assert cells[0].sources == ("TWO", "ONE")


def test_a_categorys_matrix_is_in_site_order(pack: Pack) -> None:
    cells = pack.matrix_for_category("en", "drugs")
    assert [(cell.site, cell.used, cell.sentence) for cell in cells] == [
        ("liver", "often", "Drip."),
        ("lungs", "ask", ""),
    ]


def test_terms_are_sorted_and_know_their_initial(pack: Pack) -> None:
    assert pack.terms("ar") == (
        TermRow("5-fu", "5-FU", "5"),
        TermRow("ablation", "Ablation", "A"),
        TermRow("tumor", "Tumor", "T"),
    )


def test_a_term_names_its_pages(pack: Pack) -> None:
    term = pack.term("ar", "tumor")
    assert term is not None
    assert (term.say, term.definition.plain) == ("say", "A lump.")
    assert [row.title for row in term.topics] == ["الكَبِد"]


def test_a_picture_comes_with_regions_and_steps(pack: Pack) -> None:
    diagram = pack.diagram("ar", "map")
    assert diagram is not None
    (region,), (step,) = diagram.regions, diagram.steps
    assert (region.name, region.pin, region.topic) == ("Spot", (5.0, 5.0), "liver")
    assert region.polygons == (((0.0, 0.0), (10.0, 0.0), (10.0, 10.0)),)
    assert (step.text, step.regions) == ("First.", ("spot",))
    assert pack.diagram_svg("map") == b"<svg/>"


def test_sources_keep_the_order_asked_for(pack: Pack) -> None:
    assert [source.key for source in pack.sources(["TWO", "GONE", "ONE"])] == ["TWO", "ONE"]


@pytest.mark.parametrize(
    ("what", "slug"),
    [
        ("liver", "liver"),
        (" Liver ", "liver"),
        ("12", "lungs"),
        ("icd10:C78.7", "liver"),
        ("ICD10CM:c787", "liver"),
        ("icd10:C78.70", "liver"),
        ("icd10:C18.2", "call"),
        ("icd10:C18.72", "lungs"),
        ("icd10:Z93", "resection"),
        ("snomed:94381002", "liver"),
    ],
)
def test_a_page_opens_by_slug_card_and_code(pack: Pack, what: str, slug: str) -> None:
    assert pack.resolve(what) == slug


@pytest.mark.parametrize(
    "what",
    ["", "magic", "99", "9" * 40, "icd10:C78", "icd10:C7", "icd10:", "snomed:1", "x:1", "\udcff\0"],
)
def test_what_means_no_single_page_is_none(pack: Pack, what: str) -> None:
    assert pack.resolve(what) is None


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE topic_text SET in_short = 'no json'",
        "UPDATE topic_text SET terms = '7'",
        "UPDATE topic SET review = '[]'",
        """UPDATE topic SET review = '{"in": {"en": 7}}'""",
        """UPDATE topic SET review = '{"in": {"en": {"by": "nurse", "on": "soon", "due": "later"}}}'""",
        "UPDATE topic SET sites = '[]'",
        "UPDATE block SET content = x'ff'",
        "UPDATE topic_text SET title = CAST(x'ff' AS TEXT) WHERE slug = 'pump'",
    ],
)
def test_forged_content_is_a_pack_error(tmp_path: Path, forgery: str) -> None:
    path = write_pack(tmp_path / "forged.kpack", forgery)
    failed = pytest.raises(PackError, match=r"forged\.kpack: reading the pack failed")
    with Pack.open(path) as pack, failed:
        pack.topic("en", "pump")


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE diagram SET regions = '[{}]'",
        "UPDATE diagram SET steps = '[]'",
        "UPDATE diagram_text SET regions = '{}'",
    ],
)
def test_a_forged_picture_is_a_pack_error(tmp_path: Path, forgery: str) -> None:
    path = write_pack(tmp_path / "forged.kpack", forgery)
    failed = pytest.raises(PackError, match="content is not as described")
    with Pack.open(path) as pack, failed:
        pack.diagram("en", "map")


def test_an_endless_query_is_stopped(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "TIME_LIMIT_S", 0.05)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        pack.rows(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        )


def test_a_pack_cannot_be_written_to(pack: Pack) -> None:
    with pytest.raises(sqlite3.OperationalError):
        pack.rows("DELETE FROM topic")


def test_reading_a_closed_pack_is_a_pack_error(pack_file: Path) -> None:
    pack = Pack.open(pack_file)
    pack.close()
    with pytest.raises(PackError):
        pack.topics("en")


@pytest.mark.parametrize("mistake", [TypeError, KeyError, AttributeError, ValueError])
def test_our_own_mistake_is_not_told_as_a_fault_of_the_pack(
    pack: Pack, monkeypatch: pytest.MonkeyPatch, mistake: type[Exception]
) -> None:
    def mistaken(*_: object) -> None:
        raise mistake("ours")

    monkeypatch.setattr(Pack, "topic_rows", mistaken)
    with pytest.raises(mistake, match="ours"):
        pack.topic("en", "pump")


def test_a_refusal_does_not_repeat_what_was_searched_for(pack: Pack) -> None:
    @connection.reads
    def searched(pack: Pack) -> None:
        pack.rows("SELECT rowid FROM entry_index WHERE entry_index MATCH 'lost(hope'")

    with pytest.raises(PackError) as caught:
        searched(pack)
    assert "hope" not in str(caught.value)
    assert "SQLITE_ERROR" in str(caught.value)


def test_a_use_that_is_none_is_a_fault_of_the_pack(tmp_path: Path) -> None:
    forgery = "UPDATE topic SET sites = replace(sites, 'often', 'now and then')"
    path = write_pack(tmp_path / "forged.kpack", forgery)
    failed = pytest.raises(PackError, match="content is not as described")
    with Pack.open(path) as pack, failed:
        pack.site_treatments("en", "liver")


def test_a_read_that_takes_too_long_is_a_pack_error(
    pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_STEPS_BETWEEN_LOOKS", 1)
    monkeypatch.setattr(connection, "TIME_LIMIT_S", -1)
    with pytest.raises(PackError, match="took too long"):
        pack.sites("en")


@pytest.mark.parametrize("guides", ["'['", "'call'", "x'ff'"])
def test_guides_that_are_no_list_are_refused(tmp_path: Path, guides: str) -> None:
    forgery = f"UPDATE meta SET value = {guides} WHERE key = 'guides'"
    path = write_pack(tmp_path / "t.kpack", forgery)
    with pytest.raises(PackError, match=r"t\.kpack: reading the pack failed"):
        Pack.open(path)
