"""Reads pack.yaml and sources.yaml."""

from __future__ import annotations

import re

from kiosk.authored import nodes
from kiosk.authored.fields import LANGUAGE, Fields
from kiosk.authored.near import did_you_mean
from kiosk.authored.text import Text, one_line, whole
from kiosk.compiler.body import inline
from kiosk.compiler.link.levels import LEVELS, SETTABLE
from kiosk.compiler.link.references import HOME, References
from kiosk.compiler.model import CategoryDef, LanguageDef, PackDef, SiteDef, SourceDef
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.retired import read_retired
from kiosk.compiler.words.known import is_known, words_to_write
from kiosk.pack.icons import ICONS
from kiosk.pack.listed import numbered
from kiosk.pack.types import COLOURS, MOST_CATEGORIES, MOST_SITES

_SOURCE_KEY = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")
MOST_LANGUAGES = 20
_VERSION = re.compile(r"[0-9]+(?:\.[0-9]+)*")
TEXTS = (
    "title",
    "start_heading",
    "start_text",
    "sites_heading",
    "sites_hint",
    "treatments_heading",
    "guides_heading",
    "disclaimer_general",
    "disclaimer_change",
    "numbers_caution",
    "draft_notice",
    "figure_note",
    "emergency_number",
)
"""The words around the pages that every pack brings."""
TEXTS_LEFT_OUT = (
    *("guides_hint", "site_label", "search_example"),
    *("start_promise", "start_call", "discreet_title", "discreet_text"),
)
"""Those that may be left out: the screen then shows nothing in their place."""
INVITATIONS = ("start_invitations", "discreet_invitations")
"""Lists of texts that may be left out."""
MOST_INVITATIONS = 7


def open_fields(folder: Folder, what: str, *parts: str) -> Fields | None:
    """The mapping that a YAML file holds; None, with a finding, if it does not."""
    file = folder.read(*parts)
    if file is None:
        return None
    node = nodes.parse(whole(file), folder.report)
    if node is None:
        if file.path not in folder.report.unread:
            folder.report.lost(file.place(0), "missing-key", f"{what} is empty")
        return None
    fields = Fields(node, file, folder.report, what)
    return None if fields.broken else fields


def read_pack(folder: Folder, references: References) -> PackDef:
    """pack.yaml; what cannot be read is left empty."""
    fields = open_fields(folder, "pack.yaml", "pack.yaml")
    if fields is None:
        return PackDef()
    languages = _languages(fields)
    codes = [language.code for language in languages]
    pack = PackDef(
        id=fields.slug("id").value,
        version=_version(fields),
        languages=languages,
        **_home(fields, references),
        visits=references.add_all(HOME, "visit", fields.slugs("visits", required=False)),
        more_sections=_more_sections(fields, references),
        categories=_categories(fields, codes),
        sites=_sites(fields, references),
        texts=_texts(fields, codes),
        checks=_checks(fields),
        retired_cards=read_retired(fields, references),
    )
    fields.finish()
    return pack


def read_sources(folder: Folder) -> dict[str, SourceDef]:
    """sources.yaml by key."""
    fields = open_fields(folder, "sources.yaml", "sources.yaml")
    sources: dict[str, SourceDef] = {}
    if fields is None:
        return sources
    for key, entry in fields.keyed("source"):
        if not _SOURCE_KEY.fullmatch(key.value):
            hint = "capitals and digits, joined by hyphens"
            fields.error(key.place(), "bad-slug", f"a source cannot be called '{key}'", hint)
        words = [entry.text(name) for name in ("title", "organisation", "year", "address")]
        title, organisation, year, address = (one_line(text.value) for text in words)
        entry.text("note", required=False)  # the editors' own, never shown
        sources[key.value] = SourceDef(key, title, organisation, year, address)
        entry.finish()
    return sources


def _version(fields: Fields) -> str:
    text = fields.text("version")
    if text and not _VERSION.fullmatch(text.value):
        message = f"'version' cannot be '{text}'"
        fields.error(text.place(), "wrong-value", message, "numbers joined by dots, as in 2026.11")
    return text.value


