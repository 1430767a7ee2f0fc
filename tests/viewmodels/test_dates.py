"""Days stand as each language writes them, without the day of the week."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.dates import day_in


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "November 7, 2026"),
        ("es", "7 de noviembre de 2026"),
        ("es-MX", "7 de noviembre de 2026"),
        ("de", "7. November 2026"),
        ("fr", "7 novembre 2026"),
        ("ja", "2026年11月7日"),
        ("he", "7 בנובמבר 2026"),
    ],
)
def test_a_day_is_written_as_its_language_does(language: str, told: str) -> None:
    assert day_in(language, "2026-11-07") == told
