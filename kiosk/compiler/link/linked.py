"""Pages, definitions and their links as the pack holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.authored.text import Place
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.cache import Cache
from kiosk.compiler.link.references import References
from kiosk.compiler.link.signs import finish, groups_of
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.model import BlockDef, Content, PageDef, SignTable
from kiosk.pack.blocks import PageBlock, with_runs
from kiosk.pack.runs import Run


@dataclass(frozen=True)
class LinkedPage:
    """A page whose running text is runs; `terms` in order of first use."""

    page: PageDef
    in_short: tuple[Run, ...]
    blocks: tuple[PageBlock, ...]
    questions: tuple[Run, ...]
    actions: tuple[Run, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True)
class Linked:
    """All running text of a pack; keys are (language, slug) and (language, term id).

    `linkers` find the glossary's terms, one a language.
    """

    pages: dict[tuple[str, str], LinkedPage]
    definitions: dict[tuple[str, str], Run]
    linkers: dict[str, Linker]


def link_all(content: Content, references: References, cache: Cache) -> Linked:
    """Links every page and definition, and notes each link in the references."""
    pages: dict[tuple[str, str], LinkedPage] = {}
    definitions: dict[tuple[str, str], Run] = {}
    linkers: dict[str, Linker] = {}
    found = groups_of(content)
    same = frozenset((name, frozenset(slugs)) for name, slugs in found.items())
    groups = cache.made(("groups", same), (), lambda: found)  # one object while nothing changes
    for language in content.languages:
        texts = {
            name: term.texts[language]
            for name, term in content.terms.items()
            if language in term.texts
        }
        linker = linkers[language] = cache.made(
            ("linker", language), (content.terms,), partial(Linker, texts, language)
        )
        for name, text in texts.items():
            run = linker.run(text.definition, {name})
            definitions[language, name] = run
            place = text.definition.text.place()
            _note(f"term:{name}", term_ids([run]), place, content, references)
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
    return Linked(pages, definitions, linkers)


def runs_in(blocks: Iterable[PageBlock]) -> Iterator[Run]:
    """Every run of some blocks, in reading order."""
    for block in blocks:
        for said in block.content.texts():
            if isinstance(said.words, Run):
                yield said.words


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
    blocks = tuple(
        finished
        for block in _link_blocks(page.blocks, linker)
        for finished in finish(block, table, groups, page.slug, page.language)
    )
    questions = _section(page.questions, linker)
    actions = _section(page.actions, linker)
    terms = term_ids([*in_short, *runs_in(blocks), *questions, *actions])
    return LinkedPage(page, in_short, blocks, questions, actions, terms)


def _section(texts: Sequence[Inline], linker: Linker) -> tuple[Run, ...]:
    seen: set[str] = set()
    return tuple(linker.run(text, seen) for text in texts)


def _link_blocks(blocks: Sequence[BlockDef], linker: Linker) -> Iterator[PageBlock]:
    seen: set[str] = set()
    for block in blocks:
        if block.content.opens_section:
            seen = set()
            content = with_runs(block.content, linker.without_terms)
        else:
            content = with_runs(block.content, partial(_linked, linker, seen))
        yield PageBlock(block.block_id, content)


def _linked(linker: Linker, seen: set[str], run: Run) -> Run:
    return linker.run(run, seen) if isinstance(run, Inline) else run


def term_ids(runs: Iterable[Run]) -> tuple[str, ...]:
    """The terms that some runs link to, in order of first use."""
    names = (link.target for run in runs for link in run.links if link.kind == "term")
    return tuple(dict.fromkeys(names))
