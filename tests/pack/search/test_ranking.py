"""Which of several hits of the same kind comes first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from tests.pack.tiny import add_entry, add_term, edited, write_pack


@pytest.fixture
def ranked(tmp_path: Path) -> Iterator[Pack]:
    path = write_pack(tmp_path / "ranked.kpack")
    with edited(path) as connection:
        add_entry(connection, "topic", "long", "Zebra in a long title that goes on", "Stripes.")
        add_entry(connection, "topic", "short", "Zebra foal", "Stripes.")
        add_entry(connection, "topic", "keyword-long", "One", "Grass. " * 40, keywords="okapi")
        add_entry(connection, "topic", "keyword-short", "Two", "Grass.", keywords="okapi")
        add_entry(connection, "topic", "body-once", "Three", f"A quagga. {'Other words. ' * 9}")
        add_entry(connection, "topic", "body-often", "Four", "A quagga, a quagga and a quagga.")
        add_entry(connection, "topic", "inside", "The gnu", "Grass.")
        add_entry(connection, "topic", "begins", "Gnu herds", "Grass.")
        add_entry(connection, "topic", "twin-one", "Kudu here", "Grass.")
        add_entry(connection, "topic", "twin-two", "Kudu here", "Grass.")
        add_entry(connection, "topic", "says-eland", "Five", "An eland, an eland, an eland.")
        add_term(connection, "eland-term", "Herd of eland", "A herd.", [])
        add_term(connection, "okapi-term", "Okapi", "An animal.", [])
    with Pack.open(path) as pack:
        yield pack


def found(pack: Pack, text: str) -> list[str]:
    return [hit.target for hit in search(pack, "en", text).hits]


def test_of_titles_that_begin_so_the_shorter_comes_first(ranked: Pack) -> None:
    assert found(ranked, "zeb") == ["short", "long"]


def test_a_title_that_begins_so_comes_before_one_that_has_it_inside(ranked: Pack) -> None:
    assert found(ranked, "gnu") == ["begins", "inside"]


def test_of_pages_that_say_it_the_one_that_says_more_of_it_comes_first(ranked: Pack) -> None:
    assert found(ranked, "quagga") == ["body-often", "body-once"]


def test_of_pages_with_it_among_their_words_the_shorter_comes_first(ranked: Pack) -> None:
    assert found(ranked, "okap") == ["okapi-term", "keyword-short", "keyword-long"]


def test_equal_hits_stand_as_they_were_written(ranked: Pack) -> None:
    assert found(ranked, "kudu") == ["twin-one", "twin-two"]


def test_a_title_comes_before_a_text_that_says_it_often(ranked: Pack) -> None:
    assert found(ranked, "eland") == ["eland-term", "says-eland"]
