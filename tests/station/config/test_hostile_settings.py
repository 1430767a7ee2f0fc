"""Whatever stands in kiosk.yaml, the kiosk starts: a sentence for each fault, and the defaults where it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.screen.window import make_library
from kiosk.station.config.load import load
from kiosk.station.config.model import Config
from kiosk.station.config.names import check_names
from kiosk.station.config.show import lines
from tests.pack.tiny import write_pack

SETTINGS = (
    *("clinic.name", "clinic.phone", "clinic.hours", "clinic.emergency_number", "clinic.about"),
    *("languages", "screen.width_mm", "screen.height_mm", "screen.distance_mm"),
    *("idle.timeout_s", "idle.warning_s", "not_offered", "staff_pin", "pack"),
    *("staff.pin_hash", "staff.favourites"),
)
WRONG = {
    "a list in a list": "[[[a]]]",
    "a mapping in a mapping": "{a: {b: {c: d}}}",
    "a mapping in a list": "[{a: b}]",
    "much in a list": f"[{', '.join(['Ab/c'] * 2000)}]",
    "nested": "[" * 40 + "]" * 40,
    "not closed": "[a, b",
    "an alias of nothing": "*gone",
    "an alias of itself": "&a [*a]",
    "aliases": "[&a [x, x], &b [*a, *a], &c [*b, *b], &d [*c, *c]]",
    "a tab": "\n\t- a",
    "two values": "a: b: c",
    "a second document": "1\n---\nstaff_pin: 1234",
    "a character that YAML forbids": "\x07",
    "half of a character": '"\\ud800"',
}
"""No setting holds any of these."""
NO_TEXT = {
    "a bell": '"a\\x07b"',
    "a null": '"a\\0b"',
    "a direction turned over": '"a\\u202eb"',
    "an invisible sign": '"a\\u200bb"',
    "much text": "x " * 5000,
    "a private sign": '"\\ue000"',
}
"""No text on the screen holds any of these, nor any other setting but a path."""
NO_NUMBER = {
    "words": "soon",
    "a large number": "9" * 50,
    "no number": ".nan",
    "no end": "-.inf",
    "a fraction": "1.5",
    "another base": "0o77",
    "other digits": "'٩٩'",
    "a date": "2026-11-28",
    "a time": "12:30:00",
    "yes": "yes",
}
NUMBERS = tuple(setting for setting in SETTINGS if setting.endswith(("_mm", "_s")))


def cases() -> Iterator[tuple[str, str]]:
    """Settings with what they cannot hold."""
    for setting in SETTINGS:
        yield from ((setting, value) for value in WRONG.values())
        if setting != "pack":
            yield from ((setting, value) for value in NO_TEXT.values())
        if setting in NUMBERS:
            yield from ((setting, value) for value in NO_NUMBER.values())


def write(folder: Path, setting: str, value: str) -> Path:
    section, dot, key = setting.rpartition(".")
    path = folder / "kiosk.yaml"
    text = f"{section}:\n  {key}: {value}\n" if dot else f"{key}: {value}\n"
    path.write_text(text, encoding="utf-8")
    return path


def test_there_are_200_of_them() -> None:
    assert len(set(cases())) >= 200


def test_each_is_told_in_a_sentence_and_its_default_holds(tmp_path: Path) -> None:
    for setting, value in cases():
        path = write(tmp_path, setting, value)
        config, findings = load(path)
        what = f"{setting}: {value[:60]!r}"
        assert config == Config(), what
        assert findings, what
        for finding in findings:
            told = str(finding)
            assert told.startswith(f"{path}:"), what
            assert told.isprintable(), what
            assert len(told) < 400 + len(str(path)), what


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Pack]:
    with Pack.open(write_pack(tmp_path / "tiny.kpack")) as pack:
        yield pack


@pytest.mark.parametrize(
    "text",
    [
        "languages: [xx, yy]",
        "languages: [xx, en]",
        f"languages: [{', '.join(f'l{chr(97 + i % 26)}' for i in range(500))}]",
        "not_offered: [no-such-page]",
        f"not_offered: [{', '.join(f'page-{number}' for number in range(5000))}]",
        "clinic: {name: {xx: A, yy: B}}",
        "pack: no/such.kpack",
        "pack: /dev/zero",
        "pack: .",
        f"pack: {'x' * 5000}",
        "pack: '~'",
        "pack: $HOME/x.kpack",
    ],
)
def test_names_of_nothing_leave_a_kiosk_that_works(tmp_path: Path, tiny: Pack, text: str) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text(text, encoding="utf-8")
    config, findings = load(path)
    library = make_library(tiny, config)
    assert library.language == "en"
    assert library.clinic.phone == ""
    assert all(line.isprintable() for line in lines(config))
    for finding in [*findings, *check_names(path, config.pack or Path(tiny.path))]:
        assert str(finding).isprintable()
