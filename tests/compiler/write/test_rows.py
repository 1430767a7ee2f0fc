"""What the reader and the search get from a compiled pack."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.compiler.link.digests import SIGNED_DIGITS
from kiosk.pack.blocks import KINDS, Callout, Numbers, NumbersRow
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from kiosk.workshop.review import SignOff, review
from tests.compiler.overlay import BILINGUAL


@pytest.fixture
def pack(content: Path) -> Iterator[Pack]:
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as opened:
        yield opened


def test_every_kind_of_block_is_compiled(pack: Pack) -> None:
    kinds = {
        block.kind
        for slug in ("liver", "ablation", "call")
        for block in getattr(pack.topic("en", slug), "blocks", ())
    }
    assert kinds == set(KINDS)
    assert len(kinds) == 13


def test_block_ids_are_the_sections_own_and_the_place_in_it(pack: Pack) -> None:
    topic = pack.topic("en", "liver")
    assert topic is not None
    assert [block.block_id for block in topic.blocks] == [
        "meaning",
        "meaning.1",
        "meaning.2",
        "found",
        "found.1",
        "found.2",
    ]


def test_a_callout_keeps_its_title_paragraphs_and_points(pack: Pack) -> None:
    topic = pack.topic("en", "liver")
    assert topic is not None
    callout = topic.blocks[-1].content
    assert isinstance(callout, Callout)
    assert callout.title == "When to call"
    assert [run.plain for run in callout.paragraphs] == ["Call your team the same day if you have:"]
    assert [run.plain for run in callout.items] == ["a fever", "new pain"]


def test_numbers_keep_their_rows_and_sources(pack: Pack) -> None:
    topic = pack.topic("en", "ablation")
    assert topic is not None
    (numbers,) = (b.content for b in topic.blocks if isinstance(b.content, Numbers))
    assert numbers.rows == (NumbersRow(7, 100, "7 of 100 had a serious problem"),)
    assert numbers.sources == ("STUDY-1",)


def test_colours_come_from_the_site_or_the_category(pack: Pack) -> None:
    colours = {row.slug: row.colour for row in pack.topics("en")}
    assert colours["liver"] == "coral"
    assert colours["ablation"] == "gold"
    assert colours["spread"] == "teal"


def test_a_review_is_kept_in_its_language(content: Path) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    day = "2026-01-05"
    review(content, "ablation", SignOff("liver surgeon", day, "2028-01-05", day, ["es"]))
    build(content, Path("signed.kpack"))
    with Pack.open("signed.kpack") as pack:
        reviews = {
            each: found.review for each in ("en", "es") if (found := pack.topic(each, "ablation"))
        }
    assert reviews["es"][:4] == ("reviewed", "liver surgeon", day, "2028-01-05")
    assert reviews["en"][:4] == ("draft", "", "", "")
    digests = {each.digest for each in reviews.values()}
    assert len(digests) == 2
    assert all(len(digest) == SIGNED_DIGITS for digest in digests)


def test_a_matrix_cell_is_kept(pack: Pack) -> None:
    (cell,) = pack.matrix_for_site("en", "liver")
    assert (cell.category, cell.used) == ("image-guided", "sometimes")
    assert cell.sentence == "Heat can destroy small spots in the liver."
    assert cell.sources == ("STUDY-1",)


@pytest.mark.parametrize(
    ("typed", "kind", "target"),
    [
        ("liver", "topic", "liver"),
        ("hepatic", "topic", "liver"),
        ("ablated", "topic", "ablation"),
        ("metastases", "topic", "liver"),
        ("made-up study", "topic", "ablation"),
        ("tumo", "term", "tumor"),
        ("abblation", "topic", "ablation"),
    ],
)
def test_search_finds_what_was_compiled(pack: Pack, typed: str, kind: str, target: str) -> None:
    found = search(pack, "en", typed)
    assert (kind, target) in [(hit.kind, hit.target) for hit in found.hits]


def test_a_treatment_may_belong_to_no_place_of_spread(content: Path) -> None:
    file = content / "topics" / "ablation" / "topic.yaml"
    lines = file.read_text(encoding="utf-8").splitlines()
    kept = ["sites: {}" if line.startswith("sites:") else line for line in lines]
    assert kept != lines
    file.write_text("\n".join(kept) + "\n", encoding="utf-8")
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        topic = pack.topic("en", "ablation")
    assert topic is not None
    assert not topic.sites
