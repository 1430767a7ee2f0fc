"""Names in a configuration that the pack in use does not know."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from pathlib import Path

from kiosk.authored.settings import Node, parse
from kiosk.errors import Finding, PackError
from kiosk.pack.types import nearest
from kiosk.station.store.choose import open_best


def check_names(path: Path, wanted: Path | None) -> list[Finding]:
    """What the configuration at `path`, a readable file, names in vain.

    That is the pack it wants, and languages and pages that the pack in use lacks.
    """
    root = parse(path.read_text(encoding="utf-8-sig"), lambda *_: None)
    keys = (root.keys if root else None) or {}
    place = keys["pack"].place if "pack" in keys else (1, 1)
    try:
        pack, problems = open_best([wanted])
    except PackError as fault:
        return [Finding(str(path), *place, "config-pack", str(fault))]
    with pack:
        languages = [each.code for each in pack.info().languages]
        slugs = [row.slug for row in pack.topics(languages[0])]
    return [
        *(Finding(str(path), *place, "config-pack", problem) for problem in problems),
        *_unknown(path, keys.get("languages"), languages, "language"),
        *_unknown(path, keys.get("not_offered"), slugs, "page"),
    ]


def _unknown(path: Path, node: Node | None, known: Collection[str], what: str) -> Iterator[Finding]:
    for item in (node.items if node else None) or []:
        found = nearest(item.text or "", known) if what == "language" else item.text in known
        if item.text and not found:
            near = get_close_matches(item.text, known, n=1)
            hint = f"did you mean `{near[0]}`?" if near else "it is left out"
            message = f"the pack has no {what} `{item.text}`"
            yield Finding(str(path), *item.place, "config-name", message, hint)
