from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.pack.search.query import near_terms, search
from tests.pack.tiny import add_entry, add_term, edited, write_pack

FUZZ = [
    "",
    " ",
    '"',
    '""""',
    "'",
    "\x00",
    "a\x00b",
    "\ud800",
    "*",
    "^liver",
    "liver*",
    "title:liver",
    "{title} : liver",
    "NEAR(liver lungs, 2)",
    "liver AND",
    "AND OR NOT",
    "NOT liver",
    "-liver",
    "(",
    ")",
    "a+b",
    ";DROP TABLE entry;--",
    "%_",
    "😀",
    "👨‍👩‍👧 liver",
    "\u202eliver\u202c",
    "الكَبِد liver",
    "שלום",
    "肝臓",
    "ตับ",
    "½ ² Ⅷ",
    "\u0301\u0301\u0301",
    "\ufdfa" * 50,
    "x" * 10_000,
    "liver " * 2_000,
    "a b c d e f g h i j k l m n o p",
    "\n\t\r",
    "\U0010ffff",
    "\ue000",
    "ᏸᏹ",
    "𞤀𞤁",
]


@pytest.fixture
def big(tmp_path: Path) -> Iterator[Pack]:
    """The small pack with more to rank."""
    path = write_pack(tmp_path / "big.kpack")
    with edited(path) as connection:
        connection.execute("BEGIN")
        add_entry(
            connection, "topic", "diet", "Eating well", "Food after liver surgery and ablation."
        )
        add_entry(connection, "topic", "heat", "Ablation", "Burning a tumor.", keywords="microwave")
        add_entry(connection, "topic", "care", "Comfort", "Ablation and the microwave at home.")
        add_entry(connection, "topic", "once", "Handle", f"One lever. {'Other words. ' * 9}")
        add_entry(connection, "topic", "often", "Fulcrum", "A lever, a lever and a lever.")
        add_entry(connection, "topic", "pairs", "Tumor pairs", "Two.")
        add_entry(connection, "topic", "menu", "Ménière", "Balance.", keywords="Schwindel")
        add_term(connection, "resectable", "Resectable", "Can be cut out.", [])
        for number in range(40):
            add_entry(connection, "topic", f"f{number}", f"Filler {number}", "liver " * 9)
        connection.execute("COMMIT")
    with Pack.open(path) as pack:
        yield pack


def found(pack: Pack, text: str, language: str = "en", limit: int = 20) -> list[str]:
    return [f"{hit.kind}:{hit.target}" for hit in search(pack, language, text, limit).hits]


def test_every_beginning_of_a_title_finds_it(pack: Pack) -> None:
    for end in range(1, len("liver resection") + 1):
        assert "topic:resection" in found(pack, "liver resection"[:end])


def test_the_exact_title_comes_first(big: Pack) -> None:
    assert found(big, "liver")[:2] == ["topic:liver", "topic:resection"]


def test_a_page_comes_before_a_term_of_the_same_name(big: Pack) -> None:
    assert found(big, "ablation")[:2] == ["topic:heat", "term:ablation"]


def test_the_exact_term_comes_before_longer_titles(big: Pack) -> None:
    assert found(big, "tumor")[:2] == ["term:tumor", "topic:liver"]


def test_a_page_that_says_more_of_it_comes_first(big: Pack) -> None:
    assert found(big, "lever") == ["topic:often", "topic:once"]


def test_titles_come_before_keywords_and_keywords_before_text(big: Pack) -> None:
    assert found(big, "microwave") == ["topic:heat", "topic:care"]
    assert found(big, "ablation")[2:] == ["topic:care", "topic:diet"]


def test_all_words_are_required_in_any_order(pack: Pack) -> None:
    assert found(pack, "resection liver") == ["topic:resection"]


def test_without_a_page_for_all_words_pages_for_any_are_found(pack: Pack) -> None:
    result = search(pack, "en", "pump magic")
    assert [hit.target for hit in result.hits] == ["pump"]
    assert result.corrected == ""


def test_search_ignores_accents_and_case(pack: Pack) -> None:
    assert found(pack, "CREME brul") == ["topic:call"]
    assert found(pack, "strasse") == ["topic:call"]
    assert found(pack, "الكبد", "ar") == ["topic:liver"]


@pytest.mark.parametrize("typed", ["tumr", "tumorr", "tumir", "tmuor"])
def test_one_slip_is_corrected_and_said(pack: Pack, typed: str) -> None:
    result = search(pack, "en", typed)
    assert result.corrected == "tumor"
    assert result.hits[0].target == "tumor"


def test_a_slip_in_one_of_two_words_is_corrected(pack: Pack) -> None:
    result = search(pack, "en", "livr resection")
    assert result.corrected == "liver resection"
    assert result.hits[0].target == "resection"


def test_a_slip_in_an_unfinished_word_is_corrected(pack: Pack) -> None:
    result = search(pack, "en", "chemoht")
    assert result.corrected == "chemotherapy"
    assert result.hits[0].target == "pump"


def test_a_word_torn_in_two_is_found(pack: Pack) -> None:
    assert found(pack, "chemo therapy") == found(pack, "chemotherapy")


def test_what_was_searched_instead_is_told_as_it_is_written(big: Pack) -> None:
    assert search(big, "en", "menierre").corrected == "ménière"
    assert search(big, "en", "schwindle").corrected == "schwindel"  # written nowhere in sight


def test_the_most_used_word_is_offered(big: Pack) -> None:
    assert search(big, "en", "livers").corrected == "liver"
    assert search(big, "en", "lver").corrected == "liver"  # rather than lever


def test_two_slips_find_nothing(pack: Pack) -> None:
    assert search(pack, "en", "tmr").hits == ()


def test_only_the_language_asked_for_is_searched(pack: Pack) -> None:
    assert found(pack, "tumor", "ar") == []
    assert found(pack, "tumor", "xx") == ["term:tumor", "topic:liver", "topic:resection"]


def test_no_more_than_the_limit_is_found(big: Pack) -> None:
    assert len(found(big, "liver")) == 20
    assert len(found(big, "l", limit=3)) == 3
    assert found(big, "liver", limit=0) == []


def test_no_hit_is_repeated(big: Pack) -> None:
    hits = found(big, "ablation", limit=50)
    assert len(hits) == len(set(hits))


@pytest.mark.parametrize("text", FUZZ, ids=[ascii(text)[:20] for text in FUZZ])
def test_any_text_may_be_typed(pack: Pack, text: str) -> None:
    for typed in (text, text + " liver", "liver " + text):
        search(pack, "en", typed)
        near_terms(pack, "en", typed)
    assert isinstance(search(pack, text, text).hits, tuple)


def test_hits_carry_what_a_list_shows(pack: Pack) -> None:
    (hit,) = search(pack, "en", "lungs").hits
    assert (hit.title, hit.excerpt, hit.colour) == ("Lungs", "Where air goes.", "coral")


def test_near_terms_are_the_most_alike(big: Pack) -> None:
    assert [row.id for row in near_terms(big, "en", "abblatoin")][:1] == ["ablation"]
    assert [row.id for row in near_terms(big, "en", "resekt")][:1] == ["resectable"]
    assert near_terms(big, "en", "zzz") == ()
    assert len(near_terms(big, "en", "ablation tumor", limit=1)) == 1


def test_a_word_explained_is_followed_by_the_pages_that_its_entry_names(pack: Pack) -> None:
    assert found(pack, "tumor")[:2] == ["term:tumor", "topic:liver"]
