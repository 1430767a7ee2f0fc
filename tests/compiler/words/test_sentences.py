"""Where the sentences of running text are, in each language, and that every run of a pack tells it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import build
from kiosk.compiler.words.sentences import spans, utf16_spans
from kiosk.pack.reader import Pack
from kiosk.pack.runs import Run
from tests.compiler.overlay import BILINGUAL


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("en", "Rest. Then eat.", ["Rest.", "Then eat."]),
        ("en", "Ask Dr. Lee. She knows.", ["Ask Dr. Lee.", "She knows."]),
        ("en", "Mild pain, e.g. an ache, is normal.", ["Mild pain, e.g. an ache, is normal."]),
        ("en", "In the U.S. call 911.", ["In the U.S. call 911."]),
        ("en", "Does it hurt? No. It is over.", ["Does it hurt?", "No.", "It is over."]),
        ("en", "See card No. 12 first.", ["See card No. 12 first."]),
        ("en", "At 98.6 °F you are well.", ["At 98.6 °F you are well."]),
        ("en", "Say “Stop.” Then wait.", ["Say “Stop.”", "Then wait."]),
        ("en", "Call if you have:", ["Call if you have:"]),
        ("es", "Pregunte a la Dra. Ruiz. Ella sabe.", ["Pregunte a la Dra. Ruiz.", "Ella sabe."]),
        ("es", "Llame a su equipo, p. ej. hoy.", ["Llame a su equipo, p. ej. hoy."]),
        ("es", "En EE. UU. llame al 911.", ["En EE. UU. llame al 911."]),
        ("es", "¿Duele? No. Ya pasó.", ["¿Duele?", "No.", "Ya pasó."]),
        ("es", "Si Ud. lo pide, esperan.", ["Si Ud. lo pide, esperan."]),
        ("es", "¡Llame ya! No espere.", ["¡Llame ya!", "No espere."]),
        ("xx", "Le Dr. Roux. La Sra. Ruiz.", ["Le Dr. Roux.", "La Sra. Ruiz."]),
        ("en", "", []),
    ],
)
def test_sentences_end_where_the_language_ends_them(
    language: str, words: str, expected: list[str]
) -> None:
    assert [words[start:end] for start, end in spans(words, language)] == expected


def test_offsets_count_utf16_units() -> None:
    assert utf16_spans("\U0001f642 Yes. No.", "en") == ((0, 7), (8, 11))


def test_every_run_of_a_pack_tells_its_sentences(content: Path) -> None:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    build(content, Path("out.kpack"))
    seen = 0
    with Pack.open("out.kpack") as pack:
        for language in ("en", "es"):
            for row in pack.topics(language):
                topic = pack.topic(language, row.slug)
                assert topic is not None
                said = (each.words for block in topic.blocks for each in block.content.texts())
                body = [words for words in said if isinstance(words, Run)]
                runs = (*topic.in_short, *body, *topic.questions, *topic.actions)
                for run in runs:
                    assert run.sentences == utf16_spans(run.plain, language)
                    seen += 1
            for row in pack.terms(language):
                term = pack.term(language, row.id)
                assert term is not None
                assert term.definition.sentences == utf16_spans(term.definition.plain, language)
    assert seen > 50
