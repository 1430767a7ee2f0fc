"""The same number is the same in whatever way a language groups its digits; another one is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.compiler import check
from tests.compiler.gates.test_gates import say
from tests.compiler.overlay import BILINGUAL

CODE = "translation-parity"


@pytest.fixture
def two_languages(content: Path) -> Path:
    shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    pack = content / "pack.yaml"
    pack.write_text(pack.read_text() + 'checks: {translation-stale: "off"}\n')
    return content


def told(content: Path, english: str, spanish: str) -> list[str]:
    say(content, f"There were {english} people.")
    say(content, f"Fueron {spanish} personas.", "es")
    return [finding.message for finding in check(content).findings if finding.code == CODE]


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("1,200", "1 200"),
        ("1,200", "1\u00a0200"),
        ("1,200", "1.200"),
        ("1,200", "1200"),
        ("1,234,567", "1 234 567"),
        ("12,000", "12 000"),
    ],
)
def test_thousands_are_grouped_as_a_language_does(
    two_languages: Path, english: str, spanish: str
) -> None:
    assert told(two_languages, english, spanish) == []


@pytest.mark.parametrize(
    ("english", "spanish", "missing", "extra"),
    [
        ("1,200", "1 300", "1200", "1300"),
        ("1,200", "12 000", "1200", "12000"),
        ("1,200", "200", "1200", "200"),
        ("7.5", "75", "7.5", "75"),
        ("7 of 100", "8 de 100", "7", "8"),
    ],
)
def test_another_number_is_told(
    two_languages: Path, english: str, spanish: str, missing: str, extra: str
) -> None:
    assert told(two_languages, english, spanish) == [
        f"the number {missing} is missing here",
        f"the number {extra} is only here",
    ]
