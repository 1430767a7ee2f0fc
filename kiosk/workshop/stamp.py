"""Records in a translation what it was made from, once a translator has looked at it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.authored.near import did_you_mean
from kiosk.authored.text import Text
from kiosk.compiler.build import read_all
from kiosk.compiler.link import digests
from kiosk.compiler.model import Content
from kiosk.compiler.read.stamps import KEY
from kiosk.errors import UsageError
from kiosk.workshop.files import read, write

_ENTRY = re.compile(rf"^{KEY}:[^\n]*\n(?:[ \t]+[^\n]*\n)*", re.MULTILINE)
_FRONT = re.compile(r"\A---[ \t]*\n(.*?^)---[ \t]*$", re.DOTALL | re.MULTILINE)


def stamp(content: Path, language: str, slugs: Sequence[str] = ()) -> list[Path]:
    """Writes the digests of pages, pictures and terms as they are now; gives the changed files.

    Only the lines of `translated` change, in all of these files or in none. `slugs` are topics, diagrams or terms;
    none means all. Raises UsageError for a language or slug that is not there, or a file that cannot be written.
    """
    found = read_all(content)[0].content
    _check(found, language, slugs)
    texts = {
        **_pages(found, language, slugs, content),
        **_diagrams(found, language, slugs, content),
        **_glossary(found, language, slugs, content),
    }
    changed = {path: text for path, text in texts.items() if text != read(path)}
    write(changed)
    return sorted(changed)


def _check(content: Content, language: str, slugs: Sequence[str]) -> None:
    if language not in content.languages[1:]:
        others = ", ".join(content.languages[1:]) or "none"
        raise UsageError(f"'{language}' is no language to translate into; there is {others}")
    known = {*content.topics, *content.diagrams, *content.terms}
    for slug in slugs:
        if slug not in known:
            hint = did_you_mean(slug, known)
            told = f"there is no topic, diagram or term '{slug}'"
            raise UsageError("; ".join(filter(None, (told, hint))))


def _pages(content: Content, language: str, slugs: Sequence[str], root: Path) -> dict[Path, str]:
    texts: dict[Path, str] = {}
    for slug in content.topics:
        source = content.pages.get((slug, content.languages[0]))
        page = content.pages.get((slug, language))
        if source is not None and page is not None and (not slugs or slug in slugs):
            path = root / "topics" / slug / f"{language}.md"
            texts[path] = in_page(read(path), digests.of_page(source))
    return texts


def _diagrams(content: Content, language: str, slugs: Sequence[str], root: Path) -> dict[Path, str]:
    texts: dict[Path, str] = {}
    for slug, diagram in content.diagrams.items():
        source = diagram.texts.get(content.languages[0])
        if source is not None and language in diagram.texts and (not slugs or slug in slugs):
            path = root / "diagrams" / slug / f"{language}.yaml"
            texts[path] = in_diagram(read(path), digests.of_diagram(source))
    return texts


def _glossary(content: Content, language: str, slugs: Sequence[str], root: Path) -> dict[Path, str]:
    """The glossary with a line in each term's part, from the last to the first."""
    path = root / "glossary.yaml"
    wanted = [
        (term.texts[language].definition.text, term.texts[language].translated, digest)
        for name, term in content.terms.items()
        if (not slugs or name in slugs) and language in term.texts
        for source in [term.texts.get(content.languages[0])]
        if source is not None
        for digest in [digests.of_term(source)]
    ]
    if not wanted:
        return {}
    text = read(path)
    for definition, origin, digest in sorted(wanted, key=lambda each: -each[0].start):
        old = next(iter(origin.digests.values()), None)
        text = _replaced(text, old, digest) if old else _added(text, definition, digest)
    return {path: text}


def in_page(text: str, found: Mapping[str, str]) -> str:
    """A page with these digests in its front matter."""
    lines = "".join(f"  {name}: {digest}\n" for name, digest in found.items())
    entry = f"{KEY}:\n{lines}"
    front = _FRONT.match(text)
    if front is None:
        return text
    words = front[1]
    new = _ENTRY.sub(lambda _: entry, words) if _ENTRY.search(words) else words + entry
    return text[: front.start(1)] + new + text[front.end(1) :]


def in_diagram(text: str, digest: str) -> str:
    """A picture's words with their digest."""
    entry = f"{KEY}: {digest}\n"
    if _ENTRY.search(text):
        return _ENTRY.sub(lambda _: entry, text)
    return f"{text.rstrip()}\n{entry}"


def _replaced(text: str, old: Text, digest: str) -> str:
    return text[: old.start] + digest + text[old.end :]


def _added(text: str, definition: Text, digest: str) -> str:
    """A line before the definition's, as far in; within {...} before its key."""
    start = text.rfind("definition", 0, definition.start)
    line = text.rfind("\n", 0, start) + 1
    indent = text[line:start]
    if indent.strip():
        return f"{text[:start]}{KEY}: {digest}, {text[start:]}"
    return f"{text[:line]}{indent}{KEY}: {digest}\n{text[line:]}"
