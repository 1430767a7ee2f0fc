"""`kiosk pack proof`: the proof of a pack as the bytes of a PDF."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path

from kiosk.pack.reader import Pack
from kiosk.pack.types import Language
from kiosk.paper.proof.gather import sheets
from kiosk.paper.proof.items import Item, Sheet, Words
from kiosk.paper.proof.words import direction_of, words_in


def proof(
    file: Path,
    languages: Sequence[str] = (),
    slugs: Sequence[str] = (),
    tell: Callable[[str], None] | None = None,
) -> tuple[bytes, int]:
    """The PDF of a pack's pages, and how many sheets of paper it has. There must be a QGuiApplication.

    No languages or slugs: all. `tell` is called with each page. Raises PackError if the file is no whole pack,
    UsageError for a language or page that is not there.
    """
    from kiosk.paper.proof.write import ProofWriter

    with Pack.open(file) as pack:
        found = list(sheets(pack, languages, slugs))
        info = pack.info()
        writer = ProofWriter(f"{info.id} {info.version}", pack.diagram_svg)
        for code in dict.fromkeys(sheet.language for sheet in found):
            language = next(each for each in info.languages if each.code == code)
            writer.add(cover(pack, file, language, found))
        for sheet in found:
            if tell:
                tell(sheet.slug)
            writer.add(sheet)
    return writer.done(), writer.pages


def cover(pack: Pack, file: Path, language: Language, found: Iterable[Sheet]) -> Sheet:
    """What the proof is of, how to mark it up, and a list of its pages to tick."""
    say, info = words_in(language.code), pack.info()
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    items: list[Item] = [
        Words(escape(pack.texts(language.code).get("title", info.id)), "small"),
        Words(say["cover"], "title"),
        Words(escape(say["cover_pack"].format(info.id, info.version, digest)), "small"),
        Words(say["cover_how"]),
        Words(say["cover_list"], "section"),
    ]
    for sheet in found:
        topic = pack.topic(language.code, sheet.slug) if sheet.language == language.code else None
        if topic is not None:
            items.append(
                Words(
                    escape(topic.row.title), "small", note=f"{sheet.slug} · {topic.review.digest}"
                )
            )
    name = say["page_of"].format(info.id, language.code, "{}", "{}")
    return Sheet(
        "", language.code, direction_of(language), name, f"{info.id} {info.version}", tuple(items)
    )
