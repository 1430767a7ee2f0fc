"""Every figure that the shipped content shows can be followed to a source."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
GENERAL = "GEN"
"""General medical knowledge: no source for a figure."""
OPENING = "::: numbers"
AUDIT = ROOT / "docs" / "content.md"
KEY = re.compile(r"\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*\b")

Block = tuple[str, list[str]]


def read(path: Path) -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def keys(fields: dict[str, object]) -> list[str]:
    """What stands under `sources`, which may be missing."""
    found = fields.get("sources") or []
    assert isinstance(found, list)
    return found


def numbers(page: Path) -> Iterator[Block]:
    """Each numbers block of a page: where it begins, and its sources."""
    lines = page.read_text(encoding="utf-8").splitlines()
    for first, line in enumerate(lines):
        if line.split() == OPENING.split():
            last = lines.index(":::", first)
            fields = yaml.safe_load("\n".join(lines[first + 1 : last]))
            yield f"{page.parent.name}/{page.name}:{first + 1}", keys(fields)


def unsupported(blocks: list[Block], listed: list[str], known: set[str]) -> list[str]:
    """Faults in the sources of numbers blocks on a page that lists `listed`."""
    faults = []
    for place, found in blocks:
        if not set(found) - {GENERAL}:
            faults.append(f"{place}: no published source")
        faults += [f"{place}: {key} is not in topic.yaml" for key in found if key not in listed]
        faults += [f"{place}: {key} is not in sources.yaml" for key in found if key not in known]
    return faults


def counts(page: Path) -> set[str]:
    """The figures of the icon arrays of a page."""
    return set(
        re.findall(r"^  - \{count: (\d+), of:", page.read_text(encoding="utf-8"), re.MULTILINE)
    )


def audited_rows() -> Iterator[tuple[str, str, str]]:
    """Page, numbers and sources of each row of the audit table in docs/content.md."""
    told = (
        AUDIT.read_text(encoding="utf-8").split("### Places of spread")[1].split("### Drawings")[0]
    )
    page = ""
    for line in told.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 3 and cells[0] not in ("page", "---"):
            page = cells[0] or page
            for slug in page.split(", "):
                yield slug, cells[1], cells[2]


def audited() -> dict[str, set[str]]:
    """The sources that the audit table in docs/content.md gives for each page."""
    found: dict[str, set[str]] = defaultdict(set)
    for slug, _, sources in audited_rows():
        found[slug] |= set(KEY.findall(sources))
    return found


KNOWN = set(read(CONTENT / "sources.yaml"))
TOPICS = sorted(path.parent for path in CONTENT.glob("topics/*/topic.yaml"))
BLOCKS = {page: list(numbers(page)) for topic in TOPICS for page in sorted(topic.glob("*.md"))}


def test_there_are_numbers_blocks_to_look_at() -> None:
    told = sum(page.read_text(encoding="utf-8").count(OPENING) for page in BLOCKS)
    assert sum(len(blocks) for blocks in BLOCKS.values()) == told > 0


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_every_figure_in_a_numbers_block_has_a_published_source(topic: Path) -> None:
    listed = keys(read(topic / "topic.yaml"))
    blocks = [block for page in sorted(topic.glob("*.md")) for block in BLOCKS[page]]
    assert unsupported(blocks, listed, KNOWN) == []


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_every_topic_names_a_published_source_that_is_known(topic: Path) -> None:
    listed = set(keys(read(topic / "topic.yaml")))
    assert listed - {GENERAL}
    assert listed - KNOWN == set()


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_numbers_blocks_have_the_same_sources_in_every_language(topic: Path) -> None:
    pages = sorted(topic.glob("*.md"))
    assert len(pages) > 1
    by_page = [[sorted(found) for _, found in BLOCKS[page]] for page in pages]
    assert all(each == by_page[0] for each in by_page)


def test_the_audit_table_names_only_sources_of_the_page() -> None:
    strange = {
        slug: found - set(keys(read(CONTENT / "topics" / slug / "topic.yaml")))
        for slug, found in audited().items()
    }
    assert {slug: found for slug, found in strange.items() if found} == {}


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_the_audit_table_tells_of_every_numbers_block(topic: Path) -> None:
    for place, found in BLOCKS[topic / "en.md"]:
        assert set(found) - audited()[topic.name] == set(), place
    told = " ".join(numbers for slug, numbers, _ in audited_rows() if slug == topic.name)
    assert counts(topic / "en.md") - set(re.findall(r"\d+", told)) == set()


@pytest.mark.parametrize(
    ("found", "fault"),
    [
        ([], "no published source"),
        ([GENERAL], "no published source"),
        (["WEI2006", "KANAS2012"], "KANAS2012 is not in topic.yaml"),
        (["WEI2006", "NOWHERE"], "NOWHERE is not in sources.yaml"),
    ],
)
def test_a_fault_is_found(found: list[str], fault: str) -> None:
    listed, known = ["WEI2006", "NOWHERE", GENERAL], {"WEI2006", "KANAS2012", GENERAL}
    assert unsupported([("page:1", found)], listed, known) == [f"page:1: {fault}"]
