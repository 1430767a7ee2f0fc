"""A pack's pages as what is printed of them: every word and picture, numbered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape

from kiosk.errors import UsageError
from kiosk.pack import cards
from kiosk.pack.guided import guided_visits
from kiosk.pack.page import Page, page_of, parts
from kiosk.pack.reader import Pack
from kiosk.pack.types import EMERGENCY_NUMBER, GuidedStep, Language
from kiosk.paper.proof.body import block_items, run_html
from kiosk.paper.proof.items import Grid, Item, Sheet, SignBox, Words
from kiosk.paper.proof.words import direction_of, uses_in, words_in

_CELL = (0.215, 0.15, 0.4, 0.235)
"""Of the width: the kind of treatment, how often, the sentence, its sources."""


def sheets(pack: Pack, languages: Sequence[str] = (), slugs: Sequence[str] = ()) -> Iterator[Sheet]:
    """Each page by card number, in each language asked for (none: all); then what stands around the pages.

    The words around are left out where pages are named. Raises UsageError for a language or page that is not there.
    """
    known = {language.code: language for language in pack.info().languages}
    for language in languages:
        if language not in known:
            raise UsageError(f"the pack has no '{language}'; it has {', '.join(known)}")
    rows = sorted(pack.topics(next(iter(known))), key=lambda row: row.card)
    there = {row.slug for row in rows}
    for slug in slugs:
        if slug not in there:
            raise UsageError(f"the pack has no page '{slug}'")
    chosen = [known[code] for code in dict.fromkeys(languages or known)]
    wanted = [row.slug for row in rows if not slugs or row.slug in slugs]
    return _sheets(pack, chosen, wanted, around=not slugs)


def _sheets(
    pack: Pack, languages: Sequence[Language], slugs: Sequence[str], *, around: bool
) -> Iterator[Sheet]:
    for slug in slugs:
        for language in languages:
            page = page_of(pack, language.code, slug)
            if page is not None and page.topic.language == language.code:
                yield sheet_of(pack, page, language)
    for language in languages if around else ():
        yield _around(pack, language)
        if guided_visits(pack, language.code):
            yield _visits(pack, language)


def sheet_of(pack: Pack, page: Page, language: Language) -> Sheet:
    """One page in one language."""
    say, info, topic = words_in(language.code), pack.info(), page.topic
    number = pack.texts(language.code).get("emergency_number", "")
    found = [*_page(pack, page, language), _sign_box(page, language)]
    foot = (info.id, info.version, cards.printed(topic.row.card), topic.review.digest)
    return Sheet(
        slug=topic.row.slug,
        language=language.code,
        direction=language.direction,
        name=say["page_of"].format(topic.row.slug, language.code, "{}", "{}"),
        foot=say["foot"].format(*foot),
        items=tuple(_numbered(found, number)),
    )


def _numbered(found: Iterable[Item], emergency_number: str) -> Iterator[Item]:
    """The items with their numbers, in the same order in every language; places for other words are filled."""
    count = 0
    for item in found:
        if isinstance(item, SignBox):
            yield item
            continue
        count += 1
        made = replace(item, number=count)
        if isinstance(made, Words):
            made = replace(made, html=made.html.replace(EMERGENCY_NUMBER, emergency_number))
        yield made


def _page(pack: Pack, page: Page, language: Language) -> Iterator[Item]:
    say, topic = words_in(language.code), page.topic
    yield Words(escape(topic.row.title), "title")
    yield Words(escape(_state(page, language)), "small")
    yield Words(escape(topic.row.summary))
    for part in parts(page):
        if part.block is not None:
            yield from block_items(part.block, part.part_id, page, language)
        elif part.kind == "inShort":
            yield Words(say["in_short"], "section")
            yield from (Words(f"– {run_html(run)}") for run in topic.in_short)
        elif part.kind == "usedHere":
            yield from _used_here(pack, page, language)
        elif part.kind == "usedWhere":
            yield Words(say["used_where"], "section")
            uses = uses_in(language.code)
            yield from (Words(escape(f"{at.site.title}: {uses[at.used]}")) for at in page.used_at)
        elif part.kind in ("questions", "actions"):
            runs = topic.questions if part.kind == "questions" else topic.actions
            yield Words(say[part.kind], "section")
            yield from (Words(f"– {run_html(run)}") for run in runs)
    yield from _terms(pack, page, language)
    if topic.related:
        yield Words(say["related"], "section")
        yield Words(escape("; ".join(row.title for row in topic.related)))
    yield Words(say["sources"], "section")
    for source in topic.sources:
        told = (source.organisation, source.title, source.year, source.address)
        yield Words(escape(" · ".join(each for each in told if each)), "small", note=source.key)


def _state(page: Page, language: Language) -> str:
    review, say = page.topic.review, words_in(language.code)
    if review.state == "draft":
        return say["draft"]
    return say["reviewed"].format(review.by, review.on, review.due)


def _used_here(pack: Pack, page: Page, language: Language) -> Iterator[Item]:
    """All cells of the matrix of a place, those too of which nothing is said."""
    uses = uses_in(language.code)
    yield Words(words_in(language.code)["used_here"], "section")
    titles = {each.id: each.title for each in pack.categories(language.code)}
    for cell in pack.matrix_for_site(language.code, page.topic.row.slug):
        told = (titles.get(cell.category, cell.category), uses[cell.used], cell.sentence)
        cells = tuple(escape(each) for each in (*told, ", ".join(cell.sources)))
        yield Grid(cells, _CELL)


def _terms(pack: Pack, page: Page, language: Language) -> Iterator[Item]:
    say = words_in(language.code)
    if page.terms:
        yield Words(say["terms"], "section")
    for row in page.terms:
        term = pack.term(language.code, row.id)
        if term is not None:
            spoken = f" ({escape(say['say'].format(term.say))})" if term.say else ""
            told = f"<b>{escape(term.term)}</b>{spoken}: {run_html(term.definition)}"
            yield Words(told, note=term.id)


def _sign_box(page: Page, language: Language) -> SignBox:
    say, topic = words_in(language.code), page.topic
    digest = f" --hash {topic.review.digest}" if topic.review.digest else ""
    command = f"kiosk pack review content {topic.row.slug} --language {language.code} --by ROLE --due DATE"
    return SignBox(
        title=say["sign_title"].format(language.name),
        ticks=(say["sign_as_is"], say["sign_marked"], say["sign_no"]),
        blanks=(say["sign_role"], say["sign_day"], say["sign_due"], say["sign_name"]),
        record=say["sign_record"].format(f"{command}{digest}"),
        direction=direction_of(language),
    )


def _around(pack: Pack, language: Language) -> Sheet:
    """The pack's own words: they are on every page, and signed with none."""
    say = words_in(language.code)
    found = [Words(say["around"], "title")]
    for key, text in sorted(pack.texts(language.code).items()):
        found.append(Words(escape(text), note=key))
    found.append(Words(say["categories"], "section"))
    for category in pack.categories(language.code):
        told = f"<b>{escape(category.title)}</b>: {escape(category.summary)}"
        found.append(Words(told, note=category.id))
    return _of_pack(pack, language, found)


