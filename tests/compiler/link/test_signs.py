"""Warning signs: one box a level on every page, in the words and at the level of the table."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import build, check
from kiosk.pack.blocks import Numbers, Signs
from kiosk.pack.reader import Pack
from tests.compiler.overlay import BILINGUAL


def show(content: Path, slug: str, *signs: str, language: str = "en") -> None:
    page = content / f"topics/{slug}/{language}.md"
    listed = "\n".join(f"- {sign}" for sign in signs)
    page.write_text(f"{page.read_text()}\n::: signs\n{listed}\n:::\n")


def boxes(content: Path, slug: str, language: str = "en") -> list[Signs]:
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        topic = pack.topic(language, slug)
        assert topic is not None
        return [each.content for each in topic.blocks if isinstance(each.content, Signs)]


def words(box: Signs) -> dict[str, list[str]]:
    """Each sign of a box with its exceptions."""
    return {sign.text: list(sign.exceptions) for group in box.groups for sign in group.signs}


def test_a_page_has_one_box_a_level_worst_first_in_the_order_of_the_table(content: Path) -> None:
    show(content, "liver", "belly", "fever", "chest-pain")
    found = boxes(content, "liver")
    assert [box.level for box in found] == ["emergency", "now", "today"]
    assert [list(words(box)) for box in found] == [
        ["Pain in the chest"],
        ["A body that is hot"],
        ["Pain in the belly"],
    ]
    assert found[0].title == "Ring {emergency_number} now"


def test_each_box_has_an_id_of_its_own_that_is_the_same_in_every_language(content: Path) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    for language in ("en", "es"):
        show(content, "spread", "fever", "chest-pain", language=language)
    build(content, Path("out.kpack"))
    ids = []
    with Pack.open("out.kpack") as pack:
        for language in ("en", "es"):
            topic = pack.topic(language, "spread")
            assert topic is not None
            ids.append([block.block_id for block in topic.blocks if block.kind == "signs"])
    assert ids[0] == ids[1] == ["more.2-emergency", "more.2-now"]


def test_an_exception_stands_only_on_the_pages_it_names(content: Path) -> None:
    for slug in ("ablation", "liver"):
        show(content, slug, "fever")
    cold, expected = (
        "Cold and pale too: ring {emergency_number}.",
        "Right after heat, a little is expected.",
    )
    assert words(boxes(content, "ablation")[0]) == {"A body that is hot": [cold, expected]}
    assert words(boxes(content, "liver")[0]) == {"A body that is hot": [cold]}


def test_an_exception_with_a_level_lifts_the_sign_on_the_pages_it_names(content: Path) -> None:
    for slug in ("ablation", "liver"):
        show(content, slug, "belly")
    (lifted,), (usual,) = boxes(content, "ablation"), boxes(content, "liver")
    assert (lifted.level, words(lifted)) == ("now", {"Pain in the belly": []})
    assert usual.level == "today"
    assert words(usual) == {"Pain in the belly": ["After heat: ring now."]}


def test_a_sign_has_its_icon_on_every_page_and_a_rule_has_none(content: Path) -> None:
    show(content, "liver", "fever")
    (box,) = boxes(content, "liver")
    assert [sign.icon for sign in box.groups[0].signs] == ["thermometer"]
    whole = boxes(content, "call")
    icons = [[sign.icon for group in box.groups for sign in group.signs] for box in whole]
    assert icons == [["chest"], ["thermometer"], ["belly-pain"], [""]]


def test_a_sign_without_an_icon_is_found(content: Path) -> None:
    table = content / "signs.yaml"
    table.write_text(table.read_text().replace("    icon: thermometer\n", ""))
    assert [finding.code for finding in check(content).findings] == ["missing-key"]


def test_the_whole_table_is_shown_in_its_groups_with_everything_that_holds(content: Path) -> None:
    found = boxes(content, "call")
    assert [box.level for box in found] == ["emergency", "now", "today", "rules"]
    assert all(box.whole for box in found)
    assert [group.title for group in found[0].groups] == [""]
    assert [group.title for group in found[1].groups] == ["Body"]
    assert words(found[1])["A body that is hot"] == [
        "Cold and pale too: ring {emergency_number}.",
        "Right after heat, a little is expected.",
    ]
    assert words(found[3]) == {"The more urgent box counts.": []}


def test_a_page_of_a_kind_must_show_what_belongs_on_all_of_them(content: Path) -> None:
    table = content / "signs.yaml"
    table.write_text(table.read_text().replace("belongs_on: [call]", 'belongs_on: ["@sites"]'))
    (finding,) = check(content).findings
    assert (finding.code, Path(finding.path).parent.name) == ("sign-missing", "liver")
    show(content, "liver", "fever")
    assert check(content).findings == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Ring now.", {"loose-advice"}),
        ("RING\nNOW, please.", {"loose-advice"}),
        ("They ring now and then.", set()),
        ("The bells ring. Now it is late.", set()),
        ("Your hot body: a body that is hot, always.", {"loose-advice"}),
        ("A body that is hotter.", set()),
        ("Go upside.", {"unused-word"}),
    ],
)
def test_phrases_are_found_as_whole_words(content: Path, words: str, found: set[str]) -> None:
    page = content / "topics/spread/en.md"
    page.write_text(page.read_text().replace("There is more to say about this.", words))
    assert {finding.code for finding in check(content).findings} == found


def test_questions_may_ask_when_to_call(content: Path) -> None:
    page = content / "topics/spread/en.md"
    page.write_text(page.read_text().replace("Who can I ask?", "When do I ring now?"))
    assert check(content).findings == []


def test_without_a_table_nothing_is_asked_for(content: Path) -> None:
    (content / "signs.yaml").unlink()
    (content / "language/en.yaml").unlink()
    page = content / "topics/call/en.md"
    page.write_text(page.read_text().replace("::: signs all\n:::\n", "Ring now.\n"))
    assert check(content).findings == []


def test_a_changed_sign_does_not_make_translations_stale(content: Path) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    table = content / "signs.yaml"
    table.write_text(table.read_text().replace("A body that is hot", "A very hot body"))
    assert check(content).findings == []


def test_the_numbers_of_a_row_stand_where_its_author_put_them(content: Path) -> None:
    page = content / "topics/ablation/en.md"
    text = page.read_text().replace('"{count} of {of} had', '"In {of} people, {count} had')
    page.write_text(text)
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        topic = pack.topic("en", "ablation")
        assert topic is not None
        numbers = next(b.content for b in topic.blocks if isinstance(b.content, Numbers))
    assert numbers.rows[0].text == "In 100 people, 7 had a serious problem"


def test_a_page_names_the_sources_of_the_signs_it_shows(content: Path) -> None:
    table = content / "signs.yaml"
    table.write_text(table.read_text().replace("[GEN]", "[STUDY-1]"))
    show(content, "liver", "fever")
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        keys = {
            slug: [source.key for source in getattr(pack.topic("en", slug), "sources", ())]
            for slug in ("liver", "spread", "call")
        }
    assert keys == {"liver": ["GEN", "STUDY-1"], "spread": ["GEN"], "call": ["GEN", "STUDY-1"]}
