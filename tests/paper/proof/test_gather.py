"""What is printed of a page is all of it: every word, part, step, figure and source, each with a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from kiosk.errors import UsageError
from kiosk.pack.guided import guided_visits
from kiosk.pack.page import page_of
from kiosk.pack.reader import Pack
from kiosk.pack.types import EMERGENCY_NUMBER
from kiosk.paper.proof.gather import sheets
from kiosk.paper.proof.items import Drawing, Grid, Item, Sheet, SignBox, Words
from kiosk.paper.proof.piece import MM, TEXT_MM, document


@pytest.fixture(scope="module")
def pack(small_pack: Path) -> Iterator[Pack]:
    with Pack.open(small_pack) as opened:
        yield opened


@pytest.fixture(scope="module")
def printed(pack: Pack) -> dict[str, Sheet]:
    return {sheet.slug: sheet for sheet in sheets(pack)}


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def words_of(item: Item) -> list[str]:
    if isinstance(item, Words):
        return [plain(item.html), item.note]
    if isinstance(item, Grid):
        return [plain(cell) for cell in item.cells]
    if isinstance(item, Drawing):
        return [text for text, _ in item.words] + (words_of(item.beside) if item.beside else [])
    return [item.title, *item.ticks, *item.blanks, item.record]


def said_on(sheet: Sheet) -> str:
    return "\n".join(text for item in sheet.items for text in words_of(item))


def test_every_page_is_printed_by_card_number_and_last_what_stands_around(pack: Pack) -> None:
    found = list(sheets(pack))
    cards = {row.slug: row.card for row in pack.topics("en")}
    assert [sheet.slug for sheet in found] == [*sorted(cards, key=lambda slug: cards[slug]), "", ""]
    assert pack.texts("en")["disclaimer_general"] in said_on(found[-2])


def test_guided_visits_are_printed_with_their_steps_and_what_is_asked(pack: Pack) -> None:
    said = said_on(list(sheets(pack))[-1])
    visits = guided_visits(pack, "en")
    assert visits
    for visit in visits:
        assert {visit.title, visit.summary, *visit.teach_back} <= {
            line.removeprefix("– ") for line in said.splitlines()
        }
        for step in visit.steps:
            topic = pack.topic("en", step.page) if step.page else None
            diagram = pack.diagram("en", step.diagram) if step.diagram else None
            assert (topic.row.title if topic else diagram.title if diagram else "?") in said
            if diagram and step.step >= 0:
                assert diagram.steps[step.step].text in said


def test_every_word_of_every_page_is_printed(pack: Pack, printed: dict[str, Sheet]) -> None:
    number = pack.texts("en")["emergency_number"]
    for row in pack.topics("en"):
        page = page_of(pack, "en", row.slug)
        assert page is not None
        runs = (*page.topic.in_short, *page.topic.questions, *page.topic.actions)
        wanted = [row.title, row.summary, *(run.plain for run in runs)]
        wanted += [said.plain for block in page.topic.blocks for said in block.content.texts()]
        wanted += [source.title for source in page.topic.sources]
        wanted += [used.cell.sentence for used in page.used_here]
        for name in page.topic.term_ids:
            term = pack.term("en", name)
            assert term is not None
            wanted += [term.term, term.definition.plain]
        said = said_on(printed[row.slug])
        missing = [words for words in wanted if words.replace(EMERGENCY_NUMBER, number) not in said]
        assert missing == [], row.slug


def test_a_drawing_is_printed_with_its_parts_and_each_step(
    pack: Pack, printed: dict[str, Sheet]
) -> None:
    diagram = pack.diagram("en", "ablation")
    assert diagram is not None
    assert diagram.steps
    drawn = [each for each in printed["ablation"].items if isinstance(each, Drawing)]
    assert [each.step for each in drawn] == [-1, *range(len(diagram.steps))]
    said = said_on(printed["ablation"])
    for region in diagram.regions:
        assert region.sentence in said
    for number, step in enumerate(diagram.steps, 1):
        beside = drawn[number].beside
        assert beside is not None
        assert plain(beside.html) == f"Step {number} of {len(diagram.steps)}. {step.text}"
        spoken = {n for n, each in enumerate(diagram.regions, 1) if each.id in step.regions}
        assert {pin.number for pin in drawn[number].pins} == spoken


def test_numbers_count_up_and_name_every_paragraph(printed: dict[str, Sheet]) -> None:
    for sheet in printed.values():
        numbers = [each.number for each in sheet.items if not isinstance(each, SignBox)]
        assert numbers == list(range(1, len(numbers) + 1))


def test_figures_stand_with_their_source_and_answers_with_which_is_right(
    printed: dict[str, Sheet],
) -> None:
    said = said_on(printed["ablation"])
    assert "7 of 100 had a serious problem" in said
    assert "Numbers from: " in said
    notes = {
        item.note: plain(item.html) for item in printed["ablation"].items if isinstance(item, Words)
    }
    assert notes["the right answer"] == "– No"


def test_the_box_to_sign_names_the_page_its_language_and_its_hash(
    pack: Pack, printed: dict[str, Sheet]
) -> None:
    topic = pack.topic("en", "ablation")
    assert topic is not None
    box = printed["ablation"].items[-1]
    assert isinstance(box, SignBox)
    assert (
        f"review content ablation --language en --by ROLE --due DATE --hash {topic.review.digest}"
        in box.record
    )
    assert topic.review.digest in printed["ablation"].foot
    assert not any(isinstance(each, SignBox) for each in printed[""].items)


def test_only_what_is_asked_for_is_printed(pack: Pack) -> None:
    assert [sheet.slug for sheet in sheets(pack, ["en"], ["liver"])] == ["liver"]
    with pytest.raises(UsageError, match="the pack has no 'es'; it has en"):
        list(sheets(pack, ["es"]))
    with pytest.raises(UsageError, match="the pack has no page 'livr'"):
        list(sheets(pack, [], ["livr"]))


@pytest.mark.usefixtures("qapp")
def test_no_word_of_a_table_reaches_into_the_next_column(content_pack: Path) -> None:
    checked = 0
    with Pack.open(content_pack) as shipped:
        grids = [
            item for sheet in sheets(shipped) for item in sheet.items if isinstance(item, Grid)
        ]
    for grid in grids:
        for cell, share in zip(grid.cells, grid.shares, strict=True):
            width = TEXT_MM * share - 2
            made = document(cell, 9.5, width, "ltr", bold=grid.head)
            assert made.idealWidth() <= width * MM, (plain(cell), grid.cells)
            checked += 1
    assert checked > 1000
