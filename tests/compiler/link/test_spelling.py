"""One word is one word, however it is typed; another word is no term, however much it looks like one."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from kiosk.authored.text import SourceFile, Text
from kiosk.compiler import check
from kiosk.compiler.body.inline import Inline
from kiosk.compiler.gates.phrases import Phrases
from kiosk.compiler.link.spelling import composed
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.model import TermText

FORMS = {
    "us": ["US"],
    "mr": ["MR", "MR scan"],
    "ra": ["RA"],
    "who": ["WHO"],
    "mmr": ["dMMR"],
    "ct": ["CT scan"],
    "sign": ["Rivers' sign"],
    "colon": ["Kolon kanseri"],
    "heart": ["दिल"],
    "edema": ["Édème"],
    "sound": ["Écho"],
    "liver": ["肝脏"],
    "gan": ["ガン"],
    "tumor": ["Tumor"],
    "xr": ["X-ray"],
}


def _text(words: str) -> Text:
    return Text(words, SourceFile("page.md", words), 0, len(words))


def _linker(forms: dict[str, list[str]]) -> Linker:
    return Linker(
        {
            name: TermText(
                _text(each[0]), "", Inline.of(_text(""), ()), tuple(map(_text, each[1:]))
            )
            for name, each in forms.items()
        }
    )


def found(words: str) -> list[tuple[str, str]]:
    return [(words[start:end], name) for start, end, name in _linker(FORMS).found(words)]


@pytest.mark.parametrize(
    "words",
    [
        "Tell us about it.",
        "Mrs. Rivers and Mr. Rivers",
        "MRS",
        "Who can help?",
        "The RAS test",
        "Ra is a god",
        "dmmr",
        "Ct scan",
        "KOLON KANSERİ",
        "Kolon kanserı",
        "शहर दिल्ली है।",
        "Écho\u0301",
        "एदिल",
        "スローガン",
        "ガンマ",
        "Tumor\u0301",
        "tumor\u200dal",
    ],
)
def test_another_word_is_no_term(words: str) -> None:
    assert found(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A US exam", [("US", "us")]),
        ("An MR scan", [("MR scan", "mr")]),
        ("An MR Scan, two MR SCANS", [("MR Scan", "mr"), ("MR SCANS", "mr")]),
        ("Two RAs met", [("RAs", "ra")]),
        ("A CT Scan", [("CT Scan", "ct")]),
        ("A dMMR tumor", [("dMMR", "mmr"), ("tumor", "tumor")]),
        ("TUMORS", [("TUMORS", "tumor")]),
        ("An X-RAY, an x‑ray", [("X-RAY", "xr"), ("x‑ray", "xr")]),
        ("Rivers’ sign", [("Rivers’ sign", "sign")]),
        ("Rivers' sign", [("Rivers' sign", "sign")]),
        ("मेरा दिल।", [("दिल", "heart")]),
        ("癌症可以转移到肝脏。", [("肝脏", "liver")]),
        ("CT scan扫描", [("CT scan", "ct")]),
        ("ガン検診", [("ガン", "gan")]),
    ],
)
def test_a_term_is_found_as_people_write_it(words: str, expected: list[tuple[str, str]]) -> None:
    assert found(words) == expected


@pytest.mark.parametrize("text_form", ["NFC", "NFD"])
@pytest.mark.parametrize("term_form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_one(
    text_form: Literal["NFC", "NFD"], term_form: Literal["NFC", "NFD"]
) -> None:
    forms = {"edema": [unicodedata.normalize(term_form, "Édème")]}
    words = unicodedata.normalize(text_form, "Où est l’été ? Les œdèmes, un édème, ici.")
    linker = _linker(forms)
    spots = [words[start:end] for start, end, _ in linker.found(words)]
    assert spots == [unicodedata.normalize(text_form, "édème")]


def test_what_grows_when_composed_keeps_its_place() -> None:
    words = "\ufb2c \u0958 tumor"
    assert [words[start:end] for start, end, _ in _linker(FORMS).found(words)] == ["tumor"]


def test_hangul_letters_and_syllables_are_one() -> None:
    words = unicodedata.normalize("NFD", "그 간 입니다")
    spots = list(_linker({"liver": ["간"]}).found(words))
    assert [words[start:end] for start, end, _ in spots] == [unicodedata.normalize("NFD", "간")]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Édème", unicodedata.normalize("NFD", "édème"), True),
        ("Rivers' sign", "Rivers’ sign", True),
        ("X-ray", "x‑ray", True),
        ("bone scan", "Bone\u00a0scan", True),
        ("AIDS", "aids", False),
    ],
)
def test_forms_that_would_be_found_in_the_same_words_cannot_be_of_two_terms(
    content: Path, one: str, other: str, alike: bool
) -> None:
    entry = '{}:\n  sources: [GEN]\n  en:\n    term: "{}"\n    definition: A short meaning.\n'
    glossary = content / "glossary.yaml"
    more = entry.format("one", one) + entry.format("other", other)
    glossary.write_text(glossary.read_text(encoding="utf-8") + more, encoding="utf-8")
    refused = [each for each in check(content).findings if each.code == "repeated"]
    assert bool(refused) is alike


@pytest.mark.parametrize("words", ["don’t wait", "don't wait", "Don’t\u00a0wait"])
def test_phrases_of_a_language_are_found_with_any_apostrophe(words: str) -> None:
    assert Phrases([_text("don't wait*")]).found(words)


@pytest.mark.parametrize(
    ("words", "made", "places"),
    [
        ("abc", "abc", [0, 1, 2, 3]),
        ("e\u0301x", "\u00e9x", [0, 2, 3]),
        ("xe\u0301\u0323y", "x\u1eb9\u0301y", [0, 1, 3, 4, 5]),
        ("a\ufb2cb", "a\u05e9\u05bc\u05c1b", [0, 1, 1, 1, 2, 3]),
        ("\u0301a\u0301", "\u0301\u00e1", [0, 1, 3]),
    ],
)
def test_each_sign_of_composed_words_knows_where_it_stood(
    words: str, made: str, places: list[int]
) -> None:
    spelled, found = composed(words)
    assert (spelled, list(found)) == (made, places)
