"""Everything in the pack can be reached by touch, and opens what it names."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import cycle

import pytest

from kiosk.pack.types import Diagram
from tests.ui.contents import DIAGRAMS, TOPICS, diagram, figures_of, page_with, title
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.things import Thing, scrolled
from tests.ui.visitor import Visitor

EACH = 5
"""So many words stand in a row, at the most."""
MAP = "body-map"
MAP_REGIONS = (
    "colon", "brain", "lungs", "lymph-nodes", "liver", "bones", "peritoneum", "ovaries",
)  # fmt: skip


def in_turn(names: Iterable[str]) -> list[object]:
    """Each name on a landscape or a portrait screen, turn about."""
    turns = zip(names, cycle((LANDSCAPE, PORTRAIT)), strict=False)
    return [pytest.param(*turn, id=f"{turn[0]}-{turn[1][0]}") for turn in turns]


def go_to(visitor: Visitor, slug: str) -> None:
    """From Home to a page, by tiles, lists and the two ways that are always there."""
    pack = visitor.opened.pack
    info, topic = pack.info(), pack.topic("en", slug)
    assert topic is not None
    if topic.row.kind == "site":
        regions = diagram(pack, info.home_diagram).regions
        visitor.touch(
            next(region.name for region in regions if region.topic == slug), kind="LinkRow"
        )
    elif topic.row.kind == "treatment":
        category = pack.category("en", topic.row.category)
        assert category is not None
        visitor.touch(category.title, kind="TouchTile")
        if visitor.kiosk.page == "category":  # the only page of its kind is open already
            visitor.touch(topic.row.title, kind="TopicCard")
    elif slug == info.call_topic:
        visitor.touch("When to call")
    elif slug == info.questions_topic:
        visitor.touch("Questions to ask")
    else:
        visitor.touch(pack.texts("en")["guides_heading"])
        visitor.touch(topic.row.title, kind="LinkRow")


@pytest.mark.parametrize("slug", TOPICS)
def test_every_topic_is_reached_by_touch(visitor: Visitor, slug: str) -> None:
    visitor.touch("Touch to begin")
    go_to(visitor, slug)
    assert visitor.page_title() == title(visitor.opened.pack, slug)
    assert visitor.sees("Back")
    assert visitor.sees("Home")


@pytest.mark.parametrize(("region_id", "reference"), in_turn(MAP_REGIONS))
def test_body_map_and_its_names_open_the_same_page(
    visitor: Visitor, region_id: str, reference: Reference
) -> None:
    visitor.opened.resize(reference)
    picture = diagram(visitor.opened.pack, MAP)
    region = next(region for region in picture.regions if region.id == region_id)
    visitor.touch("Touch to begin")
    visitor.touch_region(picture, region_id)
    assert visitor.page_title() == title(visitor.opened.pack, region.topic)
    visitor.touch("Home")
    visitor.touch(region.name, kind="LinkRow")
    assert visitor.page_title() == title(visitor.opened.pack, region.topic)


def test_map_regions_are_all_tried(visitor: Visitor) -> None:
    picture = diagram(visitor.opened.pack, MAP)
    assert sorted(region.id for region in picture.regions) == sorted(MAP_REGIONS)


def test_every_word_of_the_glossary_is_in_the_list_and_opens(visitor: Visitor) -> None:
    """Each is met by paging down; one in each row is touched."""
    pack = visitor.opened.pack
    terms = [row.term for row in pack.terms("en")]
    visitor.touch("Touch to begin")
    visitor.touch("Words explained")
    met: list[str] = []
    while True:
        for number, word in enumerate(words_in_sight(visitor, terms)):
            if word.name not in met and number % EACH == 0:
                visitor.touch_thing(word)
                assert visitor.page_title() == word.name
                visitor.touch("Close", kind="TouchButton")
            if word.name not in met:
                met.append(word.name)
        if not visitor.all("Further down")[0].takes_touch:
            break
        stood = scrolled(visitor.page())
        visitor.touch("Further down")
        visitor.wait_until(lambda stood=stood: scrolled(visitor.page()) > stood)
        visitor.wait_until(visitor.still)
    assert met == terms


def words_in_sight(visitor: Visitor, terms: list[str]) -> list[Thing]:
    """In the order of reading: a grid makes its cells in any order."""
    words = [
        thing
        for thing in visitor.touchable()
        if thing.name in terms and thing.shown.height() > thing.box.height() - 1
    ]
    return sorted(words, key=lambda word: (word.box.y(), word.box.x()))


ROWS_TOUCHED = 3
"""One row in so many is touched: the rows of a list differ in their words only."""


@pytest.mark.parametrize(("slug", "reference"), in_turn(DIAGRAMS))
def test_regions_and_rows_mark_each_other_on_the_page_and_at_full_size(
    visitor: Visitor, slug: str, reference: Reference
) -> None:
    page = page_with(visitor.opened.pack, slug)
    assert page is not None, "no page shows it"
    visitor.opened.resize(reference)
    picture = diagram(visitor.opened.pack, slug)
    visitor.touch("Touch to begin")
    if reference is PORTRAIT:
        go_to(visitor, page)
        visitor.kiosk.openWhole()
        visitor.settle()
        figures = figures_of(visitor.opened.pack, page)
        if len(figures) == 1:  # two pictures on a page may name the same part
            marks_each_other(visitor, picture, again=False)
        larger = [thing for thing in visitor.touchable() if thing.name.startswith("Larger")]
        visitor.touch_thing(larger[figures.index(slug)])
    else:
        visitor.kiosk.openDiagram(slug, "")
        visitor.settle()
    assert visitor.page_title() == picture.title
    marks_each_other(visitor, picture)


def marks_each_other(visitor: Visitor, picture: Diagram, *, again: bool = True) -> None:
    """Touches each part, and with `again` the rows of some twice."""
    for own in marked(visitor)[1]:  # the map of the body on the page of one of its parts
        visitor.touch(own, kind="RegionRow")
    for number, region in enumerate(picture.regions):
        visitor.touch_region(picture, region.id)
        assert marked(visitor) == ([region.name], [region.name]), "after a touch on the picture"
        if not again or number % ROWS_TOUCHED:
            continue
        visitor.touch(region.name, kind="RegionRow")
        assert marked(visitor) == ([], []), "after a second touch, on the row"
        visitor.touch(region.name, kind="RegionRow")
        assert marked(visitor) == ([region.name], [region.name]), "after a touch on the row"


def marked(visitor: Visitor) -> tuple[list[str], list[str]]:
    """Names marked in the picture, and in the list beside it."""
    marks = [thing for thing in visitor.all() if thing.checked]
    return (
        [thing.name for thing in marks if thing.kind == "TouchArea"],
        [thing.name for thing in marks if thing.kind == "RegionRow"],
    )


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL], ids=lambda r: r[0])
def test_the_sentence_of_a_touched_part_comes_into_view(
    visitor: Visitor, reference: Reference
) -> None:
    visitor.opened.resize(reference)
    picture = diagram(visitor.opened.pack, MAP)
    visitor.kiosk.openDiagram(MAP, "")
    visitor.settle()
    for region in picture.regions:
        visitor.touch_region(picture, region.id)
        visitor.wait_until(lambda region=region: visitor.sees(region.sentence))