def _visits(pack: Pack, language: Language) -> Sheet:
    """The guided visits: where each leads, and what is asked at its end. They are signed with no page."""
    say = words_in(language.code)
    titles = {row.slug: row.title for row in pack.topics(language.code)}
    found = [Words(say["visits"], "title")]
    for visit in guided_visits(pack, language.code):
        found.append(Words(escape(visit.title), "section", note=visit.slug))
        found.append(Words(escape(visit.summary)))
        found += [_step(pack, language, step, titles) for step in visit.steps]
        found.append(Words(say["teach_back"], "label"))
        found += [Words(f"– {escape(question)}") for question in visit.teach_back]
    return _of_pack(pack, language, found)


def _step(pack: Pack, language: Language, step: GuidedStep, titles: Mapping[str, str]) -> Words:
    say = words_in(language.code)
    if step.page:
        told = say["visit_page"].format(titles.get(step.page, step.page))
        return Words(f"– {escape(told)}", note=f"{step.page} {step.section}".strip())
    diagram = pack.diagram(language.code, step.diagram)
    told = say["visit_drawing"].format(diagram.title if diagram else step.diagram)
    if diagram and step.step >= 0:
        told = f"{told}. {diagram.steps[step.step].text}"
    return Words(f"– {escape(told)}", note=step.diagram)


def _of_pack(pack: Pack, language: Language, found: Iterable[Item]) -> Sheet:
    """A sheet of what belongs to no page."""
    say, info = words_in(language.code), pack.info()
    return Sheet(
        slug="",
        language=language.code,
        direction=language.direction,
        name=say["page_of"].format(info.id, language.code, "{}", "{}"),
        foot=f"{info.id} {info.version}",
        items=tuple(_numbered(found, pack.texts(language.code).get("emergency_number", ""))),
    )
