"""A box of warning signs, laid out: columns of about the same length, the emergency number put in."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.viewmodels.sign_box import MOST_COLUMNS, box_lines, sign_box

LONG = "many long words " * 8


def box(*groups: tuple[str, list[str]], whole: bool = False, **more: Any) -> dict[str, Any]:
    signs = [
        {"title": title, "signs": [{"text": text, "exceptions": []} for text in texts]}
        for title, texts in groups
    ]
    return {"level": "now", "whole": whole, "title": "", "note": "", "groups": signs, **more}


def texts(bands: list[list[list[dict[str, Any]]]]) -> list[list[list[str]]]:
    """The signs of each column of each band."""
    return [
        [[sign["text"] for group in column for sign in group["signs"]] for column in columns]
        for columns in bands
    ]


def test_the_number_is_put_in_everywhere() -> None:
    content = box(("", ["Dial {emergency_number}."]), title="Call {emergency_number} now")
    content["groups"][0]["signs"][0]["exceptions"] = ["Or {emergency_number}."]
    shown = sign_box(content, "112")
    assert "{emergency_number}" not in str(shown)
    assert shown["title"] == "Call 112 now"
    assert content["title"] == "Call {emergency_number} now"


@pytest.mark.parametrize("count", range(1, MOST_COLUMNS + 1))
def test_every_sign_stands_in_each_layout_once_and_in_order(count: int) -> None:
    names = [f"sign {number}" for number in range(7)]
    ((*columns,),) = texts(sign_box(box(("", names)), "112")["layouts"][count - 1])
    assert len(columns) == count
    assert [name for column in columns for name in column] == names


def test_columns_are_about_as_long_as_each_other() -> None:
    shown = sign_box(box(("", ["long " * 20, "b", "c", "d"])), "112")
    assert texts(shown["layouts"][1]) == [[["long " * 20], ["b", "c", "d"]]]


def test_signs_that_fill_a_line_of_a_wide_column_do_not_stand_in_narrow_ones() -> None:
    wide = ["a sign that fills a line of a wide column once"] * 4
    shown = sign_box(box(("", wide)), "112")
    assert [len(column) for column in texts(shown["layouts"][2])[0]] == [2, 2]


def test_signs_for_which_much_else_holds_stand_across_below_the_others() -> None:
    content = box(("", ["a", "b", "c", "d"]))
    content["groups"][0]["signs"][0]["exceptions"] = [LONG, LONG]
    shown = sign_box(content, "112")
    above, below = texts(shown["layouts"][2])
    assert [name for column in above for name in column] == ["b", "c", "d"]
    assert below == [["a"]]
    assert texts(shown["layouts"][0]) == [[["a", "b", "c", "d"]]]


def test_a_box_of_more_signs_or_of_less_width_takes_more_lines() -> None:
    few, many = (sign_box(box(("", [LONG] * count)), "112") for count in (2, 6))
    assert box_lines(few, 3, 350) < box_lines(many, 3, 350) < box_lines(many, 1, 170)


def test_one_sign_makes_one_column() -> None:
    layouts = sign_box(box(("", ["a"])), "112")["layouts"]
    assert [texts(layout) for layout in layouts] == [[[["a"]]]] * 3


def test_a_group_is_not_torn_apart() -> None:
    groups = [("A", ["a", "b", "c"]), ("B", ["d"]), ("C", ["e"])]
    shown = sign_box(box(*groups), "112")
    assert texts(shown["layouts"][1]) == [[["a", "b", "c"], ["d", "e"]]]


def test_where_the_whole_table_begins_what_else_holds_comes_after_the_list() -> None:
    content = box(("", ["a", "b"]), whole=True, level="emergency")
    content["groups"][0]["signs"][1]["exceptions"] = ["Not always."]
    shown = sign_box(content, "112")
    assert all(not sign["exceptions"] for sign in shown["layouts"][0][0][0][0]["signs"])
    assert shown["details"] == [{"text": "b", "exceptions": ["Not always."]}]
