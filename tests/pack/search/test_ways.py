"""Search finds a word however it is typed: as one or two, with an article or none, in a script without blanks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from tests.pack.tiny import add_entry, add_term, edited, write_pack

BODY = "A follow-up, a lymph node, side effects of PD-L1 drugs, and a check-up. Y-90 beads."


@pytest.fixture
def many(tmp_path: Path) -> Iterator[Pack]:
    """A small pack with words of many kinds."""
    path = write_pack(tmp_path / "many.kpack")
    with edited(path) as connection:
        add_entry(connection, "topic", "xray", "X-ray and 5-FU", "Pictures.", keywords="CT scan")
        add_entry(connection, "topic", "after", "Afterwards", BODY)
        add_entry(connection, "topic", "beads", "Beads", "Given once.", keywords="Y90")
        add_entry(connection, "topic", "whole", "Checkup", "The toddler may be done today.")
        add_entry(connection, "topic", "chinese", "关于肝脏", "癌症可以转移到肝脏。")
        add_entry(connection, "topic", "japanese", "肝臓ガン", "検査をうけます。")
        add_entry(connection, "topic", "arabic", "الكبد", "ألم في البطن والمعدة. ١٢ يوما.")
        add_entry(connection, "topic", "bare", "كبد كبير", "نص.")
        add_term(connection, "y90", "Y-90", "Beads.", [])
    with Pack.open(path) as pack:
        yield pack


def found(pack: Pack, text: str) -> list[str]:
    return [hit.target for hit in search(pack, "en", text).hits]


@pytest.mark.parametrize("typed", ["xray", "xra", "5fu", "ctscan", "ctsca", "XRAY", "x ray 5fu"])
def test_a_word_typed_as_one_finds_the_title_or_search_words_that_have_two(
    many: Pack, typed: str
) -> None:
    assert "xray" in found(many, typed)[:2]


@pytest.mark.parametrize(
    "typed", ["followup", "lymphnode", "sideeffects", "sideeffe", "pdl1", "lymphnode followup"]
)
def test_a_word_typed_as_one_finds_the_text_that_has_two(many: Pack, typed: str) -> None:
    assert found(many, typed) == ["after"]
    assert search(many, "en", typed).corrected == ""


def test_a_word_written_both_ways_finds_both(many: Pack) -> None:
    assert found(many, "y90") == ["y90", "beads", "after"]


@pytest.mark.parametrize("typed", ["check up", "check up today", "done check up"])
def test_two_words_typed_for_one_find_it(many: Pack, typed: str) -> None:
    assert {"whole", "after"} >= set(found(many, typed)) >= {"whole"}


def test_a_short_word_is_not_taken_for_two(many: Pack) -> None:
    assert found(many, "toddler") == ["whole"]
    assert "whole" not in found(many, "bed")  # "be done"


def test_a_slip_beside_a_joined_word_is_still_corrected(many: Pack) -> None:
    result = search(many, "en", "afterwarts pdl1")
    assert [hit.target for hit in result.hits] == ["after"]


@pytest.mark.parametrize("typed", ["肝脏", "转移", "脏", "癌症", "到肝脏", "转移肝脏"])
def test_signs_without_blanks_are_found_wherever_they_stand(many: Pack, typed: str) -> None:
    assert found(many, typed) == ["chinese"]


@pytest.mark.parametrize("typed", ["肝臓", "ガン", "肝臓ガン", "ガ", "検査", "うけ"])
def test_kana_and_kanji_are_found(many: Pack, typed: str) -> None:
    assert found(many, typed) == ["japanese"]


@pytest.mark.parametrize("typed", ["كبد", "الكبد", "والكبد", "بالكبد", "للكبد", "كب"])
def test_arabic_words_are_found_with_and_without_the_article(many: Pack, typed: str) -> None:
    assert {"arabic", "bare"} <= set(found(many, typed))


def test_a_slip_is_forgiven_without_the_article(many: Pack) -> None:
    result = search(many, "en", "معتة")
    assert [hit.target for hit in result.hits] == ["arabic"]
    assert result.corrected == "معده"


def test_words_side_by_side_are_no_slip(many: Pack) -> None:
    assert search(many, "en", "toddlor").corrected == "toddler"
    assert search(many, "en", "doneto").hits == ()


def test_the_title_that_is_as_typed_comes_first(many: Pack) -> None:
    assert found(many, "الكبد")[0] == "arabic"


@pytest.mark.parametrize("typed", ["الم", "ألم", "بطن", "البطن", "12 يوم", "١٢", "۱۲"])
def test_short_words_and_digits_of_arabic_are_found(many: Pack, typed: str) -> None:
    assert found(many, typed) == ["arabic"]
