"""The smallest and the largest value of each setting are taken; the ones beyond are told, and the default holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.station.config.load import load
from kiosk.station.config.model import Config

NUMBERS: dict[str, tuple[int, int, Callable[[Config], Any]]] = {
    "screen.width_mm": (100, 5000, lambda config: config.screen.width_mm),
    "screen.height_mm": (100, 5000, lambda config: config.screen.height_mm),
    "screen.distance_mm": (200, 3000, lambda config: config.screen.distance_mm),
    "idle.timeout_s": (15, 3600, lambda config: config.idle.timeout_s),
    "idle.warning_s": (20, 600, lambda config: config.idle.warning_s),
}
TEXTS: dict[str, tuple[int, Callable[[Config], Any]]] = {
    "clinic.name": (200, lambda config: config.clinic.name),
    "clinic.phone": (200, lambda config: config.clinic.phone),
    "clinic.hours": (200, lambda config: config.clinic.hours),
    "clinic.emergency_number": (200, lambda config: config.clinic.emergency_number),
    "clinic.about": (800, lambda config: config.clinic.about),
}


def loaded(folder: Path, setting: str, value: str) -> tuple[Config, list[str]]:
    """The settings with one of them set to a value written in YAML."""
    section, dot, key = setting.rpartition(".")
    path = folder / "kiosk.yaml"
    path.write_text(f"{section}:\n  {key}: {value}\n" if dot else f"{key}: {value}\n", "utf-8")
    config, findings = load(path)
    return config, [finding.message for finding in findings]


@pytest.mark.parametrize("setting", NUMBERS)
def test_a_number_is_taken_up_to_its_edges(tmp_path: Path, setting: str) -> None:
    least, most, read = NUMBERS[setting]
    for value in (least, most):
        config, told = loaded(tmp_path, setting, str(value))
        assert (read(config), told) == (value, [])
    for value in (least - 1, most + 1, -least, 0, f"{least}.0", "1_00", "1e3", "0x50", "٥٠٠"):
        config, told = loaded(tmp_path, setting, str(value))
        assert config == Config()
        assert len(told) == 1
        assert f"from {least} to {most}" in told[0]


@pytest.mark.parametrize("setting", TEXTS)
def test_a_text_is_taken_up_to_its_edge(tmp_path: Path, setting: str) -> None:
    most, read = TEXTS[setting]
    for text in ("x", "x" * most, "é" * most):
        config, told = loaded(tmp_path, setting, text)
        assert (read(config).in_language("en"), told) == (text, [])
    config, told = loaded(tmp_path, setting, "x" * (most + 1))
    assert config == Config()
    assert len(told) == 1
    assert f"at most {most} characters" in told[0]


@pytest.mark.parametrize("setting", TEXTS)
def test_a_text_that_was_read_in_another_encoding_is_told_as_it_was_meant(
    tmp_path: Path, setting: str
) -> None:
    config, told = loaded(tmp_path, setting, "Clínica de Mérida".encode().decode("cp1252"))
    assert config == Config()
    (message,) = told
    assert message.endswith('expected "Clínica de Mérida": save the file as UTF-8')


@pytest.mark.parametrize("pin", ["0000", "12345678"])
def test_a_pin_has_4_to_8_digits(tmp_path: Path, pin: str) -> None:
    assert loaded(tmp_path, "staff_pin", f'"{pin}"') == (Config(staff_pin=pin), [])
    for wrong in (pin[:3], pin + "0" * 5, pin[:3] + "x"):
        config, told = loaded(tmp_path, "staff_pin", f'"{wrong}"')
        assert config == Config()
        assert len(told) == 1
        assert wrong not in told[0]


@pytest.mark.parametrize(
    ("setting", "taken", "wrong"),
    [
        ("languages", ("en", "yue", "es-MX", "zh-Hant-TW"), ("e", "engl", "EN", "en_GB", "en-")),
        ("not_offered", ("a", "hai-pump", "5-fu"), ("Liver", "a--b", "-a", "a_b", "liver/x")),
    ],
)
def test_a_name_is_taken_or_told(
    tmp_path: Path, setting: str, taken: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    config, told = loaded(tmp_path, setting, f"[{', '.join(taken)}]")
    assert (getattr(config, setting), told) == (taken, [])
    for name in wrong:
        config, told = loaded(tmp_path, setting, f"[{name}, {taken[1]}]")
        assert getattr(config, setting) == (taken[1],)
        assert len(told) == 1


@pytest.mark.parametrize(("more", "whole"), [(0, True), (1, False)])
def test_a_file_is_read_up_to_100_000_bytes(tmp_path: Path, more: int, whole: bool) -> None:
    path = tmp_path / "kiosk.yaml"
    head = 'staff_pin: "2468"\n#'
    path.write_text(head + "x" * (100_000 - len(head) + more), encoding="utf-8")
    config, findings = load(path)
    assert (config.staff_pin, len(findings)) == (("2468", 0) if whole else ("", 1))
