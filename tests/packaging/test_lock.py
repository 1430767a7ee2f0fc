from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENTRY = re.compile(r"^([A-Za-z0-9_.-]+)==([^\s;]+)", re.MULTILINE)
NAME = re.compile(r"[A-Za-z0-9_.-]+")
LOCKS = ("requirements.lock", "requirements-dev.lock")


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> dict[str, str]:
    return dict(ENTRY.findall((ROOT / lock).read_text(encoding="utf-8")))


def wanted(lock: str) -> list[str]:
    development = project()["dependency-groups"]["dev"] if "dev" in lock else []
    return [*project()["project"]["dependencies"], *development]


@pytest.mark.parametrize("lock", LOCKS)
def test_everything_the_project_needs_is_locked(lock: str) -> None:
    names = {normal(found[0]) for need in wanted(lock) if (found := NAME.match(need))}
    assert names <= locked(lock).keys()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    bare = [
        part.split()[0]
        for part in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
        if "--hash=sha256:" not in part
    ]
    assert bare == []


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert not re.search(r"--(extra-)?index|--find-links|https?://|file:", text)


def test_the_two_locks_agree() -> None:
    assert locked(LOCKS[0]).items() <= locked(LOCKS[1]).items()


def test_a_function_without_a_result_keeps_the_count_of_none() -> None:
    """PySide6 6.12 on Python 3.11 loses one reference to None with every such call, and aborts."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 100
