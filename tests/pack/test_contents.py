"""Packs that no compiler wrote, with their checksum in order: refused in words, or a PackError where they are read."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.compiler import build
from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.pack.types import MOST_CATEGORIES
from tests.pack.everything import everything, leaves
from tests.pack.tiny import columns, edited, write_pack

GOOD = Path(__file__).parents[1] / "compiler" / "good"
MANY = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
    " INSERT INTO {table} SELECT {values} FROM n"
)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("good") / "good.kpack"
    build(GOOD, path)
    return path


@pytest.mark.parametrize(
    ("forgery", "refusal"),
    [
        ("DELETE FROM language", "it has no languages"),
        ("DELETE FROM category", "it has no kinds of treatment"),
        ("DELETE FROM site", "it has no places of spread"),
        ("DELETE FROM topic", "it has no pages"),
        ("DELETE FROM diagram", "it has no pictures"),
        ("DELETE FROM topic WHERE slug = 'call'", "it lacks the page to call from, `call`"),
        ("DELETE FROM topic_text WHERE slug = 'call'", "it lacks the page to call from, `call`"),
        (
            "UPDATE meta SET value = '' WHERE key = 'questions_topic'",
            "it lacks the page of questions, ``",
        ),
        (
            "UPDATE meta SET value = 'gone' WHERE key = 'about_topic'",
            "it lacks the page about itself, `gone`",
        ),
        ("""UPDATE meta SET value = '["x"]' WHERE key = 'guides'""", "it lacks the guide, `x`"),
        ("UPDATE diagram SET slug = 'other'", "it lacks the picture of the first page, `map`"),
        ("UPDATE diagram SET svg = x''", "it lacks the picture of the first page, `map`"),
        ("DELETE FROM text", "it lacks the words to begin with, `start_heading`"),
        ("UPDATE text SET value = '  '", "it lacks the words to begin with, `start_heading`"),
        ("UPDATE language SET direction = 'up'", "its language `en` has no name or no direction"),
        ("UPDATE language SET name = ' '", "its language `en` has no name or no direction"),
        ("UPDATE language SET code = '../x' WHERE code = 'en'", "languages has no code"),
        ("UPDATE category SET colour = 'mud'", "`drugs` has no name or no colour"),
        ("UPDATE category_text SET title = ''", "`drugs` has no name or no colour"),
        (
            MANY.format(count=50, table="category", values="'c' || i, i, 'drugs', 'teal'"),
            f"it has more than {MOST_CATEGORIES} kinds of treatment",
        ),
        (
            MANY.format(count=500, table="language", values="'l' || i, i, 'L', 'ltr'"),
            "it has more than 100 languages",
        ),
        (MANY.format(count=50, table="site", values="'s' || i, i, 'teal'"), "it has more than 20"),
        (
            MANY.format(
                count=150_000,
                table="topic",
                values="'t' || i, 'guide', '', 100 + i, 'teal', '', '', '', '', ''",
            ),
            "it has more than 100000 pages",
        ),
    ],
)
def test_what_every_screen_needs_is_there_and_not_too_much_of_it(
    tmp_path: Path, forgery: str, refusal: str
) -> None:
    path = write_pack(tmp_path / "forged.kpack", forgery)
    with pytest.raises(PackError) as refused:
        Pack.open(path)
    assert f"{path}: the pack cannot be used: " in str(refused.value)
    assert refusal in str(refused.value)
    assert str(refused.value).endswith("Build the pack again with `kiosk pack build`.")


def test_all_of_a_good_pack_is_read(good: Path) -> None:
    with Pack.open(good) as pack:
        assert len(everything(pack)) > 30


@pytest.mark.parametrize("wrong", ["x'ff00'", "'no json'", "9e999"])
def test_a_wrong_value_is_a_pack_error_or_no_value_at_all(
    good: Path, tmp_path: Path, wrong: str
) -> None:
    """In any column: nothing but PackError is raised, and nothing that is no text or number comes out."""
    for table, column in columns(good):
        path = tmp_path / "forged.kpack"
        shutil.copy(good, path)
        with edited(path) as connection:
            connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {wrong}")
        try:
            with Pack.open(path) as pack:
                found = [each for value in everything(pack) for each in leaves(value)]
        except PackError:
            continue
        drawings = [each for each in found if type(each) is bytes]
        assert len(drawings) == 2, (table, column)  # whole, and as it is drawn small
        numbers = [each for each in found if type(each) is float]
        assert all(map(math.isfinite, numbers)), (table, column)


RUN = {"plain": "x", "styled": "x"}
SIGN = {"exceptions": [], "text": "x"}


def signs(*counts: int) -> dict[str, Any]:
    groups = [{"signs": [SIGN] * count, "title": "x"} for count in counts]
    return {"groups": groups, "level": "now", "note": "", "title": "", "whole": True}


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("table", {"header": [], "rows": []}),
        ("table", {"header": [RUN, RUN], "rows": [[RUN]]}),
        ("compare", {"columns": ["x"], "rows": [{"cells": [], "label": "x"}]}),
        ("compare", {"columns": [], "rows": []}),
        ("signs", signs()),
        ("signs", signs(1, 0)),
        ("signs", signs(5000)),
    ],
)
def test_a_block_whose_parts_do_not_fit_is_a_pack_error(
    tmp_path: Path, kind: str, content: dict[str, Any]
) -> None:
    forgery = f"UPDATE block SET kind = '{kind}', content = '{json.dumps(content)}'"
    failed = pytest.raises(PackError, match="content is not as described")
    with Pack.open(write_pack(tmp_path / "forged.kpack", forgery)) as pack, failed:
        pack.topic("en", "liver")
