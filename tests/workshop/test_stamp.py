"""What a translation was made from is recorded, and nothing else is touched."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.compiler import check
from kiosk.errors import UsageError
from kiosk.workshop.stamp import stamp
from tests.compiler.overlay import BILINGUAL, GOOD


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "content")
    shutil.copytree(BILINGUAL, tmp_path / "content", dirs_exist_ok=True)
    return tmp_path / "content"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def codes(content: Path) -> list[str]:
    return [finding.code for finding in check(content).findings]


def test_stamped_content_is_left_as_it_is(content: Path) -> None:
    assert stamp(content, "es") == []


@pytest.mark.parametrize(
    ("source", "old", "target", "slug"),
    [
        ("topics/liver/en.md", "A scan shows it.", "topics/liver/es.md", "liver"),
        (
            "diagrams/body-map/en.yaml",
            "Where the liver is.",
            "diagrams/body-map/es.yaml",
            "body-map",
        ),
        ("glossary.yaml", "where cancer has spread", "glossary.yaml", "metastasis"),
    ],
)
def test_a_change_is_told_until_it_is_stamped(
    content: Path, source: str, old: str, target: str, slug: str
) -> None:
    change(content / source, old, f"{old[:-1]} now.")
    assert codes(content) == ["translation-stale"]
    before = (content / target).read_text().splitlines()
    assert stamp(content, "es", [slug]) == [content / target]
    after = (content / target).read_text().splitlines()
    assert len(before) == len(after)
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
    assert codes(content) == []


def test_line_breaks_are_no_change(content: Path) -> None:
    change(content / "topics/liver/en.md", "still the same cancer", "still the\nsame cancer")
    assert codes(content) == []


def test_only_what_is_named_is_stamped(content: Path) -> None:
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan can show it.")
    assert stamp(content, "es", ["ask"]) == []


def test_what_has_no_stamp_gets_one(content: Path) -> None:
    for path, line in (
        ("diagrams/body-map/es.yaml", "translated: "),
        ("glossary.yaml", "    translated: "),
    ):
        lines = (content / path).read_text().splitlines(keepends=True)
        (content / path).write_text("".join(each for each in lines if not each.startswith(line)))
    assert set(codes(content)) == {"translation-stale"}
    assert len(stamp(content, "es")) == 2
    assert codes(content) == []


def test_a_language_or_slug_that_is_not_there_is_wrong_usage(content: Path) -> None:
    with pytest.raises(UsageError, match="'en' is no language to translate into; there is es"):
        stamp(content, "en")
    with pytest.raises(UsageError, match="did you mean 'liver'"):
        stamp(content, "es", ["livr"])


def test_nothing_is_stamped_if_one_file_cannot_be_written(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for slug in ("liver", "spread"):
        change(content / f"topics/{slug}/en.md", "title: ", "title: My ")
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    room = iter([None])

    def nearly_full(_file: int) -> None:
        if next(room, "no more") == "no more":
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", nearly_full)
    with pytest.raises(UsageError, match="No space left on device"):
        stamp(content, "es")
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before


def test_a_stamp_leaves_line_ends_and_rights_as_they_are(content: Path) -> None:
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan shows it now.")
    page = content / "topics/liver/es.md"
    page.write_bytes(b"\xef\xbb\xbf" + page.read_bytes().replace(b"\n", b"\r\n"))
    page.chmod(0o640)
    before = page.read_bytes().splitlines(keepends=True)
    assert stamp(content, "es") == [page]
    after = page.read_bytes().splitlines(keepends=True)
    changed = [
        (one, other) for one, other in zip(before, after, strict=True) if one[:-2] != other[:-2]
    ]
    assert len(changed) == 1
    assert {line[-2:] for line in after} == {b"\r\n"}
    assert after[0].startswith(b"\xef\xbb\xbf---")
    assert page.stat().st_mode & 0o777 == 0o640


def test_a_stamp_goes_through_a_link_to_the_file(content: Path) -> None:
    page = content / "topics/liver/es.md"
    page.rename(content / "topics/liver/.spanish")
    page.symlink_to(".spanish")
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan shows it now.")
    assert stamp(content, "es") == [page]
    assert page.is_symlink()
    assert codes(content) == []
