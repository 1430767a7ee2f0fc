from __future__ import annotations

from kiosk.pack.blocks import (
    Block,
    Bullets,
    Callout,
    Figure,
    Heading,
    Paragraph,
    Sign,
    SignGroup,
    Signs,
    Table,
)
from kiosk.pack.page import Part, Row
from kiosk.pack.runs import Run
from kiosk.viewmodels.columns import LETTERS, in_columns
from kiosk.viewmodels.plain import plain
from kiosk.viewmodels.sign_box import sign_box


def spoken(words: str) -> Run:
    return Run(words, words)


SHORT = Paragraph(spoken("A few words."))
FOUR_LINES = Paragraph(spoken("word " * (4 * LETTERS // 5)))
LONG = Callout("Mind", (), tuple(spoken("a short point") for _ in range(8)))
TITLE = Heading(2, spoken("A title"))
PART = Heading(3, spoken("A part"))
PICTURE = Figure("liver")
TABLE = Table((spoken("A"), spoken("B")), ((spoken("1"), spoken("2")),))


def placed(*blocks: Block) -> list[list[list[str]]]:
    """The kinds of what stands side by side, from top to bottom."""
    parts = [Part(f"b{i}", each.kind, each, each.section) for i, each in enumerate(blocks)]
    rows = [Row(part.part_id, part.kind, plain(part.block)) for part in parts]
    return [
        [[row["kind"] for row in side] for side in beside] for beside in in_columns(rows, parts)
    ]


def box(level: str, count: int) -> Signs:
    signs = tuple(Sign(f"{level} {n}: a sign of a few words", ()) for n in range(count))
    return Signs(level, False, f"What to do: {level}", (SignGroup("", signs),), "")


def levels(*boxes: Signs) -> list[list[str]]:
    """Which boxes stand side by side, from top to bottom."""
    parts = [Part(each.level, "signs", each) for each in boxes]
    rows = [Row(part.part_id, "signs", sign_box(plain(part.block), "112")) for part in parts]
    return [
        [row["blockId"] for side in beside for row in side] for beside in in_columns(rows, parts)
    ]


def test_boxes_of_a_few_signs_stand_two_by_two_in_their_order() -> None:
    four = [box(level, 2) for level in ("emergency", "hospital", "now", "today")]
    assert levels(*four) == [["emergency", "hospital"], ["now", "today"]]


def test_a_box_of_many_signs_does_not_stand_beside_one_of_a_few() -> None:
    assert levels(box("now", 14), box("today", 1)) == [["now"], ["today"]]


def test_a_few_words_stand_below_their_title() -> None:
    assert placed(TITLE, SHORT) == [[["heading"]], [["paragraph"]]]


def test_many_short_lines_stand_in_two_columns() -> None:
    assert placed(TITLE, LONG, LONG) == [[["heading"]], [["callout"], ["callout"]]]


def test_a_picture_begins_the_second_column() -> None:
    title, (left, right) = placed(TITLE, PICTURE, SHORT, SHORT)
    assert title == [["heading"]]
    assert (left, right) == (["paragraph", "paragraph"], ["picture"])


def test_a_picture_alone_stands_across() -> None:
    assert placed(TITLE, PICTURE) == [[["heading"]], [["picture"]]]


def test_words_that_do_not_fit_beside_a_picture_go_on_below_it() -> None:
    _, (left, right) = placed(TITLE, PICTURE, *[LONG] * 6)
    assert right[0] == "picture"
    assert len(left) >= len(right) - 1 > 0


def test_a_picture_is_smaller_where_all_words_then_fit_beside_it() -> None:
    _, (left, right) = placed(TITLE, PICTURE, *[FOUR_LINES] * 4)
    assert (left, right) == (["paragraph"] * 3, ["picture", "paragraph"])


def test_a_table_stands_across_and_the_order_is_kept() -> None:
    found = placed(TITLE, SHORT, TABLE, SHORT)
    assert found == [[["heading"]], [["paragraph"]], [["table"]], [["paragraph"]]]


def test_a_part_of_a_section_stays_with_its_heading() -> None:
    _, (left, right) = placed(TITLE, LONG, PART, LONG)
    assert (left, right) == (["callout"], ["heading", "callout"])


def test_a_list_goes_on_in_the_second_column_and_loses_no_point() -> None:
    points = Bullets(tuple(spoken(f"{n} " + "words and more words " * 4) for n in range(8)))
    parts = [Part("b", "bullets", points)]
    rows = [Row("b", "bullets", plain(points))]
    ((left, right),) = in_columns(rows, parts)
    told = [
        item["plain"] for side in (left, right) for row in side for item in row["content"]["items"]
    ]
    assert told == [item.plain for item in points.items]
    assert [len(side) for side in (left, right)] == [1, 1]


def test_a_callout_is_not_cut() -> None:
    found = placed(LONG, SHORT)
    assert sorted(kind for side in found[0] for kind in side) == ["callout", "paragraph"]


def test_a_sentence_that_leads_to_a_list_stays_with_it() -> None:
    points = Bullets(tuple(spoken("a short point") for _ in range(4)))
    leading = Paragraph(spoken("It depends on many things:"))
    assert placed(TITLE, FOUR_LINES, SHORT, points)[1:] == [
        [["paragraph", "paragraph"], ["bullets"]]
    ]
    assert placed(TITLE, FOUR_LINES, leading, points)[1:] == [
        [["paragraph", "paragraph", "bullets"], ["bullets"]]
    ]
