"""A new language: every word of the first one stands in its place, marked as still to be translated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from kiosk.authored.nodes import Mapping, Node, Scalar, Sequence
from kiosk.authored.text import SourceFile, Text, Words
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.model import Content, DiagramText, PageDef
from kiosk.compiler.read.placeholders import marked
from kiosk.workshop.begin.insertions import Edits, scalar, tree
from kiosk.workshop.files import read

_BEFORE, _AFTER = marked("|").split("|")
_LANGUAGE = f"""advice:
  phrases:
    - {marked("A phrase that tells somebody to call, such as “call your team”")}
"""
_OF_A_TERM = ("term", "definition")
"""What a term needs in a language; how it is said and its forms are not translated word for word."""


def begun(root: Path, content: Content, code: str) -> dict[Path, str]:
    """The files of a language that is not there yet, and those that name it, by path."""
    first = content.languages[0]
    files = {}
    for (slug, language), page in content.pages.items():
        if language == first:
            files[root / "topics" / slug / f"{code}.md"] = _page(page)
    for slug, diagram in content.diagrams.items():
        files[root / "diagrams" / slug / f"{code}.yaml"] = _diagram(diagram.texts[first])
    if content.signs.signs:
        files[root / "language" / f"{code}.yaml"] = _LANGUAGE
    names = ("pack.yaml", "glossary.yaml", "matrix.yaml", "signs.yaml")
    for path in (*(root / name for name in names), *sorted((root / "visits").glob("*.yaml"))):
        if not path.exists():
            continue
        edits = Edits(SourceFile(path.as_posix(), read(path)))
        whole = tree(edits.file)
        languages = whole.values.get("languages") if path == root / "pack.yaml" else None
        if isinstance(languages, Mapping):
            last = list(languages.keys)[-1]
            entry = f"{code}: {{name: {_own_name(code)}, direction: {_direction(code)}}}"
            edits.add_after(languages.keys[last], languages.values[last], entry)
        for node in _mappings(whole):
            if node is not languages and first in node.values:
                _add(edits, node.keys[first], node.values[first], code)
        files[path] = edits.done()
    return files


def _page(page: PageDef) -> str:
    edits = Edits(page.title.source.file)
    body = [said.words for block in page.blocks for said in block.content.texts()]
    shown = [page.title, page.summary, page.in_short, page.questions, page.actions]
    for text in [*_texts([*shown, body]), *_search_words(edits.file)]:
        edits.around(text, _BEFORE, _AFTER)
    return edits.done()


def _search_words(file: SourceFile) -> Iterator[Text]:
    front = file.text.split("\n---", 1)[0]
    start = front.find("\n") + 1  # behind the first ---
    search = tree(file, start, len(front)).values.get("search")
    for item in search.items if isinstance(search, Sequence) else ():
        if isinstance(item, Scalar):
            yield item.text


def _diagram(words: DiagramText) -> str:
    edits = Edits(words.title.source.file)
    shown = [words.title, words.caption, words.alt, words.regions, words.steps, words.words]
    for text in _texts(shown):
        edits.around(text, _BEFORE, _AFTER)
    return edits.done()


def _texts(value: object) -> Iterator[Text]:
    """What an author wrote of all that is shown, wherever in a value it is."""
    if isinstance(value, Words):
        if value:
            yield value.source
    elif isinstance(value, Inline):
        yield value.text
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _texts(entry)
    elif isinstance(value, list | tuple):
        for entry in value:
            yield from _texts(entry)


def _mappings(node: Node) -> Iterator[Mapping]:
    if isinstance(node, Mapping):
        yield node
        for value in node.values.values():
            yield from _mappings(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _mappings(item)


def _add(edits: Edits, key: Text, value: Node, code: str) -> None:
    if isinstance(value, Scalar):
        edits.add_after(key, value, f"{code}: {_to_translate(value)}")
    elif isinstance(value, Mapping):
        lines = [
            f"{name}: {_to_translate(inner)}"
            for name, inner in value.values.items()
            if name in _OF_A_TERM and isinstance(inner, Scalar)
        ]
        edits.add_after(key, value, f"{code}:", "\n".join(lines))


def _to_translate(value: Scalar) -> str:
    return scalar(marked(" ".join(value.text.value.split())))


def _own_name(code: str) -> str:
    name = QLocale(code).nativeLanguageName() if _is_known(code) else ""
    return scalar(name[:1].upper() + name[1:]) if name else marked("What its speakers call it")


def _direction(code: str) -> str:
    right_to_left = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
    return "rtl" if right_to_left else "ltr"


def _is_known(code: str) -> bool:
    return QLocale(code).language() != QLocale.Language.C
