"""Every rule that the shipped content keeps is looked at: broken in one place each, it tells of every one.

One copy of the content holds a fault for each rule, another the faults that keep a file from being
read, and so hide what is unused. Each is checked once.
"""

from __future__ import annotations

import json
import re
import shutil
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.compiler import check
from kiosk.compiler.link import levels
from tests.content.faults import Fault
from tests.content.fixed import FIXED
from tests.content.settable import SETTABLE
from tests.content.unread import UNREAD
from tests.once import made_once

CONTENT = Path(__file__).parents[2] / "content"
GUIDE = (CONTENT / "AUTHORS.md").read_text(encoding="utf-8")
TODAY = "2026-11-21"
COPIES = {
    "topics/lonely": "topics/eating-well",
    "topics/zz-away": "topics/eating-well",
    "diagrams/spare": "diagrams/hipec",
}
"""What is copied from where before anything is broken: pages that no other names, a picture that none shows."""

READABLE = [*SETTABLE, *FIXED]
Found = set[tuple[str, int, str]]
ELSEWHERE = {"outside-folder", "unreadable-file", "unknown-language"}
"""What is wrong with a folder or a whole language: tests/compiler/read and tests/compiler/words break these."""


class Broken(NamedTuple):
    """What a check of broken content found, as path within it, line and code."""

    root: Path
    found: Found


def names(faults: list[Fault]) -> list[str]:
    return [fault.code for fault in faults]


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="surrogateescape") if path.exists() else ""


def checked(root: Path) -> Found:
    findings = check(root, today=TODAY).findings
    return {
        (Path(each.path).relative_to(root).as_posix(), each.line, each.code) for each in findings
    }


def broken(factory: pytest.TempPathFactory, name: str, faults: list[Fault]) -> Broken:
    """A copy of the shipped content with faults, and what a check of it finds."""
    made = made_once(factory, name, partial(_break, faults))
    found = json.loads((made / "found.json").read_text("utf-8"))
    return Broken(made / "content", {(path, line, code) for path, line, code in found})


def _break(faults: list[Fault], folder: Path) -> None:
    root = folder / "content"
    shutil.copytree(CONTENT, root)
    for new, old in COPIES.items():
        shutil.copytree(root / old, root / new)
    for fault in faults:
        path = root / fault.file
        if fault.change is None:
            path.unlink()
        else:
            text = fault.change(read(path))
            path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="\n")
    (folder / "found.json").write_text(json.dumps(sorted(checked(root))), "utf-8")


def expected(fault: Fault, root: Path) -> tuple[str, int, str]:
    """Path, line and code of a fault's finding; the line is looked for in the broken files."""
    path = fault.told or fault.file
    line = 1
    if fault.mark:
        text = read(root / path)
        match = re.search(fault.mark, text)
        assert match, f"{path} has no {fault.mark}"
        line = text.count("\n", 0, match.end()) + 1
    return path, line, fault.code


@pytest.fixture(scope="session")
def readable(tmp_path_factory: pytest.TempPathFactory) -> Broken:
    return broken(tmp_path_factory, "readable", READABLE)


@pytest.fixture(scope="session")
def unread(tmp_path_factory: pytest.TempPathFactory) -> Broken:
    return broken(tmp_path_factory, "unread", UNREAD)


@pytest.mark.parametrize("fault", READABLE, ids=names(READABLE))
def test_a_broken_rule_is_told_at_its_place(fault: Fault, readable: Broken) -> None:
    place = expected(fault, readable.root)
    assert place in readable.found, near(place, readable.found)


@pytest.mark.parametrize("fault", UNREAD, ids=names(UNREAD))
def test_a_file_that_cannot_be_read_is_told_at_its_place(fault: Fault, unread: Broken) -> None:
    place = expected(fault, unread.root)
    assert place in unread.found, near(place, unread.found)


def near(place: tuple[str, int, str], found: Found) -> list[tuple[str, int, str]]:
    """Findings of the same file or code, for whoever reads a failure."""
    return sorted(each for each in found if each[0] == place[0] or each[2] == place[2])


def test_every_rule_is_broken() -> None:
    section = GUIDE.partition("## What is checked")[2]
    rows = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    told = {code for row in rows for code in re.findall(r"`([a-z0-9-]+)`", row)}
    assert set(levels.DEFAULTS) == set(names(SETTABLE))
    assert told == set(names([*READABLE, *UNREAD])) | ELSEWHERE
