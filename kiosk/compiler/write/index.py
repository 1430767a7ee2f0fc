"""What search finds: one entry for each page and term, and the table for slips of the finger."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.compiler.link.linked import Linked, LinkedPage
from kiosk.compiler.model import Content, TermText
from kiosk.pack.search import folding
from kiosk.pack.search.spelling import deletions
from kiosk.pack.search.writing import stem

TERM_COLOUR = "teal"
# Folding is half of the work of writing a pack, and most texts are as they were at the build before.
held = lru_cache(maxsize=4096)(lambda text: folding.spaced(folding.fold(text)))
words = lru_cache(maxsize=4096)(folding.words)


@dataclass(frozen=True)
class Entry:
    """One thing search can find; `words` are what people may type for it beside its title."""

    language: str
    kind: str
    target: str
    title: str
    excerpt: str
    colour: str
    words: str
    body: str


def entries(content: Content, linked: Linked, colours: dict[str, str]) -> list[Entry]:
    """The entries of all languages: pages by slug, then terms by id."""
    return [
        entry
        for language in content.languages
        for group in (_pages(content, linked, language, colours), _terms(content, linked, language))
        for entry in group
    ]


def spellings(found: list[Entry]) -> Iterator[tuple[str, str, str, int]]:
    """(language, deletion, word, uses) for every word of four letters or more, sorted."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in found:
        for text in (entry.title, entry.words, entry.body):
            uses[entry.language].update(_uses(text))
    for language in sorted(uses):
        rows = [
            (language, deletion, word, count)
            for word, count in uses[language].items()
            for deletion in deletions(word)
        ]
        yield from sorted(rows)


@lru_cache(maxsize=4096)
def _uses(text: str) -> Counter[str]:
    """How often each word of a text is in it, and each word without its article."""
    uses = Counter(words(text))
    for word, count in list(uses.items()):
        if (bare := stem(word)) != word:
            uses[bare] += count
    return uses


def page_text(page: LinkedPage) -> str:
    """All words of a page but its title and summary, one text a line."""
    lines = [run.plain for run in page.in_short]
    lines += [said.plain for block in page.blocks for said in block.content.texts()]
    lines += [run.plain for run in (*page.questions, *page.actions)]
    return "\n".join(lines)


def _pages(
    content: Content, linked: Linked, language: str, colours: dict[str, str]
) -> Iterator[Entry]:
    for slug in sorted(content.topics):
        page = linked.pages[language, slug]
        terms = [content.terms[name].texts[language] for name in page.terms]
        forms = "\n".join(form for term in terms for form in _forms(term))
        yield Entry(
            language=language,
            kind="topic",
            target=slug,
            title=page.page.title,
            excerpt=page.page.summary,
            colour=colours[slug],
            words="\n".join(page.page.search),
            body=f"{page.page.summary}\n{page_text(page)}\n{forms}",
        )


def _terms(content: Content, linked: Linked, language: str) -> Iterator[Entry]:
    for name, term in sorted(content.terms.items()):
        text = term.texts[language]
        definition = linked.definitions[language, name].plain
        title = text.term.value
        forms = "\n".join(_forms(text)[1:])
        yield Entry(language, "term", name, title, definition, TERM_COLOUR, forms, definition)


def _forms(term: TermText) -> list[str]:
    return [term.term.value, *(form.value for form in term.forms)]


def folded(entry: Entry) -> tuple[str, str, str]:
    """Title, words and body as the index holds them."""
    return held(entry.title), held(entry.words), held(entry.body)
