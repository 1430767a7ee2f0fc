"""Reads signs.yaml: the one table of warning signs that every box on every page is made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.text import Text, Words
from kiosk.compiler.body import inline
from kiosk.compiler.link.references import References
from kiosk.compiler.model import ExceptionDef, LevelDef, SignDef, SignTable
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields, read_icon
from kiosk.pack.icons import SIGN_ICONS
from kiosk.pack.types import SIGN_LEVELS

OWNER = "signs"


def read_signs(folder: Folder, references: References, languages: Sequence[str]) -> SignTable:
    """The table; an empty one where there is no such file."""
    if not folder.has("signs.yaml"):
        return SignTable()
    fields = open_fields(folder, "signs.yaml", "signs.yaml")
    if fields is None:
        return SignTable()
    levels = _levels(fields, languages)
    groups = _groups(fields, languages)
    pages = _pages(fields, references)
    rules = fields.mapping("rules", "'rules'", required=False)
    rules_title = _in_all(rules, "title", languages) if rules else {}
    lines, rule_sources = _rules(rules, references, languages) if rules else ((), ())
    table = SignTable(
        levels=levels,
        groups=groups,
        pages=pages,
        rules_title=rules_title,
        rules=lines,
        rule_sources=rule_sources,
        signs=_signs(fields, references, languages, tuple(groups)),
    )
    fields.finish()
    return table


def _levels(fields: Fields, languages: Sequence[str]) -> dict[str, LevelDef]:
    group = fields.mapping("levels", "'levels'")
    if group is None:
        return {}
    levels: dict[str, LevelDef] = {}
    for name in SIGN_LEVELS:
        entry = group.mapping(name, f"level '{name}'")
        if entry is not None:
            note = _in_all(entry, "note", languages) if entry.has("note") else {}
            levels[name] = LevelDef(_in_all(entry, "title", languages), note)
            entry.asked.append("note")
            entry.finish()
    group.finish()
    return levels


def _groups(fields: Fields, languages: Sequence[str]) -> dict[str, dict[str, Words]]:
    group = fields.mapping("groups", "'groups'")
    if group is None:
        return {}
    return {key.value: _in_all(group, key.value, languages) for key, _ in group.entries()}


def _pages(fields: Fields, references: References) -> dict[str, tuple[Text, ...]]:
    group = fields.mapping("pages", "'pages'", required=False)
    pages: dict[str, tuple[Text, ...]] = {}
    for key, _ in group.entries() if group else ():
        if group is not None:
            pages[key.value] = tuple(group.slugs(key.value, least=1))
            references.add_all(OWNER, "topic", list(pages[key.value]))
    return pages


def _rules(
    fields: Fields, references: References, languages: Sequence[str]
) -> tuple[tuple[dict[str, Words], ...], tuple[str, ...]]:
    """The rules, and the sources of all of them."""
    rules: list[dict[str, Words]] = []
    sources: list[str] = []
    for entry in fields.mappings("lines", "a rule", least=1, most=12):
        rules.append(_texts(entry, languages))
        sources += _sources(entry, references)
        entry.finish()
    fields.finish()
    return tuple(rules), tuple(sources)


def _signs(
    fields: Fields, references: References, languages: Sequence[str], groups: Sequence[str]
) -> dict[str, SignDef]:
    group = fields.mapping("signs", "'signs'")
    signs: dict[str, SignDef] = {}
    for key, entry in group.keyed("sign") if group else ():
        entry.checked_slug(key, "a sign's id")
        level = entry.choice("level", SIGN_LEVELS).value
        signs[key.value] = SignDef(
            key=key,
            level=level,
            group=entry.choice("group", groups).value,
            belongs_on=_named(entry, "belongs_on", references),
            texts=_texts(entry, languages),
            exceptions=tuple(
                _exception(each, references, languages, level)
                for each in entry.mappings("exceptions", "an exception", required=False, most=4)
            ),
            sources=_sources(entry, references),
            icon=read_icon(entry, SIGN_ICONS),
        )
        entry.finish()
    return signs


def _exception(
    entry: Fields, references: References, languages: Sequence[str], usual: str
) -> ExceptionDef:
    level = entry.choice("level", SIGN_LEVELS, required=False)
    on = _named(entry, "on", references)
    if level and not on:
        message = "'level' of an exception without 'on'"
        entry.error(level.place(), "wrong-value", message, "name the pages where it is so")
    if level and usual and SIGN_LEVELS.index(level.value) >= SIGN_LEVELS.index(usual):
        message = f"an exception may be more urgent than '{usual}', not '{level}'"
        entry.error(level.place(), "wrong-value", message, "say the less urgent case in words")
    made = ExceptionDef(_texts(entry, languages), on, level.value)
    entry.finish()
    return made


def _named(entry: Fields, key: str, references: References) -> tuple[Text, ...]:
    """Slugs and @groups; whether a group is known is asked when all is read."""
    names = entry.unique(entry.texts(key, required=False), key)
    for name in names:
        if not name.value.startswith("@"):
            references.add(OWNER, "topic", name)
    return tuple(names)


def _sources(entry: Fields, references: References) -> tuple[str, ...]:
    names = entry.unique(entry.texts("sources", least=1), "sources")
    return references.add_all(OWNER, "source", names)


def _in_all(fields: Fields, key: str, languages: Sequence[str]) -> dict[str, Words]:
    return _read(fields, fields.per_language(key, languages))


def _texts(entry: Fields, languages: Sequence[str]) -> dict[str, Words]:
    """The words of an entry, each under its language's code."""
    return _read(entry, entry.in_languages(languages))


def _read(fields: Fields, texts: Mapping[str, Text]) -> dict[str, Words]:
    return {
        language: inline.parse_plain(text, fields.report)
        for language, text in texts.items()
        if text
    }
