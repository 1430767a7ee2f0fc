"""Boxes of warning signs, one a level, worst first; and whether every page shows the signs that belong there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.authored.near import did_you_mean
from kiosk.authored.report import Report
from kiosk.authored.text import Place, Text
from kiosk.compiler.model import Content, NamedSigns, PageDef, SignDef, SignTable
from kiosk.pack.blocks import PageBlock, Sign, SignGroup, Signs
from kiosk.pack.types import SIGN_LEVELS

Groups = Mapping[str, set[str]]
RULES = "rules"
URGENT = ("emergency", "hospital")
"""Levels short enough to be read as one list: in the whole table they have no groups."""


def groups_of(content: Content) -> dict[str, set[str]]:
    """The pages that each @group means: those of signs.yaml, and all of a kind (`@sites`, `@treatments`, `@guides`)."""
    groups: dict[str, set[str]] = {
        f"@{name}": {slug.value for slug in slugs} for name, slugs in content.signs.pages.items()
    }
    for topic in content.topics.values():
        groups.setdefault(f"@{topic.kind}s", set()).add(topic.slug)
    return groups


def finish(
    block: PageBlock, table: SignTable, groups: Groups, slug: str, language: str
) -> Iterator[PageBlock]:
    """Named signs as one box a level, each with an id of its own; every other block as it is."""
    if not isinstance(block.content, NamedSigns):
        yield block
        return
    for box in _boxes(block.content, table, groups, slug, language):
        yield PageBlock(f"{block.block_id}-{box.level}", box)


def _boxes(
    named: NamedSigns, table: SignTable, groups: Groups, slug: str, language: str
) -> Iterator[Signs]:
    """Each box on a page: of the named signs, or of all signs, which show in groups and with rules."""
    whole = named.all
    chosen = [sign for key, sign in table.signs.items() if whole or key in named.names]
    for level in SIGN_LEVELS:
        here = [sign for sign in chosen if level_on(sign, slug, groups) == level]
        known = table.levels.get(level)
        if here and known is not None:
            in_groups = whole and level not in URGENT
            shown = (
                SignGroup(
                    title, tuple(_shown(s, slug, groups, language, whole=whole) for s in signs)
                )
                for title, signs in _grouped(table, here, language, in_groups=in_groups)
            )
            title, note = known.title.get(language, ""), known.note.get(language, "")
            yield Signs(level, whole, title, tuple(shown), note)
    if whole and table.rules:
        lines = tuple(Sign(rule.get(language, ""), ()) for rule in table.rules)
        title = table.rules_title.get(language, "")
        yield Signs(RULES, whole, title, (SignGroup("", lines),), "")


def shown_on(content: Content, page: PageDef) -> Iterator[tuple[str, str, Sign]]:
    """Each sign that a page shows: its id, how soon to act on it there, and its words there; each once."""
    table, groups = content.signs, groups_of(content)
    named = list(_named(page))
    whole = any(each.content.all for each in named)
    names = {name for each in named for name in each.content.names}
    for name, sign in table.signs.items():
        if whole or name in names:
            level = level_on(sign, page.slug, groups)
            yield name, level, _shown(sign, page.slug, groups, page.language, whole=whole)


def sources_on(content: Content, slug: str) -> list[str]:
    """The sources of the signs that a page shows, each once."""
    table, found = content.signs, []
    page = content.pages.get((slug, content.languages[0]))
    for named in _named(page) if page else ():
        for name, sign in table.signs.items():
            found += sign.sources if named.content.all or name in named.content.names else ()
        found += table.rule_sources if named.content.all else ()
    return list(dict.fromkeys(found))


def level_on(sign: SignDef, slug: str, groups: Groups) -> str:
    """How soon to act on a sign, on one page: an exception may be more urgent there."""
    raised = (
        each.level for each in sign.exceptions if each.level and _names(each.on, slug, groups)
    )
    return next(raised, sign.level)


def _grouped(
    table: SignTable, signs: list[SignDef], language: str, *, in_groups: bool
) -> list[tuple[str, list[SignDef]]]:
    if not in_groups:
        return [("", signs)]
    found = (
        (texts.get(language, ""), [sign for sign in signs if sign.group == name])
        for name, texts in table.groups.items()
    )
    return [(title, members) for title, members in found if members]


def _shown(sign: SignDef, slug: str, groups: Groups, language: str, *, whole: bool) -> Sign:
    said = []
    for each in sign.exceptions:
        named = _names(each.on, slug, groups)
        if (not named) if each.level else (whole or named or not each.on):
            said.append(each.texts.get(language, ""))
    return Sign(sign.texts.get(language, ""), tuple(said), sign.icon)


def _names(names: Iterable[Text], slug: str, groups: Groups) -> bool:
    return any(name.value == slug or slug in groups.get(name.value, ()) for name in names)


def check(content: Content, report: Report) -> None:
    """Reports unknown groups, signs that a page must show and does not, signs that stand twice on a page, and a call
    page without the whole table.
    """
    table = content.signs
    groups = groups_of(content)
    for sign in table.signs.values():
        for name in (*sign.belongs_on, *(name for each in sign.exceptions for name in each.on)):
            if name.value.startswith("@") and name.value not in groups:
                hint = did_you_mean(name.value, groups)
                report.error(
                    name.place(), "unknown-group", f"there is no group '{name}' of pages", hint
                )
    _check_words(table, report)
    for page in content.pages.values():
        if page.slug in content.topics:
            _check_page(content, page, groups, report)


def _check_words(table: SignTable, report: Report) -> None:
    """One sign cannot stand twice in the table, perhaps at two levels."""
    taken: dict[tuple[str, str], SignDef] = {}
    for sign in table.signs.values():
        for language, words in sign.texts.items():
            other = taken.setdefault((language, words.casefold()), sign)
            if other is not sign:
                message = f"these are the words of the sign '{other.key}' already"
                report.error(words.source.place(), "repeated", message)


def _check_page(content: Content, page: PageDef, groups: Groups, report: Report) -> None:
    blocks = list(_named(page))
    place = blocks[0].place if blocks else page.place
    shows_all = any(block.content.all for block in blocks)
    if content.signs.signs and page.slug == content.pack.call and not shows_all:
        report.error(
            place, "sign-missing", "the page to call from does not show all signs", "::: signs all"
        )
    shown = _once(blocks, report)
    for name, sign in content.signs.signs.items():
        if not shows_all and name not in shown and _names(sign.belongs_on, page.slug, groups):
            where: Place = sign.key.place()
            message = f"the sign '{name}' belongs on this page ({where.path}:{where.line})"
            report.error(
                place, "sign-missing", message, "name it in ::: signs, or change 'belongs_on'"
            )


@dataclass(frozen=True)
class _Placed:
    content: NamedSigns
    place: Place


def _named(page: PageDef) -> Iterator[_Placed]:
    for block in page.blocks:
        if isinstance(block.content, NamedSigns):
            yield _Placed(block.content, block.place)


def _once(blocks: Sequence[_Placed], report: Report) -> set[str]:
    shown: set[str] = set()
    for block in blocks:
        for name in block.content.names:
            if name in shown:
                message = f"the sign '{name}' stands twice on this page"
                report.error(block.place, "repeated", message)
            shown.add(name)
    return shown
