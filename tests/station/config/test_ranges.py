"""The least and the most that each setting may be, and what lies beyond."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.station.config.files import MOST_BYTES
from kiosk.station.config.load import load
from kiosk.station.config.model import Config

Read = Callable[[Config], object]
RANGES: dict[str, tuple[int, int, Read]] = {
    "idle.timeout_s": (15, 3600, lambda config: config.idle.timeout_s),
    "idle.warning_s": (20, 600, lambda config: config.idle.warning_s),
    "screen.width_mm": (100, 5000, lambda config: config.screen.width_mm),
    "screen.height_mm": (100, 5000, lambda config: config.screen.height_mm),
    "screen.distance_mm": (200, 3000, lambda config: config.screen.distance_mm),
}
EDGES = [(name, value) for name, (least, most, _) in RANGES.items() for value in (least, most)]
BEYOND = [
    (name, value)
    for name, (least, most, _) in RANGES.items()
    for value in (least - 1, most + 1, 0, -least, 10**9)
]


def settings(folder: Path, text: str) -> tuple[Config, int]:
    """The settings of a file with this text, and how much is wrong with it."""
    path = folder / "kiosk.yaml"
    path.write_text(text, encoding="utf-8")
    config, findings = load(path)
    return config, len(findings)


def number(folder: Path, name: str, value: int) -> tuple[object, int]:
    section, _, key = name.partition(".")
    config, wrong = settings(folder, f"{section}: {{{key}: {value}}}")
    return RANGES[name][2](config), wrong


@pytest.mark.parametrize(("name", "value"), EDGES)
def test_the_least_and_the_most_are_allowed(tmp_path: Path, name: str, value: int) -> None:
    assert number(tmp_path, name, value) == (value, 0)


@pytest.mark.parametrize(("name", "value"), BEYOND)
def test_beyond_them_the_default_holds(tmp_path: Path, name: str, value: int) -> None:
    default = RANGES[name][2](Config())
    assert number(tmp_path, name, value) == (default, 1)


@pytest.mark.parametrize(("digits", "holds"), [(3, False), (4, True), (8, True), (9, False)])
def test_a_pin_has_four_to_eight_digits(tmp_path: Path, digits: int, holds: bool) -> None:
    pin = "24681357" * 2
    config, wrong = settings(tmp_path, f"staff_pin: '{pin[:digits]}'")
    assert (config.staff_pin, wrong) == ((pin[:digits], 0) if holds else ("", 1))


@pytest.mark.parametrize(("key", "most"), [("name", 200), ("phone", 200), ("about", 800)])
def test_a_text_may_be_as_long_as_is_said(tmp_path: Path, key: str, most: int) -> None:
    config, wrong = settings(tmp_path, f"clinic: {{{key}: {'x' * most}}}")
    assert (getattr(config.clinic, key).in_language("en"), wrong) == ("x" * most, 0)
    config, wrong = settings(tmp_path, f"clinic: {{{key}: {'x' * (most + 1)}}}")
    assert (getattr(config.clinic, key).in_language("en"), wrong) == ("", 1)


def test_a_file_may_be_as_large_as_is_said(tmp_path: Path) -> None:
    start = "staff_pin: 1234\n#"
    config, wrong = settings(tmp_path, start + "x" * (MOST_BYTES - len(start)))
    assert (config.staff_pin, wrong) == ("1234", 0)
    config, wrong = settings(tmp_path, start + "x" * (MOST_BYTES - len(start) + 1))
    assert (config, wrong) == (Config(), 1)


def test_a_file_that_breaks_late_sets_nothing(tmp_path: Path) -> None:
    deep = "[" * 40 + "]" * 40
    config, wrong = settings(tmp_path, f"pack: &p a\nclinic: *p\nstaff_pin: {deep}\n")
    assert (config, wrong) == (Config(), 3)
