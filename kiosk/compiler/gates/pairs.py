"""Each stretch of words of the first language beside the one that translates it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.compiler.gates.passages import Passage, around_pages, of_block
from kiosk.compiler.gates.view import View
from kiosk.compiler.model import PageDef

Pair = tuple[Passage, Passage]


def pairs(view: View, language: str) -> Iterator[Pair]:
    """All pairs of a language; what is not part for part alike is told of by other checks, and left out."""
    content = view.content
    first = content.languages[0]
    for (slug, code), page in content.pages.items():
        source = content.pages.get((slug, first))
        if code == language and source is not None:
            yield from _of_pages(view, source, page)
    ours, theirs = list(around_pages(content, first)), list(around_pages(content, language))
    if [each.role for each in ours] == [each.role for each in theirs]:
        yield from zip(ours, theirs, strict=True)


def _of_pages(view: View, source: PageDef, page: PageDef) -> Iterator[Pair]:
    kinds = [(block.block_id, block.kind) for block in source.blocks]
    if kinds != [(block.block_id, block.kind) for block in page.blocks]:
        return
    lists = (source.in_short, source.questions, source.actions)
    if [len(each) for each in lists] != [
        len(each) for each in (page.in_short, page.questions, page.actions)
    ]:
        return
    fronts = (
        [p for p in view.passages(source) if not p.block],
        [p for p in view.passages(page) if not p.block],
    )
    yield from zip(*fronts, strict=True)
    for one, other in zip(source.blocks, page.blocks, strict=True):
        ours, theirs = list(of_block(one, "")), list(of_block(other, ""))
        if len(ours) == len(theirs):
            yield from zip(ours, theirs, strict=True)
