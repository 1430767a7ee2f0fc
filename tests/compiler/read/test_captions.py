"""Words that stand in a picture: their places, what they say, and with what they are seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.pack.reader import Pack

FOLDER = "diagrams/body-map"
HEAD = "regions:\n  - {id: liver, topic: liver}\n  - {id: vein, pin: [420, 480]}\n"
TAIL = "steps:\n  - {marks: [liver], hides: [vein]}\n  - [liver]\nsources: [GEN]\n"


def written(content: Path, places: str, said: str = "words: {before: Before}\n") -> Path:
    (content / FOLDER / "diagram.yaml").write_text(f"{HEAD}words:\n{places}{TAIL}", "utf-8")
    words = content / FOLDER / "en.yaml"
    words.write_text(words.read_text("utf-8") + said, "utf-8")
    return content


def test_words_have_their_box_and_go_with_what_they_stand_beside(
    content: Path, tmp_path: Path
) -> None:
    places = "  - {id: before, box: [40, 20, 300, 50], with: vein}\n"
    build(written(content, places), tmp_path / "words.kpack")
    with Pack.open(tmp_path / "words.kpack") as pack:
        diagram = pack.diagram("en", "body-map")
    assert diagram is not None
    assert [(each.id, each.text, each.box) for each in diagram.words] == [
        ("before", "Before", (40, 20, 300, 50))
    ]
    assert diagram.still.away == ()
    assert [step.stage.away for step in diagram.steps] == [("vein", "before"), ("vein", "before")]


def test_boxes_are_moved_and_scaled_with_the_drawing(content: Path, tmp_path: Path) -> None:
    svg = content / FOLDER / "diagram.svg"
    svg.write_text(svg.read_text().replace('"0 0 800 600"', '"-4000 -3000 8000 6000"'))
    build(written(content, "  - {id: before, box: [-1000, 0, 3000, 500]}\n"), tmp_path / "a.kpack")
    with Pack.open(tmp_path / "a.kpack") as pack:
        diagram = pack.diagram("en", "body-map")
    assert diagram is not None
    assert [each.box for each in diagram.words] == [(300, 300, 300, 50)]


@pytest.mark.parametrize(
    ("places", "said", "told"),
    [
        ("  - {id: before, box: [-1, 0, 9, 9]}\n", "words: {before: B}\n", "wrong-value"),
        ("  - {id: before, box: [1, 0, 9000, 9]}\n", "words: {before: B}\n", "wrong-value"),
        ("  - {id: before, box: [1, 0, 9, 0]}\n", "words: {before: B}\n", "wrong-value"),
        ("  - {id: before, box: [1, 0, 9]}\n", "words: {before: B}\n", "list-size"),
        ("  - {id: before}\n", "words: {before: B}\n", "missing-key"),
        (
            "  - {id: before, box: [1, 0, 9, 9], with: veins}\n",
            "words: {before: B}\n",
            "step-element",
        ),
        ("  - {id: vein, box: [1, 0, 9, 9]}\n", "words: {vein: B}\n", "repeated"),
        ("  - {id: before, box: [1, 0, 9, 9]}\n", "", "missing-key"),
        ("  - {id: before, box: [1, 0, 9, 9]}\n", "words: {before: B, after: A}\n", "unknown-key"),
    ],
)
def test_what_is_wrong_with_words_in_a_picture_is_told(
    content: Path, places: str, said: str, told: str
) -> None:
    codes = [each.code for each in check(written(content, places, said)).findings]
    assert codes == [told]


def test_words_in_a_picture_are_held_against_the_rules_for_words(content: Path) -> None:
    places = "  - {id: before, box: [40, 20, 300, 50]}\n"
    findings = check(written(content, places, "words: {before: 54 of 100 died}\n")).findings
    assert findings != []
    assert {each.path.rpartition("/")[2] for each in findings} == {"en.yaml"}
