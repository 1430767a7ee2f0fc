"""The order of a page's parts, without Qt."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.pack.blocks import PageBlock, Paragraph, SignGroup, Signs
from kiosk.pack.page import Page, page_of, parts
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Run

ROOT = Path(__file__).parents[2]
GOOD = ROOT / "tests" / "compiler" / "good"


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    path = tmp_path_factory.mktemp("page") / "good.kpack"
    build(GOOD, path)
    with Pack.open(path) as opened:
        yield opened


def page(pack: Pack, slug: str) -> Page:
    found = page_of(pack, "en", slug)
    assert found is not None
    return found


def with_body(page: Page, *names: str) -> Page:
    """The page with boxes of signs (`now`, `today`) and paragraphs (any other name) as its body."""
    blocks = (
        PageBlock(name, _box(name) if name.startswith("box") else Paragraph(Run(name, name)))
        for name in names
    )
    return replace(page, topic=page.topic._replace(blocks=tuple(blocks)))


def _box(title: str) -> Signs:
    return Signs("now", False, title, (SignGroup("", ()),), "")


def around(page: Page) -> list[str]:
    return [part.kind for part in parts(page) if part.block is None]


def test_a_sites_parts_in_their_order(pack: Pack) -> None:
    assert around(page(pack, "liver")) == [
        *("title", "inShort", "usedHere", "questions", "actions", "words", "related", "sources")
    ]


def test_a_treatments_parts_in_their_order(pack: Pack) -> None:
    kinds = around(page(pack, "ablation"))
    assert kinds[:3] == ["title", "inShort", "usedWhere"]
    assert kinds[-1] == "sources"


def test_the_body_follows_what_is_in_short(pack: Pack) -> None:
    found = parts(with_body(page(pack, "liver"), "a", "b"))
    assert [part.part_id for part in found][:5] == [
        *("page:title", "page:in-short", "a", "b", "page:used-here")
    ]


def test_on_the_page_to_call_from_the_worst_box_and_the_number_come_first(pack: Pack) -> None:
    call = with_body(page(pack, pack.info().call_topic), "box-1", "box-2", "text", "box-3")
    found = parts(call)
    assert [part.part_id for part in found][:8] == [
        *("page:title", "box-1", "page:clinic", "box-2", "page:in-short", "text", "box-3"),
        "page:questions",
    ]
    assert [part.section for part in found if part.block and part.block.warns] == [
        *("box-1", "box-2", "")
    ]
    assert not any(part.to_all_signs for part in found)


def test_elsewhere_the_last_box_leads_to_all_signs(pack: Pack) -> None:
    found = parts(with_body(page(pack, "liver"), "box-1", "a", "box-2", "b"))
    assert [part.part_id for part in found if part.to_all_signs] == ["box-2"]


def test_what_the_clinic_does_not_do_is_said_behind_the_title(pack: Pack) -> None:
    found = page(pack, "ablation")
    assert [part.kind for part in parts(found, offered=False)][:2] == ["title", "notOffered"]
    assert [part for part in parts(found, offered=False) if part.kind != "notOffered"] == parts(
        found
    )


def test_a_page_names_its_pictures_and_sources_once(pack: Pack) -> None:
    found = page(pack, "ablation")
    assert set(found.diagrams) == {b.content.picture for b in found.topic.blocks} - {""}
    assert set(found.cited) == {key for b in found.topic.blocks for key in b.content.cited}


def test_there_is_no_page_without_a_topic(pack: Pack) -> None:
    assert page_of(pack, "en", "gone") is None


def test_the_order_needs_no_qt() -> None:
    script = "import sys, kiosk.pack.page; print([m for m in sys.modules if 'PySide' in m])"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_page_brings_what_its_kind_has_and_nothing_else(pack: Pack) -> None:
    treatment, site, guide = (page(pack, slug) for slug in ("ablation", "liver", "spread"))
    assert treatment.category is not None
    assert treatment.category.id == "image-guided"
    assert (site.category, guide.category) == (None, None)
    assert [used.cell.category for used in site.used_here] == ["image-guided"]
    assert (treatment.used_here, guide.used_here) == ((), ())
    assert [at.site.slug for at in treatment.used_at] == ["liver"]
    assert (site.used_at, guide.used_at) == ((), ())
    assert [each.calls for each in (treatment, page(pack, "call"))] == [False, True]
    assert (set(site.diagrams), set(treatment.cited)) == ({"body-map"}, {"STUDY-1"})
