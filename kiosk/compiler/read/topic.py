"""Reads topics/<slug>/: topic.yaml and one page for each language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kiosk.authored import nodes
from kiosk.authored.fields import Fields
from kiosk.authored.text import Text
from kiosk.compiler.body import blocks, inline
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.body.prose import Reader
from kiosk.compiler.body.repeats import refuse_repeats
from kiosk.compiler.link.references import References
from kiosk.compiler.model import PageDef, TopicDef
from kiosk.compiler.read import stamps
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.glossary import refuse_any_ending
from kiosk.compiler.read.pack import open_fields
from kiosk.pack import cards
from kiosk.pack.types import KINDS

MOST_RELATED = 6
# How often a treatment page may name its use at a site; the rest says that it is not used.
TOPIC_USED = ("often", "sometimes", "seldom", "ask")
_CODES = {
    "icd10cm": re.compile(r"[A-TV-Z][0-9][0-9AB](?:\.[0-9A-Z]{1,4})?"),
    "snomed": re.compile(r"[1-9][0-9]{5,17}"),
}
_FRONT = re.compile(r"---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def read_topic(folder: Folder, references: References, slug: str) -> TopicDef | None:
    """topic.yaml of one topic; None if it cannot be read."""
    fields = open_fields(folder, "topic.yaml", "topics", slug, "topic.yaml")
    if fields is None:
        return None
    owner = f"topic:{slug}"
    kind = fields.choice("kind", KINDS).value
    related = fields.slugs("related", required=False, most=MOST_RELATED)
    for name in related:
        if name.value == slug:
            fields.error(name.place(), "wrong-value", "a page cannot be related to itself")
    topic = TopicDef(
        slug=slug,
        place=fields.place,
        kind=kind,
        category=_category(fields, references, owner, kind),
        card=fields.whole("card", 1, cards.LARGEST),
        card_place=fields.key_place("card"),
        codes=_codes(fields),
        sites=_sites(fields, references, owner, kind),
        related=references.add_all(owner, "topic", related),
        sources=_sources(fields, references, owner),
    )
    _review(fields)
    fields.finish()
    return topic


def read_page(folder: Folder, references: References, slug: str, language: str) -> PageDef | None:
    """One page; None if it is missing or has no front matter."""
    file = folder.read("topics", slug, f"{language}.md")
    if file is None:
        return None
    front = _FRONT.match(file.text)
    if front is None:
        hint = "the first line and the line after the front matter are ---"
        folder.report.lost(file.place(0), "front-matter", "the page has no front matter", hint)
        return None
    text = Text(front[1], file, front.start(1), front.end(1))
    fields = Fields(nodes.parse(text, folder.report), file, folder.report, "the front matter")
    reader = Reader(file, f"topic:{slug}", folder.report, references)
    page = PageDef(
        slug=slug,
        language=language,
        place=file.place(0),
        title=inline.parse_plain(fields.text("title"), folder.report),
        summary=inline.parse_plain(fields.text("summary"), folder.report),
        in_short=_points(fields, "in_short", 3, 5, "missing-key"),
        questions=_points(fields, "questions", 2, 7, "no-questions"),
        actions=_points(fields, "what_you_can_do", 2, 7, "missing-key"),
        search=tuple(text.value for text in _search_words(fields)),
        blocks=blocks.read(reader, front.end(), len(file.text)),
        translated=stamps.read_sections(fields),
    )
    fields.finish()
    if not page.blocks:
        folder.report.error(file.place(front.end()), "empty-page", "the page has no body")
    _note_links(reader, page)
    return page


def all_runs(page: PageDef) -> list[Inline]:
    """Every stretch of running text of a page, in reading order."""
    said = (said.words for block in page.blocks for said in block.content.texts())
    body = [words for words in said if isinstance(words, Inline)]
    return [*page.in_short, *body, *page.questions, *page.actions]


def _note_links(reader: Reader, page: PageDef) -> None:
    for run in all_runs(page):
        for link in run.written:
            reader.references.add(reader.owner, link.kind, link.target)


def _points(fields: Fields, key: str, least: int, most: int, code: str) -> tuple[Inline, ...]:
    if not fields.has(key) and not fields.broken:
        fields.text(key, code=code)
        return ()
    points = tuple(
        inline.parse(text, fields.report) for text in fields.texts(key, least=least, most=most)
    )
    said = ((point.plain, point.text.place()) for point in points)
    refuse_repeats(said, f"entry of '{key}'", fields.report)
    return points


def _search_words(fields: Fields) -> list[Text]:
    words = fields.unique(fields.texts("search", required=False, most=40), "search")
    refuse_any_ending(words, fields.report)
    return words


def _category(fields: Fields, references: References, owner: str, kind: str) -> str:
    if kind == "treatment" or (kind == "guide" and fields.has("category")):
        return references.add(owner, "category", fields.text("category"))
    return _refused(fields, "category", kind, "only treatments and guides have 'category'")


def _sites(fields: Fields, references: References, owner: str, kind: str) -> dict[str, Text]:
    if kind != "treatment":
        _refused(fields, "sites", kind, "only treatments have 'sites'")
        return {}
    group = fields.mapping("sites", "'sites'")
    sites: dict[str, Text] = {}
    for key, _ in group.entries() if group else ():
        references.add(owner, "site", key)
        sites[key.value] = group.choice(key.value, TOPIC_USED) if group else key
    return sites


def _refused(fields: Fields, key: str, kind: str, message: str) -> str:
    fields.asked.append(key)
    if fields.has(key) and kind:
        fields.error(fields.key_place(key), "wrong-value", message, "leave it out")
    return ""


def _codes(fields: Fields) -> dict[str, tuple[Text, ...]]:
    group = fields.mapping("codes", "'codes'", required=False)
    if group is None:
        return {}
    codes: dict[str, tuple[Text, ...]] = {}
    for system, pattern in _CODES.items():
        texts = group.unique(group.texts(system, required=False, most=40), system)
        for text in texts:
            if not pattern.fullmatch(text.value):
                group.error(text.place(), "wrong-value", f"'{text}' is no {system} code")
        if texts:
            codes[system] = tuple(texts)
    group.finish()
    return codes


def _sources(fields: Fields, references: References, owner: str) -> tuple[str, ...]:
    names = fields.unique(fields.texts("sources", least=1), "sources")
    return references.add_all(owner, "source", names)


def _review(fields: Fields) -> None:
    """What older content says of its review: a page is `draft` until somebody signs it off by command."""
    group = fields.mapping("review", "'review'", required=False)
    if group is None:
        return
    state = group.text("state")
    if state.value == "reviewed":
        message = "'reviewed' cannot be written by hand"
        hint = "kiosk pack review records who has read a page, and just what they read"
        fields.error(state.place(), "wrong-value", message, hint)
        return
    group.choice("state", ("draft",), required=False)
    group.finish()


def languages_of(folder: Folder, slugs: Sequence[str]) -> list[str]:
    """Languages guessed from the pages, for a pack.yaml that does not tell them."""
    found = {
        path.stem for slug in slugs for path in folder.root.joinpath("topics", slug).glob("*.md")
    }
    return sorted(found)
