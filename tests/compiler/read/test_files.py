"""Files that cannot be read, lead out of the folder, or are no files: each is a finding at its path."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from kiosk.compiler import check
from kiosk.errors import UsageError
from tests.compiler.overlay import GOOD
from tests.unprivileged import unprivileged_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights and links of POSIX")


def found(content: Path) -> list[str]:
    return [str(finding) for finding in check(content).findings]


@pytest.mark.parametrize(
    "part",
    [
        "topics",
        "topics/liver",
        "topics/liver/en.md",
        "topics/liver/topic.yaml",
        "diagrams",
        "diagrams/body-map",
        "diagrams/body-map/diagram.svg",
        "language",
        "language/en.yaml",
        "sources.yaml",
        "signs.yaml",
        "pack.yaml",
    ],
)
def test_a_link_out_of_the_content_folder_is_not_followed(content: Path, part: str) -> None:
    outside = content.parent / "outside"
    (content / part).rename(outside)
    (content / part).symlink_to(Path(os.path.relpath(outside, (content / part).parent)))
    line = f"content/{part}:1:1: error[outside-folder]: this is a link out of the content folder"
    assert f"{line} (put the file itself here)" in found(content)


def test_a_link_within_the_content_folder_is_followed(content: Path) -> None:
    (content / "language/en.yaml").rename(content / "language/.words")
    (content / "language/en.yaml").symlink_to(".words")
    assert found(content) == []


def test_a_content_folder_may_be_a_link_itself(content: Path) -> None:
    content.rename("elsewhere")
    content.symlink_to("elsewhere")
    assert found(content) == []


def test_a_link_in_a_circle_is_a_finding(content: Path) -> None:
    page = content / "topics/liver/en.md"
    page.unlink()
    page.symlink_to("en.md")
    assert any(line.startswith(f"{page.as_posix()}:1:1: ") for line in found(content))


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_not_read(content: Path, make: object) -> None:
    page = content / "topics/liver/en.md"
    page.unlink()
    assert callable(make)
    make(page)
    assert f"{page}:1:1: error[unreadable-file]: this is no file" in found(content)


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("topics/liver/en.md", "topics/liver/en.md"),
        ("topics/liver", "topics/liver"),
        ("topics", "topics"),
        ("language", "language"),
        ("diagrams/body-map/diagram.svg", "diagrams/body-map/diagram.svg"),
    ],
)
def test_what_may_not_be_read_is_a_finding_with_the_remedy(part: str, told: str) -> None:
    assert found(GOOD) == []  # loads what a check needs while Python's own files may be read
    with unprivileged_folder() as folder:
        content = folder / "content"
        shutil.copytree(GOOD, content)
        (content / part).chmod(0)
        lines = found(content)
        (content / part).chmod(0o700)
    line = f"{content / told}:1:1: error[unreadable-file]: this cannot be read: Permission denied"
    assert [each for each in lines if each.startswith(line)] != []


def test_a_content_folder_that_may_not_be_read_is_wrong_usage() -> None:
    assert found(GOOD) == []  # loads what a check needs while Python's own files may be read
    with unprivileged_folder() as folder:
        (folder / "locked" / "content").mkdir(parents=True)
        (folder / "locked").chmod(0)
        with pytest.raises(UsageError, match="locked/content cannot be read: Permission denied"):
            check(folder / "locked" / "content")
        (folder / "locked").chmod(0o700)


def test_a_copy_beside_a_page_is_told_with_its_blanks(content: Path) -> None:
    shutil.copy(content / "topics/liver/en.md", content / "topics/liver/en (copy).md")
    (line,) = found(content)
    assert line.startswith("content/topics/liver/en (copy).md:1:1: error[unknown-file]: ")
