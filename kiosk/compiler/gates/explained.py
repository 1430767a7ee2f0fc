"""Terms that stand somewhere on a page before, or without, the explanation behind a link."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.compiler.body.inline import Span
from kiosk.compiler.gates.passages import Passage
from kiosk.compiler.gates.view import View, finding
from kiosk.compiler.model import PageDef
from kiosk.errors import Finding
from kiosk.pack.blocks import Role


def find(view: View) -> Iterator[Finding]:
    """Each term's first use that a reader meets without a way to its explanation."""
    for page in view.content.pages.values():
        yield from _on_page(view, page)


def _on_page(view: View, page: PageDef) -> Iterator[Finding]:
    linked = view.links.pages.get((page.language, page.slug))
    if linked is None:
        return  # its topic.yaml could not be read
    on_page = set(linked.terms)
    linked_so_far: set[str] = set()
    told = _told_by_pages(view, page)
    for passage in view.passages(page):
        stopped = _stopped(view, page.language, passage)
        if passage.run is not None and passage.role != Role.HEADING:
            names = {name for _, _, name in view.linker(page.language).found(passage.words)}
            forced = {s.link[5:] for s in passage.run.spans if s.link.startswith("term:")}
            free = names - {name for _, name in stopped}
            linked_so_far |= (free & on_page) | forced
            for offset, name in stopped:
                if name not in linked_so_far | told:
                    told.add(name)
                    yield _finding(passage, offset, name, "before the page links to it")
            continue
        for start, _, name in view.linker(page.language).found(passage.words):
            if name not in on_page | told:
                told.add(name)
                yield _finding(passage, start, name, "and nothing on the page links to it")


def _told_by_pages(view: View, page: PageDef) -> set[str]:
    """Terms that this page is about, or a page that it links to."""
    near = {page.slug}
    for passage in view.passages(page):
        near |= {span.link[6:] for span in _spans(passage) if span.link.startswith("topic:")}
    return {name for name, term in view.content.terms.items() if near & set(term.topics)}


def _spans(passage: Passage) -> tuple[Span, ...]:
    return passage.run.spans if passage.run else ()


def _stopped(view: View, language: str, passage: Passage) -> list[tuple[int, str]]:
    """Offset and id of each term in words whose link an author has stopped."""
    found: list[tuple[int, str]] = []
    offset = 0
    for span in _spans(passage):
        if span.link == "plain:":
            terms = view.linker(language).found(span.text)
            found += [(offset + start, name) for start, _, name in terms]
        offset += len(span.text)
    return found


def _finding(passage: Passage, offset: int, name: str, why: str) -> Finding:
    message = f"the term '{name}' is used here {why}"
    hint = "use it in running text first, where a touch explains it"
    return finding(passage.place(offset), "term-before-explained", message, hint)
