"""Pages, definitions and their links as the pack holds them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from kiosk.authored.text import Place
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.cache import Cache
from kiosk.compiler.link.references import References
from kiosk.compiler.link.signs import boxes, groups_of
from kiosk.compiler.link.terms import Linker, Run
from kiosk.compiler.model import BlockDef, Content, PageDef, SignTable


@dataclass(frozen=True)
class LinkedBlock:
    """A block whose running text is runs."""

    block_id: str
    kind: str
    content: dict[str, Any]


@dataclass(frozen=True)
class LinkedPage:
    """A page whose running text is runs; `terms` in order of first use."""

    page: PageDef
    in_short: tuple[Run, ...]
    blocks: tuple[LinkedBlock, ...]
    questions: tuple[Run, ...]
    actions: tuple[Run, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True)
class Linked:
    """All running text of a pack; keys are (language, slug) and (language, term id)."""

    pages: dict[tuple[str, str], LinkedPage]
    definitions: dict[tuple[str, str], Run]


def link_all(content: Content, references: References, cache: Cache) -> Linked:
    """Links every page and definition, and notes each link in the references."""
    pages: dict[tuple[str, str], LinkedPage] = {}
    definitions: dict[tuple[str, str], Run] = {}
    found = groups_of(content)
    same = frozenset((name, frozenset(slugs)) for name, slugs in found.items())
    groups = cache.made(("groups", same), (), lambda: found)  # one object while nothing changes
    for language in content.languages:
        texts = {
            name: term.texts[language]
            for name, term in content.terms.items()
            if language in term.texts
        }
        linker = cache.made(("linker", language), (content.terms,), partial(Linker, texts))
        for name, text in texts.items():
            run = linker.run(text.definition, {name})
            definitions[language, name] = run
            place = text.definition.text.place()
            _note(f"term:{name}", _term_ids([run]), place, content, references)
        for slug in content.topics:
            page = content.pages.get((slug, language))
            if page is not None:
                linked = cache.made(
                    ("page", slug, language),
                    (page, linker, content.signs, groups),
                    partial(_link_page, page, linker, content.signs, groups),
                )
                pages[language, slug] = linked
                _note(f"topic:{slug}", linked.terms, page.place, content, references)
    return Linked(pages, definitions)


def runs_in(value: Any) -> list[Run]:
    """Every run in a block's content, in reading order."""
    if isinstance(value, list):
        return [run for entry in value for run in runs_in(entry)]
    if not isinstance(value, dict):
        return []
    if "styled" in value:
        return [value]
    return [run for entry in value.values() for run in runs_in(entry)]


def _note(
    owner: str, terms: Sequence[str], place: Place, content: Content, references: References
) -> None:
    """Notes links found by the compiler; those an author wrote are noted with their places."""
    for name in terms:
        if name in content.terms:
            references.link(owner, "term", name, place)


def _link_page(
    page: PageDef, linker: Linker, table: SignTable, groups: dict[str, set[str]]
) -> LinkedPage:
    in_short = _section(page.in_short, linker)
    linked = _link_blocks(page.blocks, linker)
    blocks = tuple(each for block in linked for each in _boxes(block, page, table, groups))
    questions = _section(page.questions, linker)
    actions = _section(page.actions, linker)
    inner = [run for block in blocks for run in runs_in(block.content)]
    terms = _term_ids([*in_short, *inner, *questions, *actions])
    return LinkedPage(page, in_short, blocks, questions, actions, terms)


def _section(texts: Sequence[Inline], linker: Linker) -> tuple[Run, ...]:
    seen: set[str] = set()
    return tuple(linker.run(text, seen) for text in texts)


def _link_blocks(blocks: Sequence[BlockDef], linker: Linker) -> tuple[LinkedBlock, ...]:
    seen: set[str] = set()
    linked: list[LinkedBlock] = []
    for block in blocks:
        if block.kind == "heading":
            seen = set()
            content = {**block.content, "run": NO_TERMS.run(block.content["run"], set())}
        else:
            content = {key: _filled(value, linker, seen) for key, value in block.content.items()}
        linked.append(LinkedBlock(block.block_id, block.kind, content))
    return tuple(linked)


def _boxes(
    block: LinkedBlock, page: PageDef, table: SignTable, groups: dict[str, set[str]]
) -> Iterator[LinkedBlock]:
    """A block of signs as one box a level; every other block as it is."""
    if block.kind != "signs":
        yield block
        return
    names = None if block.content["all"] else block.content["names"]
    for content in boxes(table, groups, page.slug, page.language, names):
        yield LinkedBlock(f"{block.block_id}-{content['level']}", "signs", content)


def _filled(value: Any, linker: Linker, seen: set[str]) -> Any:
    if isinstance(value, Inline):
        return linker.run(value, seen)
    if isinstance(value, list):
        return [_filled(entry, linker, seen) for entry in value]
    if isinstance(value, dict):
        return {key: _filled(entry, linker, seen) for key, entry in value.items()}
    return value


def _term_ids(runs: Sequence[Run]) -> tuple[str, ...]:
    names = (link["target"] for run in runs for link in run["links"] if link["kind"] == "term")
    return tuple(dict.fromkeys(names))


NO_TERMS = Linker({})
