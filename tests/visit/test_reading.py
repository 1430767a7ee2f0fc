"""The words that a page is given time for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.pack.types import Category, Diagram, MatrixCell, Region, Step, Topic, TopicRow
from kiosk.visit.reading import words_in, words_of_category, words_of_diagram, words_of_topic


@pytest.fixture(scope="module")
def pack(small_pack: Path) -> Iterator[Pack]:
    with Pack.open(small_pack) as opened:
        yield opened


def topics(pack: Pack, language: str) -> list[Topic]:
    found = [pack.topic(language, row.slug) for row in pack.topics(language)]
    return [topic for topic in found if topic is not None]


def test_words_stand_between_blanks() -> None:
    assert words_in(["three short words", "", "  one "]) == 4


def test_a_page_has_as_many_words_as_its_compiler_counted(pack: Pack) -> None:
    for topic in topics(pack, "en"):
        assert words_of_topic(topic) == topic.words > 0


def test_a_page_of_an_older_pack_is_counted_and_comes_to_about_the_same(pack: Pack) -> None:
    for topic in topics(pack, "en"):
        counted = words_of_topic(topic._replace(words=0))
        assert counted == pytest.approx(topic.words, rel=0.03), topic.row.slug


def test_a_category_has_the_words_of_what_it_lists() -> None:
    category = Category("drugs", "Drug treatment", "What it is", "pill", "teal")
    row = TopicRow("pill", "One pill", "Taken daily", "treatment", "drugs", 7, "teal")
    cell = MatrixCell("liver", "drugs", "often", "Often used here.", ("a source",))
    assert words_of_category(category, [row], [cell]) == 5 + 4 + 3


def test_a_picture_has_the_words_around_it() -> None:
    region = Region("left", "Left lobe", "The smaller part.", (), (0, 0), "liver")
    step = Step("First a scan.", ("left",))
    picture = Diagram("liver", "The liver", "From the front", "", 4, 3, "", (region,), (step,))
    assert words_of_diagram(picture) == 2 + 3 + 5 + 3
