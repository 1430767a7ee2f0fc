"""Reads matrix.yaml: how often a kind of treatment is used at a place of spread."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.text import Text
from kiosk.compiler.body import inline
from kiosk.compiler.link.references import References
from kiosk.compiler.model import Cell
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields
from kiosk.pack.types import USED


def read_matrix(
    folder: Folder, references: References, languages: Sequence[str]
) -> dict[tuple[str, str], Cell]:
    """matrix.yaml by site and category."""
    fields = open_fields(folder, "matrix.yaml", "matrix.yaml")
    cells: dict[tuple[str, str], Cell] = {}
    for site, row in fields.keyed("site") if fields else ():
        references.add("matrix", "site", site)
        for category, cell in row.keyed(f"'{site}' and"):
            references.add("matrix", "category", category)
            cells[site.value, category.value] = _cell(cell, references, category, languages)
    return cells


def _cell(fields: Fields, references: References, category: Text, languages: Sequence[str]) -> Cell:
    used = fields.choice("used", USED).value
    names = fields.unique(fields.texts("sources", required=False), "sources")
    stated = used not in {"", "not_stated"}
    if stated and not names:
        message = f"{fields.what} says how often without a source"
        fields.error(category.place(), "missing-source", message, "add 'sources: [KEY]'")
    if used == "not_stated":
        _refuse_words(fields, ["sources", *languages])
    sentences = fields.in_languages(languages, required=stated)
    cell = Cell(
        used,
        category.place(),
        references.add_all("matrix", "source", names),
        {
            language: inline.parse_plain(text, fields.report)
            for language, text in sentences.items()
            if text
        },
    )
    fields.finish()
    return cell


def _refuse_words(fields: Fields, keys: Sequence[str]) -> None:
    for key in keys:
        if fields.has(key):
            message = f"{fields.what} is 'not_stated' and has '{key}'"
            fields.error(fields.key_place(key), "wrong-value", message, "leave it out")
