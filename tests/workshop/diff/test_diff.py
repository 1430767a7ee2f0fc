"""What is different between two packs is told in words, once, and under what it belongs to."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from kiosk.compiler import build
from kiosk.workshop.diff.command import diff
from kiosk.workshop.review import SignOff, review
from tests.compiler.overlay import BILINGUAL, GOOD
from tests.conftest import SMALL
from tests.pack.altered import altered
from tests.workshop.test_stamp import change


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def before(content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("packs") / "before.kpack"
    build(content, out)
    return out


def told(before: Path, content: Path) -> list[tuple[str, str, str, str, str, str]]:
    """Page or other subject, language, what happened, to what, old and new."""
    changes, _, _ = diff(before, content)
    return [
        (f"{c.subject.kind} {c.subject.id}", c.subject.language, c.kind, c.what, c.old, c.new)
        for c in changes
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "topics/liver/en.md",
            "A scan shows it.",
            "A scan shows it well.",
            [
                (
                    "page liver",
                    "en",
                    "changed",
                    "sentence",
                    "A scan shows it.",
                    "A scan shows it well.",
                )
            ],
        ),
        (
            "topics/liver/en.md",
            "- A scan shows it.\n",
            "",
            [("page liver", "en", "removed", "sentence", "A scan shows it.", "")],
        ),
        (
            "topics/liver/en.md",
            "  - What comes next?",
            "  - What comes next?\n  - Who can I call?",
            [("page liver", "en", "added", "question to ask", "", "Who can I call?")],
        ),
        (
            "topics/liver/topic.yaml",
            "card: 11",
            "card: 12",
            [("page liver", "", "changed", "card", "0117", "0125")],
        ),
        (
            "matrix.yaml",
            "Heat can destroy small spots",
            "Heat can destroy some small spots",
            [
                (
                    "page liver",
                    "en",
                    "changed",
                    "how often it is used",
                    "sometimes: Heat can destroy small spots in the liver.",
                    "sometimes: Heat can destroy some small spots in the liver.",
                )
            ],
        ),
        (
            "glossary.yaml",
            "A lump of cells that",
            "A small lump of cells that",
            [
                (
                    "word tumor",
                    "en",
                    "changed",
                    "meaning",
                    "A lump of cells that should not be there.",
                    "A small lump of cells that should not be there.",
                )
            ],
        ),
        (
            "signs.yaml",
            "A body that is hot",
            "A body that is too hot",
            [
                (
                    "page call",
                    "en",
                    "changed",
                    "warning sign",
                    "A body that is hot",
                    "A body that is too hot",
                )
            ],
        ),
    ],
)
def test_one_change_is_one_difference(
    before: Path, content: Path, file: str, old: str, new: str, expected: list[tuple[str, ...]]
) -> None:
    change(content / file, old, new)
    assert told(before, content) == expected


def test_a_drawing_that_looks_otherwise_is_told_without_its_digest(
    before: Path, content: Path
) -> None:
    drawing = content / "diagrams/body-map/diagram.svg"
    drawing.write_text(drawing.read_text().replace("</svg>", '<circle cx="9" cy="9" r="3"/></svg>'))
    found = told(before, content)
    assert ("drawing body-map", "", "changed", "picture", "", "") in found
    assert {subject for subject, *_ in found} == {"drawing body-map"}


def test_the_words_of_a_drawing_are_told_under_the_drawing(before: Path, content: Path) -> None:
    change(content / "diagrams/body-map/en.yaml", "Where the liver is.", "Where your liver is.")
    found = told(before, content)
    assert found[0][:2] == ("drawing body-map", "en")
    assert {(old, new) for *_, old, new in found} == {
        ("Where the liver is.", "Where your liver is.")
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "tell me what heat does?",
            "show me what heat does?",
            ("en", "changed", "teach-back question"),
        ),
        ("  - page: liver\n", "  - page: lungs\n", ("", "changed", "step")),
        ("title: {en: A first look}", "title: {en: A look}", ("en", "changed", "title")),
    ],
)
def test_what_changed_in_a_guided_visit_is_told_under_it(
    tmp_path: Path, old: str, new: str, expected: tuple[str, str, str]
) -> None:
    content = tmp_path / "content"
    shutil.copytree(SMALL, content)
    build(content, tmp_path / "before.kpack")
    change(content / "visits" / "first-look.yaml", old, new)
    ((subject, *found),) = told(tmp_path / "before.kpack", content)
    assert subject == "visit first-look"
    assert tuple(found[:3]) == expected


def test_only_the_language_that_changed_is_told(content: Path, tmp_path: Path) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    build(content, tmp_path / "before.kpack")
    change(content / "topics/ask/es.md", "title: ", "title: Aquí ")
    day = "2026-01-05"
    review(content, "liver", SignOff("nurse", day, "2028-01-05", day, ["es"]))
    now = "checked by nurse on 2026-01-05, due again on 2028-01-05"
    assert told(tmp_path / "before.kpack", content) == [
        ("page ask", "es", "changed", "title", "Qué preguntar", "Aquí Qué preguntar"),
        ("page liver", "es", "changed", "review", "draft", now),
    ]


def test_a_figure_that_changed_is_marked(before: Path, content: Path) -> None:
    change(content / "topics/ablation/en.md", "count: 7, of: 100", "count: 8, of: 100")
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan shows it well.")
    changes, _, _ = diff(before, content)
    assert [(each.what, each.other_numbers) for each in changes] == [
        ("number", True),
        ("sentence", False),
    ]


def test_a_page_that_is_new_is_told_as_a_whole(before: Path, content: Path) -> None:
    shutil.copytree(content / "topics/ask", content / "topics/more")
    change(content / "topics/more/topic.yaml", "card: ", "card: 9")
    change(content / "topics/liver/topic.yaml", "related: [", "related: [more, ")
    changes, _, _ = diff(before, content)
    whole = {(each.subject.id, each.subject.language, each.kind) for each in changes if each.whole}
    assert whole == {("more", language, "added") for language in ("", "en")}
    backwards, _, _ = diff(content, before)
    assert {each.kind for each in backwards if each.whole} == {"removed"}


def test_the_same_difference_on_several_pages_is_told_once(
    before: Path, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for slug in ("ask", "liver", "spread"):
        page = content / f"topics/{slug}/en.md"
        change(page, "questions:", "questions:\n  - Whom do I ring at night?")
    assert cli.main(["pack", "diff", str(before), str(content)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "  on ask, liver, spread" in lines
    assert lines.count("        now: Whom do I ring at night?") == 1
    assert lines[-1] == "3 added; on 3 pages"


def test_the_same_pack_has_no_difference(before: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["pack", "diff", str(before), str(before)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "no difference"
    assert cli.main(["pack", "diff", str(before), str(before), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["changes"] == []


def test_json_tells_all_of_it(
    before: Path, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan shows 2 of it.")
    assert cli.main(["pack", "diff", str(before), str(content), "--format", "json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)["changes"]
    assert told == {
        "subject": "page",
        "id": "liver",
        "language": "en",
        "title": "The liver",
        "change": "changed",
        "what": "sentence",
        "where": "What it means",
        "old": "A scan shows it.",
        "new": "A scan shows 2 of it.",
        "other_numbers": True,
        "whole": False,
    }


@pytest.mark.parametrize("broken", ["nothing.kpack", "content"])
def test_what_cannot_be_read_is_wrong_usage_and_no_difference(
    before: Path, content: Path, broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "pack.yaml").write_text("id: none")
    assert cli.main(["pack", "diff", str(before), str(content.with_name(broken))]) == 2
    assert broken in capsys.readouterr().err


def test_a_changed_sentence_of_the_shipped_content_is_found(
    content_pack: Path, tmp_path: Path
) -> None:
    """A pack's own copy is changed: compiling the content once more would cost half a minute."""
    sql = "UPDATE topic_text SET summary = 'Other words.' WHERE slug = 'liver' AND language = 'es'"
    changes, _, _ = diff(content_pack, altered(content_pack, tmp_path, sql))
    assert [(each.subject.id, each.subject.language, each.what, each.new) for each in changes] == [
        ("liver", "es", "summary", "Other words.")
    ]
