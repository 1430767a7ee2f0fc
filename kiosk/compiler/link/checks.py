"""What only the whole content can tell: unknown, unused, unreachable, contradicting."""

from __future__ import annotations

from collections.abc import Set

from kiosk.authored.report import Report
from kiosk.authored.text import Place, Text
from kiosk.compiler.link import signs, visits
from kiosk.compiler.link.references import HOME, References
from kiosk.compiler.model import Content, PageDef, TopicDef

_FILES = {
    "source": "sources.yaml",
    "term": "glossary.yaml",
    "category": "pack.yaml",
    "site": "pack.yaml",
    "sign": "signs.yaml",
    "topic": "topics",
    "diagram": "diagrams",
    "visit": "visits",
}
_RANK = {"seldom": 1, "sometimes": 2, "often": 3}


def known_names(content: Content, report: Report) -> dict[str, set[str]]:
    """Every name by kind that the content may refer to, but for kinds that could not be read."""
    unread = {path.rpartition("/")[2] for path in report.unread}
    names = {
        "topic": content.folders["topic"],
        "term": set(content.terms),
        "diagram": content.folders["diagram"],
        "visit": content.folders["visit"],
        "source": set(content.sources),
        "category": {category.id for category in content.pack.categories},
        "site": {site.topic.value for site in content.pack.sites},
        "sign": set(content.signs.signs),
    }
    if not unread:
        names["section"] = _sections(content)
    return {kind: known for kind, known in names.items() if _FILES.get(kind) not in unread}


def _sections(content: Content) -> set[str]:
    """The ids of the sections that pages have."""
    blocks = (block for page in content.pages.values() for block in page.blocks)
    return {block.block_id for block in blocks if block.content.section}


def check_all(content: Content, references: References, report: Report, faulty: Set[str]) -> None:
    """Runs every check that needs more than one file. `faulty` are the paths of files with findings of their own."""
    if content.pack.sites:
        _check_sites(content, report)
    _check_unique(content, report)
    _check_matrix(content, report)
    _check_topics_against_matrix(content, report)
    _check_languages(content, report, faulty)
    signs.check(content, report)
    visits.check(content, report)
    _link_categories(content, references)
    if not report.unread:
        _check_use(content, references, report)


def _check_sites(content: Content, report: Report) -> None:
    """Sites in pack.yaml and topics of kind site are the same."""
    listed: dict[str, Text] = {site.topic.value: site.topic for site in content.pack.sites}
    for slug, text in listed.items():
        topic = content.topics.get(slug)
        if topic is not None and topic.kind not in {"site", ""}:
            message = f"'{slug}' is a {topic.kind}, not a site"
            report.error(text.place(), "wrong-kind", message)
    for topic in content.topics.values():
        if topic.kind == "site" and topic.slug not in listed:
            message = f"the site '{topic.slug}' is not among the sites of pack.yaml"
            report.error(topic.place, "wrong-kind", message)


def _check_unique(content: Content, report: Report) -> None:
    cards: dict[int, str] = {}
    codes: dict[tuple[str, str], str] = {}
    for topic in content.topics.values():
        other = cards.setdefault(topic.card, topic.slug)
        if topic.card and other != topic.slug:
            message = f"card {topic.card} belongs to '{other}' already"
            report.error(topic.card_place, "duplicate-card", message)
        retired = content.pack.retired_cards.get(topic.card)
        if retired is not None:
            message = f"card {topic.card} is that of '{topic.slug}'"
            remedy = "take it out of 'retired_cards', or give the page another"
            report.error(retired.place, "duplicate-card", message, remedy)
        for system, texts in topic.codes.items():
            for text in texts:
                other = codes.setdefault((system, text.value), topic.slug)
                if other != topic.slug:
                    message = f"the code {text} belongs to '{other}' already"
                    report.error(text.place(), "duplicate-code", message)


