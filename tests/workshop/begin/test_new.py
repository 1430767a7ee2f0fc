"""Beginnings of topics, diagrams and languages, written into real files and checked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.compiler import check
from kiosk.errors import Finding
from tests.conftest import SMALL


def files(content: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in content.rglob("*") if path.is_file()}


def codes(found: list[Finding]) -> set[str]:
    return {each.code for each in found}


@pytest.mark.parametrize("options", ["--kind guide", "--kind site", "--category image-guided", ""])
def test_a_new_topic_lacks_only_what_is_to_be_written(content: Path, options: str) -> None:
    assert main(["pack", "new", "topic", "new-page", "--content", "content", *options.split()]) == 0
    found = check(content).findings
    assert codes(found) == {"placeholder"}
    assert {each.path for each in found} == {"content/topics/new-page/en.md"}


@pytest.mark.parametrize(
    ("options", "card"), [("--category image-guided", 42), ("--kind site", 12), ("", 9)]
)
def test_a_new_topic_gets_the_next_card_of_its_kind(content: Path, options: str, card: int) -> None:
    main(["pack", "new", "topic", "new-page", "--content", "content", *options.split()])
    topic = (content / "topics" / "new-page" / "topic.yaml").read_text(encoding="utf-8")
    assert f"card: {card}\n" in topic


def test_a_new_diagram_lacks_its_words_and_a_page_that_shows_it(content: Path) -> None:
    assert main(["pack", "new", "diagram", "new-picture", "--content", "content"]) == 0
    found = check(content).findings
    assert codes(found) == {"placeholder", "unused-diagram"}
    assert {Path(each.path).parent.name for each in found} == {"new-picture"}


def test_a_new_language_lacks_only_its_translation(content: Path) -> None:
    assert main(["pack", "new", "language", "fr", "--content", "content"]) == 0
    found = check(content).findings
    assert codes(found) <= {"placeholder", "translation-stale", "translation-terms"}
    pack = (content / "pack.yaml").read_text(encoding="utf-8")
    assert "fr: {name: Français, direction: ltr}" in pack
    assert "title: {en: A small pack, fr: ((A small pack))}" in pack
    page = (content / "topics" / "ablation" / "fr.md").read_text(encoding="utf-8")
    assert "((Ablation is done in the [liver](topic:liver).))" in page
    assert "::: steps\n1. ((You get medicine to sleep.))" in page


def test_a_new_language_stands_in_the_guided_visits_too(content: Path) -> None:
    shutil.copytree(SMALL / "visits", content / "visits")
    main(["pack", "new", "language", "fr", "--content", "content"])
    visit = (content / "visits" / "first-look.yaml").read_text(encoding="utf-8")
    assert "fr: ((A first look))" in visit
    assert visit.count("fr: ") == 5


def test_a_language_from_right_to_left_says_so(content: Path) -> None:
    main(["pack", "new", "language", "he", "--content", "content"])
    assert "direction: rtl}" in (content / "pack.yaml").read_text(encoding="utf-8")


def test_everything_that_stood_in_a_file_still_does(content: Path) -> None:
    path = content / "glossary.yaml"
    path.write_text("# Words.\n\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    before = {path: text.decode().splitlines() for path, text in files(content).items()}
    main(["pack", "new", "language", "fr", "--content", "content"])
    main(["pack", "new", "topic", "new-site", "--kind", "site", "--content", "content"])
    after = files(content)
    for name, lines in before.items():
        now = after[name].decode().splitlines()
        kept = [line for line in lines if line in now]
        changed = [line for line in lines if line not in now]
        assert [line for line in now if line in kept] == kept
        assert all("en: " in line or "guides" in line for line in changed), changed


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("topic liver", "is there already"),
        ("topic Liver_Spots", "such as 'liver-spots'"),
        ("topic x --kind treatment", "a treatment needs --category"),
        ("topic x --category image-guide", "did you mean 'image-guided'?"),
        ("topic x --kind site --category image-guided", "only a treatment has a category"),
        ("diagram body-map", "is there already"),
        ("diagram x --kind site", "only a topic has a kind"),
        ("language en", "has the language 'en' already"),
        ("language EN", "is no language code"),
    ],
)
def test_what_cannot_be_begun_is_told_and_nothing_is_written(
    content: Path, capsys: pytest.CaptureFixture[str], wrong: str, told: str
) -> None:
    before = files(content)
    assert main(["pack", "new", *wrong.split(), "--content", "content"]) in (1, 2)
    assert told in capsys.readouterr().err
    assert files(content) == before


def test_nothing_is_begun_in_content_that_cannot_be_read(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "pack.yaml").write_text("id: [", encoding="utf-8")
    before = files(content)
    assert main(["pack", "new", "topic", "x", "--content", "content"]) == 1
    assert "content/pack.yaml:1:" in capsys.readouterr().err
    assert files(content) == before
