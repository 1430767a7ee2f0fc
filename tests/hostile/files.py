"""Files and folders that nobody should make: many, deep, wrongly encoded, oddly named."""

from __future__ import annotations

import random
from collections.abc import Callable

Made = Callable[[random.Random, int, Callable[[str], str]], dict[str, bytes]]
"""Gives the files that change, of about so many bytes, from how a file reads now."""

PAGE, DRAWING, MATRIX = "topics/ablation/en.md", "diagrams/body-map/diagram.svg", "matrix.yaml"
_TEXT_FILES = (PAGE, MATRIX, "glossary.yaml", "pack.yaml", DRAWING, "signs.yaml", "sources.yaml")
_YAML = (MATRIX, "glossary.yaml", "pack.yaml", "sources.yaml", "signs.yaml", "language/en.yaml")
_TERM = "  sources: [GEN]\n  en: {{term: {}, definition: A thing.{}}}\n"


def _encoded(how: str) -> Made:
    def make(chance: random.Random, _size: int, read: Callable[[str], str]) -> dict[str, bytes]:
        path = chance.choice(_TEXT_FILES)
        return {path: f"{read(path)}\n# ñ é ü\n".encode(how, "replace")}

    return make


def _bytes(piece: bytes) -> Made:
    def make(chance: random.Random, size: int, read: Callable[[str], str]) -> dict[str, bytes]:
        path, whole = chance.choice(_TEXT_FILES), b""
        whole = read(path).encode()
        cut = chance.randrange(len(whole))
        return {path: whole[:cut] + piece * (size // len(piece)) + whole[cut:]}

    return make


def _yaml(piece: str, tail: str = "") -> Made:
    """A YAML file that is one piece again and again; `{}` is its number."""

    def make(chance: random.Random, size: int, _: Callable[[str], str]) -> dict[str, bytes]:
        return {chance.choice(_YAML): _numbered(piece, size, tail)}

    return make


def _added(path: str, piece: str, before: str = "") -> Made:
    """A file with a piece again and again behind what it holds; `{}` is its number."""

    def make(_: random.Random, size: int, read: Callable[[str], str]) -> dict[str, bytes]:
        whole = read(path)
        many = _numbered(piece, size).decode()
        if not before:
            return {path: (whole + many).encode()}
        assert before in whole, (path, before)
        return {path: whole.replace(before, many + before, 1).encode()}

    return make


def _numbered(piece: str, size: int, tail: str = "") -> bytes:
    fixed = piece.replace("{{", "{").replace("}}", "}")
    often = max(size // len(fixed), 1)
    if "{}" not in piece:
        return (fixed * often + tail).encode()
    return ("".join(piece.format(number) for number in range(often)) + tail).encode()


def _names(chance: random.Random, size: int, _: Callable[[str], str]) -> dict[str, bytes]:
    """Many files of odd names."""
    odd = [
        "a b",
        "it's",
        "$(x)",
        "a\nb",
        "\x1b[2J",
        "\u202egpj",
        "CON",
        "é" * 80,
        "-rf",
        "a;b",
        "%s",
    ]
    folders = ["", "topics/", "topics/liver/", "diagrams/", "language/", "topics/Bad Name/"]
    return {
        f"{chance.choice(folders)}{chance.choice(odd)}{number}.md": b"x"
        for number in range(min(size // 100, 2000))
    }


def _topics(_: random.Random, size: int, read: Callable[[str], str]) -> dict[str, bytes]:
    """Many topics that nothing names."""
    page, topic = read(PAGE), read("topics/ablation/topic.yaml")
    often = max(min(size // len(page + topic), 100), 2)
    files = {}
    for number in range(often):
        files[f"topics/more-{number}/en.md"] = page.encode()
        files[f"topics/more-{number}/topic.yaml"] = topic.encode()
    return files


def _languages(_: random.Random, size: int, read: Callable[[str], str]) -> dict[str, bytes]:
    often = min(size // 30, 600)
    letters = "abcdefghijklmnopqrstuvwxyz"
    codes = [f"{one}{two}" for one in letters for two in letters][:often]
    lines = "".join(f"  x{code}: {{name: a, direction: ltr}}\n" for code in codes)
    return {"pack.yaml": read("pack.yaml").replace("languages:\n", f"languages:\n{lines}").encode()}


def _nested(opening: str, closing: str = "") -> Made:
    def make(chance: random.Random, size: int, _: Callable[[str], str]) -> dict[str, bytes]:
        often = size // len(opening + closing)
        return {chance.choice(_YAML): (opening * often + closing * often).encode()}

    return make


def _indented(chance: random.Random, size: int, _: Callable[[str], str]) -> dict[str, bytes]:
    """Each line further in than the one above."""
    deep = int((2 * size) ** 0.5)
    lines = "".join(f"{' ' * number}a:\n" for number in range(deep))
    return {chance.choice(_YAML): lines.encode()}


_SVG = "</svg>"
_REGION = '  <polyline id="vein"'
FILES: dict[str, Made] = {
    "utf-16": _encoded("utf-16"),
    "utf-32": _encoded("utf-32"),
    "latin-1": _encoded("latin-1"),
    "windows-1252": _encoded("cp1252"),
    "shift-jis": _encoded("shift-jis"),
    "utf-7": _encoded("utf-7"),
    "nulls": _bytes(b"\0"),
    "ff": _bytes(b"\xff"),
    "cut-utf8": _bytes(b"\xe8\x82"),
    "surrogates": _bytes(b"\xed\xa0\x80"),
    "overlong": _bytes(b"\xc0\xaf"),
    "byte-order-marks": _bytes(b"\xef\xbb\xbf"),
    "old-mac-lines": _bytes(b"\r"),
    "many-keys": _yaml("key-{}: value\n"),
    "many-mappings": _yaml("key-{}: {{a: b}}\n"),
    "same-key": _yaml("key: value\n"),
    "many-items": _yaml("- value {}\n"),
    "many-anchors": _yaml("key-{0}: &a{0} value\n"),
    "many-aliases": _yaml("key-{}: *a\n"),
    "alias-bomb": _yaml("a{0}: &a{0} [*a, *a, *a]\n"),
    "many-tags": _yaml("key-{}: !!python/object:os.system x\n"),
    "many-documents": _yaml("---\na: {}\n"),
    "merge-keys": _yaml("<<: {{a: {}}}\n"),
    "empty-keys": _yaml("? \n: a\n"),
    "list-keys": _yaml("[a, {}]: b\n"),
    "flow-list": _yaml("[a, {}],\n"),
    "open-quotes": _yaml("key-{}: 'a\n"),
    "escaped": _yaml('key-{}: "\\x00\\e\\u202e"\n'),
    "tabs-in-yaml": _yaml("key-{}:\t a\n"),
    "comments-in-yaml": _yaml("# comment {}\n", "a: b"),
    "deep-flow": _nested("{a: "),
    "deep-list": _nested("[", "]"),
    "deep-dashes": _nested("- "),
    "deep-lines": _indented,
    "percent-lines": _yaml("%YAML 1.1\n"),
    "odd-names": _names,
    "many-topics": _topics,
    "many-languages": _languages,
    "many-terms": _added("glossary.yaml", "term-{0}:\n" + _TERM.format("Ablation of {0}", "")),
    "same-terms": _added("glossary.yaml", "term-{0}:\n" + _TERM.format("Ablation", "")),
    "regex-terms": _added("glossary.yaml", "term-{0}:\n" + _TERM.format("a(.*)+{0}[", "")),
    "many-forms": _added(
        "glossary.yaml",
        "term-{0}:\n" + _TERM.format("Word {0}", ", forms: [tumor a{0}, tumor b{0}]"),
    ),
    "many-sources": _added(
        "sources.yaml", "S-{}: {{title: a, organisation: b, year: c, address: d}}\n"
    ),
    "many-cells": _added(MATRIX, "site-{}:\n  image-guided: {{used: not_stated}}\n"),
    "many-categories": _added(MATRIX, "  category-{}: {{used: not_stated}}\n"),
    "many-signs": _added(
        "signs.yaml", "  sign-{}: {{level: now, group: chest, en: Pain., sources: [GEN]}}\n"
    ),
    "many-phrases": _added("language/en.yaml", "  - {{word: 'word-{}*', use: a}}\n"),
    "many-stamps": _added(PAGE, "  s-{}: 1c9d2e40\n", "what_you_can_do:"),
    "many-shapes": _added(DRAWING, '<circle cx="{0}" cy="1" r="2" fill="#123456"/>\n', _SVG),
    "many-ids": _added(DRAWING, '<g id="g-{}"/>\n', _SVG),
    "many-attributes": _added(DRAWING, ' a{}="b"', ' fill="url(#shade)"'),
    "many-gradients": _added(
        DRAWING, '<linearGradient id="g{}"><stop/></linearGradient>', "</defs>"
    ),
    "many-uses": _added(DRAWING, '<use href="#liver" x="{}"/>', _SVG),
    "deep-groups": _added(DRAWING, '<g transform="scale(2)">', _SVG),
    "huge-region": _added(DRAWING, " L{0} {0}", " Z"),
    "curved-region": _added(DRAWING, " C 0 0 {0} 60 20 20", " Z"),
    "region-of-arcs": _added(DRAWING, " A 50 60 0 1 0 {0} 20", " Z"),
    "many-points": _added(DRAWING, "{0},{0} ", "380,560"),
    "svg-entities": _added(DRAWING, "&a{};", "</title>"),
    "svg-instructions": _added(DRAWING, "<?a {}?>", _REGION),
    "svg-cdata": _added(DRAWING, "<![CDATA[{}]]>", "</title>"),
    "svg-doctype": _yaml("<!DOCTYPE svg [<!ENTITY a '{}'>]>"),
    "svg-styles": _added(DRAWING, "<style>a{{{{}}}}</style>", _SVG),
}
