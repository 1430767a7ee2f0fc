"""Names in a configuration that the pack in use does not know."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from kiosk.authored.nodes import Node, Sequence
from kiosk.authored.text import Place
from kiosk.errors import Finding, PackError
from kiosk.pack.reader import Pack
from kiosk.pack.types import nearest
from kiosk.station.config import files
from kiosk.station.config.fields import text_of
from kiosk.station.store.choose import open_best


def check_names(path: Path, wanted: Path | None) -> list[Finding]:
    """What the configuration at `path` names in vain.

    That is the pack it wants, and languages and pages that the pack in use lacks.
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
    """The languages and pages that the configuration at `path` names and a pack lacks."""
    keys = _keys(path)
    languages = [each.code for each in pack.info().languages]
    slugs = [row.slug for row in pack.topics(languages[0])]
    return [
        *_unknown(keys.get("languages"), languages, "language"),
        *_unknown(keys.get("not_offered"), slugs, "page"),
    ]


def _keys(path: Path) -> dict[str, Node]:
    root = files.read(path, [])
    return {} if root is None else root.values


def _unknown(node: Node | None, known: Collection[str], what: str) -> Iterator[Finding]:
    for item in node.items if isinstance(node, Sequence) else ():
        name = text_of(item)
        found = nearest(name, known) if what == "language" else name in known
        if name and not found:
            near = get_close_matches(name, known, n=1)
            hint = f"did you mean `{near[0]}`?" if near else "it is left out"
            message = f"the pack has no {what} `{name}`"
            yield Finding(*item.place, "config-name", message, hint)
