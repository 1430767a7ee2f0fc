"""Where a kind of treatment is used: what is the same for several places is said once."""

from __future__ import annotations

from typing import Any

from kiosk.viewmodels.where_used import where_used


def cell(site: str, sentence: str, used: str = "often", ways: str = "") -> dict[str, Any]:
    return {
        "site": site,
        "siteTitle": site.title(),
        "siteColour": "teal",
        "used": used,
        "sentence": sentence,
        "topics": [{"slug": slug} for slug in ways],
    }


def told(*cells: dict[str, Any]) -> list[tuple[str, Any]]:
    """The rows: how often is said for all, the places of one sentence, and those that stand alone."""
    shown: list[tuple[str, Any]] = []
    for row in where_used(cells):
        if row.kind == "where":
            shown.append(("where", row.content["sameUse"]))
        elif row.kind == "together":
            shown.append((row.content["sentence"], [site["slug"] for site in row.content["sites"]]))
        else:
            shown.append(("alone", [one["site"] for one in row.content["cells"]]))
    return shown


def test_nothing_is_said_of_nothing() -> None:
    assert where_used([]) == []


def test_one_sentence_for_several_places_is_said_once_and_first() -> None:
    assert told(cell("a", "Own."), cell("b", "Same."), cell("c", "Same.")) == [
        ("where", "often"),
        ("Same.", ["b", "c"]),
        ("alone", ["a"]),
    ]


def test_the_same_sentence_with_another_use_is_another_thing() -> None:
    assert told(cell("a", "Same."), cell("b", "Same.", "seldom")) == [
        ("where", ""),
        ("alone", ["a", "b"]),
    ]


def test_to_ask_is_not_said_beside_what_says_it() -> None:
    cells = (cell("a", "Ask for it.", "ask"), cell("b", "It is there.", "ask"))
    assert told(*cells) == [("where", ""), ("alone", ["a", "b"])]
    assert not any(one["markShown"] for one in where_used(cells)[1].content["cells"])


def test_a_use_is_marked_where_it_differs_and_buttons_are_left_out_where_they_do_not() -> None:
    rows = where_used([cell("a", "One.", ways="x"), cell("b", "Two.", "seldom", ways="x")])
    cells = rows[1].content["cells"]
    assert [(one["markShown"], one["topics"]) for one in cells] == [(True, []), (True, [])]
    rows = where_used([cell("a", "One.", ways="x"), cell("b", "Two.", ways="xy")])
    cells = rows[1].content["cells"]
    assert [(one["markShown"], len(one["topics"])) for one in cells] == [(False, 1), (False, 2)]
