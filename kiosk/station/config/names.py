"""Names in a configuration that mean nothing to the pack in use."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from kiosk.authored import nodes
from kiosk.authored.nodes import Node, Sequence
from kiosk.authored.text import Place
from kiosk.errors import Finding, PackError
from kiosk.pack.reader import Pack
from kiosk.pack.types import fallbacks, nearest
from kiosk.station.config import files
from kiosk.station.config.fields import LANGUAGE, text_of
from kiosk.station.store.choose import open_best


def check_names(path: Path, wanted: Path | None) -> list[Finding]:
    """What the configuration at `path` names in vain.

    That is the pack it wants, and what `unknown_names` finds; without a pack of its own the bundled one is in use.
    """
    keys = _keys(path)
    place = keys["pack"].place if "pack" in keys else Place(str(path))
    try:
        pack, problems = open_best([wanted])
    except PackError as fault:
        return [Finding(*place, "config-pack", str(fault))]
    with pack:
        unknown = unknown_names(path, pack)
    return [*(Finding(*place, "config-pack", problem) for problem in problems), *unknown]


def unknown_names(path: Path, pack: Pack) -> list[Finding]:
    """What the configuration at `path` names and a pack lacks.

    Languages, also of the clinic's own words; pages, also the staff's favourites, and those not done here that are
    about no treatment.
    """
    keys = _keys(path)
    languages = [each.code for each in pack.info().languages]
    kinds = {row.slug: row.kind for row in pack.topics(languages[0])}
    return [
        *_indiscreet(keys.get("clinic"), pack, languages[0]),
        *_unsaid(keys.get("clinic"), languages),
        *_unknown(keys.get("languages"), languages, "language"),
        *_unknown(keys.get("not_offered"), kinds, "page"),
        *_no_treatments(keys.get("not_offered"), kinds),
        *_unknown(_below(keys, "staff", "favourites"), kinds, "page"),
    ]


def is_said(code: str, languages: Collection[str]) -> bool:
    """Whether somebody who reads one of these languages is shown what is written for a language."""
    return any(code in fallbacks(each) for each in languages)


def _keys(path: Path) -> dict[str, Node]:
    root = files.read(path, [])
    return {} if root is None else root.values


def _below(keys: Mapping[str, Node], section: str, key: str) -> Node | None:
    node = keys.get(section)
    return node.values.get(key) if isinstance(node, nodes.Mapping) else None


def _unknown(node: Node | None, known: Collection[str], what: str) -> Iterator[Finding]:
    for item in node.items if isinstance(node, Sequence) else ():
        name = text_of(item)
        found = nearest(name, known) if what == "language" else name in known
        if name and not found:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean `{near[0]}`?" if near else "it is left out"
            message = f"the pack has no {what} `{name}`"
            yield Finding(*item.place, "config-name", message, hint)


def _indiscreet(clinic: Node | None, pack: Pack, language: str) -> Iterator[Finding]:
    node = clinic.values.get("discreet") if isinstance(clinic, nodes.Mapping) else None
    if node and text_of(node) == "true" and not pack.texts(language).get("discreet_title"):
        message = "the pack has no discreet title: Start says “Welcome”, and Home has no title"
        yield Finding(*node.place, "config-name", message, "its author can add `discreet_title`")


def _unsaid(clinic: Node | None, languages: Collection[str]) -> Iterator[Finding]:
    for words in clinic.values.values() if isinstance(clinic, nodes.Mapping) else ():
        for code, key in words.keys.items() if isinstance(words, nodes.Mapping) else ():
            if LANGUAGE.fullmatch(code) and not is_said(code, languages):
                message = f"the pack has no language `{code}`: nobody is shown this text"
                hint = f"it has {', '.join(languages)}"
                yield Finding(*key.place(), "config-name", message, hint)


def _no_treatments(node: Node | None, kinds: Mapping[str, str]) -> Iterator[Finding]:
    for item in node.items if isinstance(node, Sequence) else ():
        if kinds.get(text_of(item), "treatment") != "treatment":
            message = f"the page `{text_of(item)}` is about no treatment"
            hint = "it would say that it is not done here; take it out of `not_offered`"
            yield Finding(*item.place, "config-name", message, hint)
