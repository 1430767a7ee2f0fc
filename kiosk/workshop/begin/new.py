"""`kiosk pack new`: begins a topic, a diagram or a language. Either all of its files are written or none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from kiosk.authored.fields import LANGUAGE, SLUG
from kiosk.authored.near import did_you_mean
from kiosk.authored.nodes import Mapping, Sequence
from kiosk.authored.text import SourceFile
from kiosk.compiler.build import read_all
from kiosk.compiler.model import Content
from kiosk.compiler.words.known import is_known, words_to_write
from kiosk.errors import Finding, KioskError, UsageError
from kiosk.pack.cards import LARGEST
from kiosk.pack.types import COLOURS
from kiosk.workshop.begin import skeletons
from kiosk.workshop.begin.insertions import Edits, tree
from kiosk.workshop.files import read, write

LONGEST_SLUG = 80
_GENERAL = "GEN"
"""The source of what nobody has sourced yet."""


def begin(
    root: Path, what: str, name: str, kind: str | None = None, category: str | None = None
) -> list[Path]:
    """Writes the beginning of a `topic`, `diagram` or `language`; the result is the files made or changed.

    Raises KioskError, and writes nothing, if the name is taken or wrong or the content cannot take it.
    """
    if what != "topic" and (kind or category):
        raise UsageError(f"only a topic has a kind and a category, not a {what}")
    view, report = read_all(root)
    content = view.content
    _refuse_unread(report.unread, report.findings)
    if what == "language":
        files = _language(root, content, name)
    else:
        _check_slug(root, what, name)
        files = (
            _diagram(root, content, name)
            if what == "diagram"
            else _topic(root, content, name, kind, category)
        )
    write(files)
    return sorted(files)


def _refuse_unread(unread: Iterable[str], findings: Iterable[Finding]) -> None:
    broken = sorted(each for each in findings if each.path in set(unread))
    if broken:
        raise KioskError(f"mend this first, then begin something new: {broken[0]}")


def _check_slug(root: Path, what: str, slug: str) -> None:
    if len(slug) > LONGEST_SLUG:
        raise KioskError(f"'{slug[:40]}…' is too long: at most {LONGEST_SLUG} characters")
    if not SLUG.fullmatch(slug):
        meant = re.sub(r"[^a-z0-9]+", "-", slug.lower()).strip("-")
        hint = f", such as '{meant}'" if meant else ""
        raise KioskError(f"'{slug}' is no slug: it is lower-case words joined by hyphens{hint}")
    folder = root / f"{what}s" / slug
    if folder.exists():
        raise KioskError(f"{folder} is there already; a slug is never used twice")


def _topic(
    root: Path, content: Content, slug: str, kind: str | None, category: str | None
) -> dict[Path, str]:
    kind = kind or ("treatment" if category else "guide")
    category = _checked_category(content, kind, category)
    card = _next_card(content, kind, category)
    folder = root / "topics" / slug
    files = {folder / "topic.yaml": skeletons.topic(kind, category, card, _source(content))}
    signs = [
        name
        for name, sign in content.signs.signs.items()
        if any(group.value == f"@{kind}s" for group in sign.belongs_on)
    ]
    for language in content.languages:
        files[folder / f"{language}.md"] = skeletons.page(kind, signs)
    if kind == "guide":
        files[root / "pack.yaml"] = _with_guide(root, slug)
    if kind == "site":
        files[root / "pack.yaml"] = _with_site(root, content, slug)
        files[root / "matrix.yaml"] = _with_row(root, content, slug)
    return files


def _checked_category(content: Content, kind: str, category: str | None) -> str:
    known = [each.id for each in content.pack.categories]
    if kind != "treatment":
        if category:
            raise UsageError(f"only a treatment has a category, not a {kind}")
        return ""
    if category not in known:
        told = f"there is no category '{category}'" if category else "a treatment needs --category"
        hint = did_you_mean(category or "", known) or f"one of: {', '.join(known)}"
        raise KioskError(f"{told} ({hint})")
    return category or ""


def _next_card(content: Content, kind: str, category: str) -> int:
    """The first free number behind the cards of the same kind; where those end, the first free one."""
    taken = {topic.card for topic in content.topics.values()}
    like = [
        topic.card
        for topic in content.topics.values()
        if topic.kind == kind and topic.category == category
    ]
    behind = range(max(like, default=0) + 1, LARGEST + 1)
    free = (card for numbers in (behind, range(1, LARGEST + 1)) for card in numbers)
    for card in free:
        if card not in taken:
            return card
    raise KioskError(f"all cards from 1 to {LARGEST} are taken")


def _source(content: Content) -> str:
    if not content.sources:
        raise KioskError("sources.yaml has no source: a page cites at least one, so add it first")
    return _GENERAL if _GENERAL in content.sources else next(iter(content.sources))


def _diagram(root: Path, content: Content, slug: str) -> dict[Path, str]:
    folder = root / "diagrams" / slug
    return {
        folder / "diagram.svg": skeletons.DRAWING,
        folder / "diagram.yaml": skeletons.diagram(_source(content)),
        **{folder / f"{code}.yaml": skeletons.DRAWING_WORDS for code in content.languages},
    }


def _language(root: Path, content: Content, code: str) -> dict[Path, str]:
    from kiosk.workshop.begin.translation import begun

    if not LANGUAGE.fullmatch(code):
        raise KioskError(f"'{code}' is no language code, as in en, zh-Hant, es-419")
    if not is_known(code):
        raise KioskError(f"the checks know no words of '{code}': {words_to_write(code)}")
    if code in content.languages:
        raise KioskError(f"the pack has the language '{code}' already")
    if not content.languages:
        raise KioskError("pack.yaml has no language to translate from")
    files = begun(root, content, code)
    for path in files:
        if path.stem == code and path.exists():
            raise KioskError(f"{path} is there already; delete it or finish it by hand")
    return files


def _file(path: Path) -> SourceFile:
    return SourceFile(path.as_posix(), read(path))


def _with_guide(root: Path, slug: str) -> str:
    edits = Edits(_file(root / "pack.yaml"))
    home = tree(edits.file).values.get("home")
    guides = home.values.get("guides") if isinstance(home, Mapping) else None
    if not isinstance(guides, Sequence):
        raise KioskError(f"{edits.file.path} has no list of guides in 'home' to add '{slug}' to")
    edits.add_item(guides, slug)
    return edits.done()


def _with_site(root: Path, content: Content, slug: str) -> str:
    edits = Edits(_file(root / "pack.yaml"))
    sites = tree(edits.file).values.get("sites")
    if not isinstance(sites, Sequence):
        raise KioskError(f"{edits.file.path} has no list of sites to add '{slug}' to")
    used = {site.colour for site in content.pack.sites}
    colour = next((each for each in COLOURS if each not in used), COLOURS[0])
    edits.add_item(sites, f"{{topic: {slug}, colour: {colour}}}")
    return edits.done()


def _with_row(root: Path, content: Content, slug: str) -> str:
    cells = [f"  {category.id}: {{used: not_stated}}" for category in content.pack.categories]
    whole = read(root / "matrix.yaml").rstrip("\n")
    return "\n".join([whole, "", f"{slug}:", *cells, ""])
