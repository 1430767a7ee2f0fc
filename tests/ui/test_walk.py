"""The way a person takes, from the first touch to the last."""

from __future__ import annotations

import pytest

from kiosk.pack.reader import Pack
from tests.ui.contents import diagram, region_name, term_links, title, words_of
from tests.ui.opening import LANDSCAPE, PORTRAIT, Reference
from tests.ui.things import LINK, TEXT, Role
from tests.ui.visitor import Visitor

both_ways = pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
PROMPT = "Type a word, such as liver"


def is_marked(visitor: Visitor, name: str) -> bool:
    return visitor.all(name, kind="RegionRow")[0].checked


def word_with_a_word_inside(pack: Pack, slug: str) -> tuple[str, str, str]:
    """A word linked in a page's text as it stands there, its term, and a term that its definition links."""
    for run, link in term_links(pack, slug):
        term = pack.term("en", link.target)
        for inner in term.definition.links if term else ():
            return words_of(run, link), link.target, inner.target
    raise AssertionError(f"{slug} has no such word")


@both_ways
@pytest.mark.parametrize("by", ["body region", "its name"])
def test_a_person_finds_a_page_its_picture_its_words_and_the_way_out(
    visitor: Visitor, reference: Reference, by: str
) -> None:
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    if by == "body region":
        visitor.touch_region(diagram(visitor.opened.pack, "body-map"), "liver")
    else:
        visitor.touch(title(visitor.opened.pack, "liver"), kind="LinkRow")
    assert visitor.page_title() == title(visitor.opened.pack, "liver")

    visitor.touch("Treatments used here", kind="SectionRow")
    visitor.touch(title(visitor.opened.pack, "ablation"), kind="TouchButton")
    assert visitor.page_title() == title(visitor.opened.pack, "ablation")
    _mark_the_tumor(visitor)
    visitor.touch("Back")
    assert visitor.page_title() == title(visitor.opened.pack, "ablation")
    visitor.touch(next(name for name in names(visitor) if name.startswith("Read more")))
    visitor.touch("All of it in one")
    _read_a_word_in_a_word(visitor)
    _search(visitor, "ablat", "ablation")

    visitor.touch("Home")
    visitor.touch("I’m finished")
    visitor.touch("Yes, I’m finished")
    assert visitor.sees("Touch to begin")


def names(visitor: Visitor) -> list[str]:
    return [thing.name for thing in visitor.touchable()]


def _mark_the_tumor(visitor: Visitor) -> None:
    picture = diagram(visitor.opened.pack, "ablation")
    tumor, probe = region_name(picture, "tumor"), region_name(picture, "probe")
    visitor.touch_region(picture, "tumor")
    assert is_marked(visitor, tumor)
    visitor.touch(probe, kind="RegionRow")
    assert is_marked(visitor, probe)
    assert not is_marked(visitor, tumor)
    region = visitor.all(probe, kind="TouchArea")[0]
    assert region.checked, "the picture does not show which row was touched"


def _read_a_word_in_a_word(visitor: Visitor) -> None:
    pack = visitor.opened.pack
    word, term_id, inner_id = word_with_a_word_inside(pack, "ablation")
    term, inner = pack.term("en", term_id), pack.term("en", inner_id)
    assert term is not None
    assert inner is not None
    visitor.touch(word, LINK)
    assert visitor.page_title() == term.term
    link = next(link for link in term.definition.links if link.target == inner_id)
    visitor.touch(words_of(term.definition, link), LINK)
    assert visitor.page_title() == inner.term
    visitor.touch("Word before")
    assert visitor.page_title() == term.term
    visitor.touch("Close", kind="TouchButton")
    assert not visitor.all(role=Role.Dialog)


def _search(visitor: Visitor, letters: str, slug: str) -> None:
    visitor.touch("Search")
    assert visitor.sees(PROMPT, TEXT)
    for letter in letters:
        visitor.touch(letter)
    assert visitor.sees(f"You typed: {letters}")
    visitor.touch(title(visitor.opened.pack, slug), kind="LinkRow")
    assert visitor.page_title() == title(visitor.opened.pack, slug)


def test_nothing_of_a_visit_is_left_for_the_next_person(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Search")
    visitor.touch("l")
    visitor.touch("Text size, contrast and language")
    visitor.touch("White on black")
    visitor.touch("Text size 130 percent")
    visitor.touch("Close", kind="TouchButton")
    visitor.touch("I’m finished")
    visitor.touch("Yes, I’m finished")
    visitor.touch("Touch to begin")
    assert not visitor.all("Back"), "there is a way back into the last visit"
    visitor.touch("Text size, contrast and language")
    assert visitor.all("Text size 100 percent")[0].checked
    visitor.touch("Close", kind="TouchButton")
    visitor.touch("Search")
    assert visitor.sees(PROMPT, TEXT)


def test_who_is_not_finished_goes_on_where_they_were(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch("Search")
    visitor.touch("I’m finished")
    visitor.touch("Keep reading")
    assert visitor.sees(PROMPT, TEXT)