def _check_matrix(content: Content, report: Report) -> None:
    if not content.matrix or any(path.endswith("matrix.yaml") for path in report.unread):
        return
    place = next(iter(content.matrix.values())).place
    for site in content.pack.sites:
        for category in content.pack.categories:
            if (site.topic.value, category.id) not in content.matrix:
                row = _row_place(content, site.topic.value, place)
                message = f"no cell for '{site.topic}' and '{category.id}'"
                report.error(row, "missing-cell", message, "add it, or 'used: not_stated'")


def _row_place(content: Content, site: str, start: Place) -> Place:
    for (name, _), cell in content.matrix.items():
        if name == site:
            return cell.place
    return Place(start.path)


def _check_topics_against_matrix(content: Content, report: Report) -> None:
    for topic in content.topics.values():
        for site, used in topic.sites.items():
            cell = content.matrix.get((site, topic.category))
            if cell is None or not used or not cell.used:
                continue
            if not _agrees(used.value, cell.used):
                message = (
                    f"'{used}' at '{site}', where the matrix has '{cell.used}'"
                    f" for '{topic.category}'"
                )
                report.error(used.place(), "contradicts-matrix", message, _remedy(cell.used))


def _agrees(used: str, cell: str) -> bool:
    if "ask" in {used, cell}:
        return used == cell
    return _RANK[used] <= _RANK.get(cell, 0)


def _remedy(cell: str) -> str:
    if cell in _RANK:
        return "as often as the matrix or less often"
    return "'ask' too" if cell == "ask" else "leave the site out"


def _check_languages(content: Content, report: Report, faulty: Set[str]) -> None:
    """Block ids are the same in every language: places are kept by them when it changes.

    A page of the first language is mended before others are held to it.
    """
    default = content.languages[0] if content.languages else ""
    for (slug, language), page in content.pages.items():
        first = content.pages.get((slug, default))
        if first is not None and language != default and first.place.path not in faulty:
            _compare_blocks(first, page, report)


def _compare_blocks(first: PageDef, page: PageDef, report: Report) -> None:
    for index, block in enumerate(page.blocks):
        other = first.blocks[index] if index < len(first.blocks) else None
        if other is None or (other.block_id, other.kind) != (block.block_id, block.kind):
            expected = f"{other.kind} '{other.block_id}'" if other else "nothing"
            message = f"{block.kind} '{block.block_id}' where {first.place.path} has {expected}"
            report.error(block.place, "languages-differ", message)
            return
    if len(page.blocks) < len(first.blocks):
        missing = first.blocks[len(page.blocks)]
        message = f"{first.place.path} goes on with {missing.kind} '{missing.block_id}'"
        place = page.blocks[-1].place if page.blocks else page.place
        report.error(place, "languages-differ", message)


def _link_categories(content: Content, references: References) -> None:
    """Home's tiles lead to treatments, and a site's page to the treatments used there."""
    for topic in content.topics.values():
        if topic.kind == "treatment":
            references.link(HOME, "topic", topic.slug, topic.place)
            for site in topic.sites:
                references.link(f"topic:{site}", "topic", topic.slug, topic.place)


def _check_use(content: Content, references: References, report: Report) -> None:
    reached = references.reachable([HOME])
    used_terms = references.reachable([f"topic:{slug}" for slug in content.topics])
    named = references.targets("topic")
    for topic in content.topics.values():
        if f"topic:{topic.slug}" not in reached:
            _report_lost(topic, topic.slug in named, report)
    for name, term in content.terms.items():
        if f"term:{name}" not in used_terms:
            report.error(term.key.place(), "unused-term", f"no page uses the term '{name}'")
    for slug, diagram in content.diagrams.items():
        if slug not in references.targets("diagram"):
            report.error(diagram.place, "unused-diagram", f"no page shows the diagram '{slug}'")
    used = references.targets("source")
    for key, source in content.sources.items():
        if key not in used:
            report.error(source.key.place(), "unused-source", f"nothing cites '{key}'")


def _report_lost(topic: TopicDef, named: bool, report: Report) -> None:
    if named:
        message = f"no way leads from Home to '{topic.slug}'"
        report.error(topic.place, "unreachable-topic", message)
    else:
        message = f"no page links to '{topic.slug}'"
        report.error(topic.place, "orphan-topic", message, "name it in another page's 'related'")
