from __future__ import annotations

import pytest

from kiosk.pack.page import Row
from kiosk.visit.reading import words_to_read


def run(plain: str) -> dict[str, object]:
    return {"styled": f"<b>{plain}</b>", "plain": plain, "links": [{"start": 0, "target": "a b"}]}


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        pytest.param("paragraph", {"run": run("three short words")}, 3, id="a run counts once"),
        pytest.param("bullets", {"items": [run("one two"), run("three")], "colour": "teal"}, 3),
        pytest.param(
            "check",
            {"question": "Which one?", "answers": [{"text": "This", "right": True, "explain": ""}]},
            3,
        ),
        pytest.param("figure", {"slug": "liver map", "caption": "A liver", "width": 800.0}, 2),
        pytest.param("signs", {"title": "Call", "layouts": [[["x"]], [["x"]]]}, 1),
        pytest.param("sources", {"sources": ["A book."], "title": "Sources"}, 0),
    ],
)
def test_only_words_that_are_read_are_counted(
    kind: str, content: dict[str, object], expected: int
) -> None:
    assert words_to_read([Row("x", kind, content)]) == expected


def test_a_box_of_signs_counts_once_however_many_layouts_it_has() -> None:
    group = {"title": "", "signs": [{"text": "You bleed a lot", "exceptions": []}]}
    content = {"title": "Call", "layouts": [[[group]], [[group], []], [[group], [], []]]}
    assert words_to_read([Row("x", "signs", content)]) == 5
