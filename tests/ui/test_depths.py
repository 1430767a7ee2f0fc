"""A page of three depths: a first screen, its sections one by one, all of it in one."""

from __future__ import annotations

import pytest

from tests.ui.contents import TOPICS, title
from tests.ui.opening import LANDSCAPE, PORTRAIT, SMALL, Reference
from tests.ui.things import BUTTON, HEADING, LINK
from tests.ui.visitor import Visitor

ROOMY = pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
EVERY = pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL], ids=lambda r: r[0])


def shown_names(visitor: Visitor) -> list[str]:
    return [thing.name for thing in visitor.all(role=BUTTON) if not thing.shown.isEmpty()]


def section_names(visitor: Visitor) -> list[str]:
    """The rows of the list of sections that are in sight."""
    rows = visitor.all(role=BUTTON, kind="SectionRow")
    return [thing.name for thing in rows if not thing.shown.isEmpty()]


def on_ablation(visitor: Visitor, reference: Reference) -> None:
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    visitor.kiosk.openTopic("ablation")
    visitor.settle()


@ROOMY
def test_every_section_that_everybody_should_know_is_one_touch_from_the_first_screen(
    visitor: Visitor, reference: Reference
) -> None:
    on_ablation(visitor, reference)
    for section in list(visitor.kiosk.topic.sections)[1:]:
        if section["kind"] == "section" and not section["more"]:
            visitor.touch(section["title"], kind="SectionRow")
            assert visitor.page_title() == section["title"]
            visitor.touch("Back")
            assert visitor.page_title() == title(visitor.opened.pack, "ablation")


@EVERY
def test_one_reads_on_from_section_to_section_to_the_end_and_back_to_the_first_screen(
    visitor: Visitor, reference: Reference
) -> None:
    on_ablation(visitor, reference)
    ids = [section["blockId"] for section in visitor.kiosk.topic.sections]
    visitor.touch(next(t.name for t in visitor.touchable() if t.name.startswith("Read more")))
    for section in ids[1:]:
        assert visitor.kiosk.topic.section == section
        forward = visitor.all(kind="TouchButton")
        visitor.touch_thing([t for t in forward if t.item.property("glyph") == "next"][-1])
    assert (visitor.kiosk.target, visitor.kiosk.topic.section) == ("ablation", "")


@ROOMY
def test_the_list_of_sections_is_whole_beside_each_of_them(
    visitor: Visitor, reference: Reference
) -> None:
    on_ablation(visitor, reference)
    sections = list(visitor.kiosk.topic.sections)
    for section in sections[1:]:
        visitor.kiosk.openSection(section["blockId"])
        visitor.settle()
        names = section_names(visitor)
        assert len(names) == len(sections) + 1
        assert names[-1] == "All of it in one"


def test_another_language_and_larger_words_keep_the_section(visitor: Visitor) -> None:
    on_ablation(visitor, LANDSCAPE)
    visitor.touch("What happens", kind="SectionRow")
    visitor.touch("Español")
    assert (visitor.kiosk.topic.section, visitor.page_title()) == ("what-happens", "Qué sucede")
    visitor.kiosk.display.setTextSize(200)
    visitor.settle()
    assert visitor.page_title() == "Qué sucede"
    visitor.opened.resize(SMALL)
    visitor.settle()
    assert visitor.kiosk.topic.section == "what-happens"


def test_a_way_on_from_a_section_leads_back_to_it(visitor: Visitor) -> None:
    on_ablation(visitor, LANDSCAPE)
    visitor.touch("Heat or cold", kind="SectionRow")
    visitor.touch("heat", LINK)
    assert visitor.kiosk.target == "heat-ablation"
    visitor.touch("Back")
    assert (visitor.kiosk.target, visitor.kiosk.topic.section) == ("ablation", "kinds")


def test_all_of_a_page_can_be_read_in_one_and_its_sections_jumped_to(visitor: Visitor) -> None:
    on_ablation(visitor, LANDSCAPE)
    first, *_, last = [each["title"] for each in visitor.kiosk.topic.sections if each["title"]]
    visitor.touch(first, kind="SectionRow")
    visitor.touch("All of it in one", kind="SectionRow")
    assert visitor.kiosk.topic.whole
    visitor.touch(last, kind="SectionRow")
    visitor.wait_until(lambda: visitor.sees(last, HEADING))
    assert visitor.kiosk.topic.whole


@ROOMY
@pytest.mark.parametrize("slug", TOPICS[::9])
def test_a_first_screen_has_its_ways_in_sight(
    visitor: Visitor, reference: Reference, slug: str
) -> None:
    visitor.opened.resize(reference)
    visitor.touch("Touch to begin")
    visitor.kiosk.openTopic(slug)
    visitor.settle()
    if not visitor.kiosk.topic.whole:
        assert [name for name in shown_names(visitor) if name.startswith("Read more")]
        assert [name for name in shown_names(visitor) if name.startswith("Questions to ask (")]


def test_a_touch_on_a_part_of_the_picture_opens_it_with_that_part(visitor: Visitor) -> None:
    on_ablation(visitor, LANDSCAPE)
    picture = visitor.opened.pack.diagram("en", "ablation")
    assert picture is not None
    visitor.touch_region(picture, "probe")
    here = visitor.opened.library.store.state.history.here
    assert (here.page, here.region) == ("diagram", "probe")
