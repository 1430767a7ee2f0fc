"""The order of a page's parts, without Qt."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.pack.blocks import Heading, PageBlock, Paragraph, Sign, SignGroup, Signs
from kiosk.pack.page import Page, page_of, parts, sections
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


def headed(page: Page, *sections_of: tuple[str, int, int], more: tuple[str, ...] = ()) -> Page:
    """The page with sections as its body: (id, words of its text, boxes of signs)."""
    blocks: list[PageBlock] = []
    for name, words, boxes in sections_of:
        blocks.append(PageBlock(name, Heading(2, Run(name, name))))
        text = "word " * words
        blocks.append(PageBlock(f"{name}.1", Paragraph(Run(text, text))))
        blocks += [PageBlock(f"{name}.{n + 2}-now", _box("box")) for n in range(boxes)]
    return replace(page, topic=page.topic._replace(blocks=tuple(blocks)), more=more)


def read(page: Page) -> list[tuple[str, list[str], bool]]:
    found = sections(page, parts(page))
    return [(s.section_id, [part.part_id for part in s.parts], s.more) for s in found]


def test_sections_hold_all_but_the_opening_and_what_tells_how_it_is_known_comes_last(
    pack: Pack,
) -> None:
    site = headed(page(pack, "liver"), ("meaning", 5, 0), ("known", 5, 0), more=("known",))
    assert read(site) == [
        ("meaning", ["meaning", "meaning.1"], False),
        ("page:used-here", ["page:used-here"], False),
        ("page:questions", ["page:questions", "page:actions"], False),
        ("known", ["known", "known.1"], True),
        ("page:words", ["page:words"], True),
        ("page:related", ["page:related"], True),
        ("page:sources", ["page:sources"], True),
    ]


def test_a_section_may_be_called_as_a_part_of_every_page_is(pack: Pack) -> None:
    site = headed(page(pack, "liver"), ("words", 5, 0), ("questions", 5, 0))
    ids = [(name, len(held)) for name, held, _ in read(site)]
    assert ("words", 2) in ids
    assert ("questions", 2) in ids
    assert ("page:words", 1) in ids


def test_signs_after_a_longer_text_have_a_section_of_their_own(pack: Pack) -> None:
    site = headed(page(pack, "liver"), ("risks", 60, 2), ("when-to-call", 20, 2))
    assert [held for _, held, _ in read(site)][:3] == [
        ["risks", "risks.1"],
        ["risks.2-now", "risks.3-now"],
        ["when-to-call", "when-to-call.1", "when-to-call.2-now", "when-to-call.3-now"],
    ]
    assert sections(site, parts(site))[1].kind == "signs"


def test_what_follows_the_signs_stands_with_those_that_can_wait(pack: Pack) -> None:
    site = calling(page(pack, "liver"), ("now", 20), ("today", 20))
    after = PageBlock("call.2", Paragraph(Run("Then", "Then")))
    site = replace(site, topic=site.topic._replace(blocks=(*site.topic.blocks, after)))
    found = [s for s in sections(site, parts(site)) if s.section_id.startswith("call")]
    assert [len(s.parts) for s in found] == [2, 2]
    assert found[1].parts[-1].part_id == "call.2"


def test_a_page_without_a_heading_and_the_page_to_call_from_are_read_in_one(pack: Pack) -> None:
    plain = with_body(page(pack, "liver"), "one", "two")
    assert sections(plain, parts(plain)) == ()
    call = headed(replace(page(pack, "liver"), calls=True), ("meaning", 5, 0))
    assert sections(call, parts(call)) == ()


def calling(page: Page, *boxes: tuple[str, int]) -> Page:
    """The page with a section of boxes of signs, each of a level and with so many signs, as its body."""
    blocks = [PageBlock("call", Heading(2, Run("Call", "Call")))]
    for number, (level, count) in enumerate(boxes):
        signs = tuple(Sign(f"sign {n}", ()) for n in range(count))
        box = Signs(level, False, f"Call {level}", (SignGroup("", signs),), "")
        blocks.append(PageBlock(f"call.{number}-{level}", box))
    return replace(page, topic=page.topic._replace(blocks=tuple(blocks)))


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        ((("now", 10), ("today", 10)), [("call", "Call", 3)]),
        ((("now", 20), ("today", 15)), [("call", "Call", 2), ("call.1-today", "Call today", 1)]),
        (
            (("now", 30), ("today", 5), ("tell", 2)),
            [("call", "Call", 2), ("call.1-today", "Call today", 2)],
        ),
        (
            (("hospital", 20), ("now", 30), ("today", 5)),
            [("call", "Call", 2), ("call.1-now", "Call now", 2)],
        ),
        ((("today", 30), ("now", 15)), [("call", "Call", 3)]),
    ],
)
def test_of_many_signs_those_that_can_wait_have_a_section_named_by_their_box(
    pack: Pack, boxes: tuple[tuple[str, int], ...], expected: list[tuple[str, str, int]]
) -> None:
    site = calling(page(pack, "liver"), *boxes)
    found = [
        (s.section_id, s.title, len(s.parts))
        for s in sections(site, parts(site))
        if s.section_id.startswith("call")
    ]
    assert found == expected