def _languages(fields: Fields) -> tuple[LanguageDef, ...]:
    languages: list[LanguageDef] = []
    group = fields.mapping("languages", "'languages'")
    for key, node in group.entries() if group else ():
        if not LANGUAGE.fullmatch(key.value):
            fields.error(key.place(), "wrong-value", f"'{key}' is no language code", "as in en, es")
        elif not is_known(key.value):
            message = f"the checks know no words of '{key}'"
            fields.error(key.place(), "unknown-language", message, words_to_write(key.value))
        entry = Fields(node, fields.file, fields.report, f"language '{key}'")
        name, direction = entry.text("name"), entry.choice("direction", ("ltr", "rtl"))
        languages.append(LanguageDef(key.value, name.value, direction.value))
        entry.finish()
    if group and len(languages) > MOST_LANGUAGES:
        message = f"'languages' has {len(languages)} entries"
        fields.error(group.place, "list-size", message, f"it takes 1 to {MOST_LANGUAGES}")
    if group and not languages:
        fields.error(group.place, "missing-key", "a pack needs at least one language")
    return tuple(languages[:MOST_LANGUAGES])


def _home(fields: Fields, references: References) -> dict:
    home = fields.mapping("home", "'home'")
    if home is None:
        return {}
    values = {
        "diagram": references.add(HOME, "diagram", home.slug("diagram")),
        "call": references.add(HOME, "topic", home.slug("call")),
        "questions": references.add(HOME, "topic", home.slug("questions")),
        "about": references.add(HOME, "topic", home.slug("about", required=False)),
        "guides": references.add_all(HOME, "topic", home.slugs("guides")),
    }
    home.finish()
    return values


def _categories(fields: Fields, codes: list[str]) -> tuple[CategoryDef, ...]:
    categories: list[CategoryDef] = []
    entries = fields.mappings("categories", "a category", least=1, most=MOST_CATEGORIES)
    ids = [entry.slug("id") for entry in entries]
    fields.unique([name for name in ids if name], "categories")
    for entry, name in zip(entries, ids, strict=True):
        categories.append(
            CategoryDef(
                id=name.value,
                icon=read_icon(entry, ICONS),
                colour=entry.choice("colour", COLOURS).value,
                title=_plain(entry, "title", codes),
                summary=_plain(entry, "summary", codes),
            )
        )
        entry.finish()
    return tuple({entry.id: entry for entry in categories if entry.id}.values())


def read_icon(entry: Fields, icons: frozenset[str]) -> str:
    """The name of an icon under `icon`; one that is not among `icons`, or none, is a finding."""
    name = entry.slug("icon")
    if name and name.value not in icons:
        message, hint = f"there is no icon '{name}'", did_you_mean(name.value, icons)
        entry.error(name.place(), "unknown-icon", message, hint)
    return name.value


def _more_sections(fields: Fields, references: References) -> tuple[Text, ...]:
    sections = fields.slugs("more_sections", required=False)
    references.add_all(HOME, "section", sections)
    return tuple(sections)


def _sites(fields: Fields, references: References) -> tuple[SiteDef, ...]:
    sites: list[SiteDef] = []
    for entry in fields.mappings("sites", "a site", least=1, most=MOST_SITES):
        topic = entry.slug("topic")
        references.add(HOME, "topic", topic)
        sites.append(SiteDef(topic, entry.choice("colour", COLOURS).value))
        entry.finish()
    fields.unique([site.topic for site in sites if site.topic], "sites")
    return tuple({site.topic.value: site for site in sites if site.topic}.values())


def _texts(fields: Fields, codes: list[str]) -> dict[str, dict[str, Text]]:
    group = fields.mapping("texts", "'texts'")
    if group is None:
        return {}
    wanted = (*TEXTS, *(key for key in TEXTS_LEFT_OUT if group.has(key)))
    texts = {key: _plain(group, key, codes) for key in wanted}
    for key in INVITATIONS:
        texts |= _invitations(group, key, codes)
    group.asked += TEXTS_LEFT_OUT
    group.finish()
    return texts


def _invitations(group: Fields, key: str, codes: list[str]) -> dict[str, dict[str, Text]]:
    """What Start says in turn while nobody is there, under numbered keys."""
    texts: dict[str, dict[str, Text]] = {}
    entries = group.mappings(key, "an invitation", required=False, most=MOST_INVITATIONS)
    for number, entry in enumerate(entries, 1):
        texts[numbered(key, number)] = said = entry.in_languages(codes)
        for text in said.values():
            inline.parse_plain(text, group.report)
        entry.finish()
    return texts


def _checks(fields: Fields) -> dict[str, str]:
    """The level of each check that the author sets."""
    group = fields.mapping("checks", "'checks'", required=False)
    if group is None:
        return {}
    levels: dict[str, str] = {}
    for code in SETTABLE:
        if group.has(code):
            levels[code] = group.choice(code, LEVELS).value or "error"
    group.asked += SETTABLE
    group.finish()
    return levels


def _plain(fields: Fields, key: str, codes: list[str]) -> dict[str, Text]:
    texts = fields.per_language(key, codes)
    for text in texts.values():
        inline.parse_plain(text, fields.report)
    return texts
