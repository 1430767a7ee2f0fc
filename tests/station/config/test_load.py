from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.station.config.load import load
from kiosk.station.config.model import Config, Idle, Screen
from kiosk.station.config.names import check_names
from kiosk.station.config.show import lines
from tests.pack.tiny import write_pack

FULL = """\
clinic:
  name: {en: Riverside, es: Ribera}
  phone: 555-0100
  hours: no
  emergency_number: "0112"
languages: [es, en, es]
screen: {width_mm: 527, height_mm: 296, distance_mm: 700}
idle: {timeout_s: 120, warning_s: 45}
not_offered: [hai-pump, chemotherapy]
staff_pin: 0123
pack: packs/own.kpack
"""


def loaded(folder: Path, text: str) -> tuple[Config, list[str]]:
    path = folder / "kiosk.yaml"
    path.write_text(text, encoding="utf-8")
    config, findings = load(path)
    return config, [str(finding).removeprefix(f"{path}:") for finding in findings]


def test_no_file_means_all_defaults() -> None:
    config, findings = load(None)
    assert (config, findings) == (Config(), [])
    assert (config.idle.timeout_s, config.idle.warning_s) == (90, 30)
    assert config.staff_pin == ""


def test_every_setting_is_read(tmp_path: Path) -> None:
    config, findings = loaded(tmp_path, FULL)
    assert findings == []
    assert config.languages == ("es", "en")
    assert config.screen == Screen(527, 296, 700)
    assert config.idle == Idle(120, 45)
    assert config.not_offered == ("hai-pump", "chemotherapy")
    assert config.staff_pin == "0123"
    assert config.pack == tmp_path / "packs" / "own.kpack"


def test_a_text_holds_for_every_language_or_for_its_own(tmp_path: Path) -> None:
    clinic = loaded(tmp_path, FULL)[0].clinic
    assert clinic.name.in_language("es") == "Ribera"
    assert clinic.name.in_language("ar") == "Riverside"
    assert clinic.phone.in_language("ar") == "555-0100"
    assert clinic.hours.in_language("en") == "no"
    assert clinic.emergency_number.in_language("en") == "0112"
    assert Config().clinic.phone.in_language("en") == ""


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "\ufeff", "clinic:\nphone:\n"])
def test_settings_may_be_left_empty(tmp_path: Path, text: str) -> None:
    config, findings = loaded(tmp_path, text.replace("phone:", "staff_pin: ~"))
    assert (config, findings) == (Config(), [])


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("idle: {timeout_s: soon}", "1:19", '`idle.timeout_s` is "soon"; expected a whole number'),
        ("idle: {timeout_s: 14}", "1:19", "from 15 to 3600"),
        ("idle: {timeout_s: 3601}", "1:19", "from 15 to 3600"),
        ("idle: {timeout_s: -90}", "1:19", '"-90"'),
        ("idle: {warning_s: 19.5}", "1:19", "from 20 to 600"),
        ("idle: {warning_s: [30]}", "1:19", "is a list"),
        ("idle: 90", "1:7", "expected settings below it"),
        ("screen:\n  width_mm: 5", "2:13", "from 50 to 5000"),
        ("screen:\n  distance_mm: 1e3", "2:16", "from 200 to 3000"),
        ("staff_pin: 123", "1:12", "4 to 8 digits"),
        ("staff_pin: abcdef", "1:12", "4 to 8 digits"),
        ("staff_pin: ١٢٣٤", "1:12", "4 to 8 digits"),
        ("staff_pin: {a: b}", "1:12", "4 to 8 digits"),
        ("languages: en", "1:12", '"en"; expected a list such as [en]'),
        ("languages: [en, English]", "1:17", '"English"; expected a name such as `en`'),
        ("not_offered:\n- Liver Surgery", "2:3", '"Liver Surgery"'),
        ("pack: [a]", "1:7", "expected the path of a file"),
        ("clinic: {phone: [1]}", "1:17", "`clinic.phone` is a list; expected a text"),
        ("clinic: {name: {english: A}}", "1:17", "`english` under `clinic.name`"),
        ("clinic: {name: {en: {a: b}}}", "1:21", "`clinic.name` is settings below it"),
        (f"clinic: {{name: {'x' * 201}}}", "1:16", "at most 200 characters"),
        ("clinik: {}", "1:1", "`clinik` is not a setting (did you mean `clinic`?)"),
        ("clinic:\n  tel: 1", "2:3", "`clinic.tel` is not a setting (known: name, phone, hours"),
        ("staff_pin: 1234\nstaff_pin: 5678", "2:1", "`staff_pin` stands here again; line 1"),
        ("pack: &p a\nclinic: {name: *p}", "2:16", "*p is an alias"),
        ("? [a, b]\n: c", "1:3", "a key must be one word"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, place: str, says: str) -> None:
    _, findings = loaded(tmp_path, text)
    assert len(findings) == 1
    assert findings[0].startswith(f"{place}: error[config-")
    assert says in findings[0]


def test_a_wrong_setting_keeps_its_default_and_the_others_hold(tmp_path: Path) -> None:
    config, findings = loaded(tmp_path, FULL.replace("timeout_s: 120", "timeout_s: never"))
    assert config.idle == Idle(90, 45)
    assert config.staff_pin == "0123"
    assert len(findings) == 1


def test_all_faults_are_told_at_once_in_order(tmp_path: Path) -> None:
    _, findings = loaded(tmp_path, "pack: [1]\nidle: {timeout_s: x, warning_s: y}\nfoo: 1\n")
    assert [finding.split(":")[0] for finding in findings] == ["1", "2", "2", "3"]


@pytest.mark.parametrize(
    ("content", "place", "says"),
    [
        (b"clinic: [", "2:1", "expected"),
        (b"a: b\n\tc: d", "2:1", "tab"),
        (b"clinic:\n name: x: y", "2:9", "mapping values are not allowed"),
        (b"staff_pin: 1234\n--- \npack: x", "1:1", "more than one document"),
        (b"- a\n- b", "1:1", "does not hold settings"),
        (b"just text", "1:1", "does not hold settings"),
        (b"a: b\nc: \xff", "2:4", "not UTF-8"),
        (b"a: b\nc: \x00", "2:4", "a character that YAML does not allow"),
        (b"[" * 5000, None, "the configuration cannot be read"),
        (b"a: " + b"[" * 20 + b"]" * 20, "1:11", "nested deeper than 8"),
        (b"x" * 100_001, "1:1", "larger than 100000 bytes"),
    ],
)
def test_a_broken_file_is_one_finding_and_all_defaults(
    tmp_path: Path, content: bytes, place: str | None, says: str
) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_bytes(content)
    config, findings = load(path)
    assert config == Config()
    assert len(findings) == 1
    assert says in findings[0].message
    assert place is None or f"{findings[0].line}:{findings[0].column}" == place


def test_a_missing_or_unreadable_file_is_one_finding(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.yaml", tmp_path):
        config, (finding,) = load(path)
        assert config == Config()
        assert finding.code == "config-unreadable"


def test_a_pin_is_never_shown(tmp_path: Path) -> None:
    config, _ = loaded(tmp_path, "staff_pin: 98765432")
    _, (finding,) = loaded(tmp_path, "staff_pin: 987654321")
    assert "9876" not in finding + "\n".join(lines(config)) + repr(config)
    assert "staff_pin: set" in lines(config)


def test_names_unknown_to_the_pack_are_told(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "own.kpack")
    path = tmp_path / "kiosk.yaml"
    path.write_text("languages: [en, fr]\nnot_offered: [pumps, liver]\n", encoding="utf-8")
    found = [str(finding).removeprefix(f"{path}:") for finding in check_names(path, pack)]
    assert found == [
        "1:17: error[config-name]: the pack has no language `fr` (it is left out)",
        "2:15: error[config-name]: the pack has no page `pumps` (did you mean `pump`?)",
    ]


def test_a_pack_that_does_not_open_is_told(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text("staff_pin: 1234\npack: gone.kpack\n", encoding="utf-8")
    finding = check_names(path, tmp_path / "gone.kpack")[0]
    assert (finding.line, finding.column, finding.code) == (2, 7, "config-pack")


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_settings_that_are_no_file_are_not_waited_for(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "kiosk.yaml"
    make(path)
    config, (finding,) = load(path)
    assert config == Config()
    assert str(finding).endswith(
        "the configuration cannot be read: it is no file (all settings keep their defaults)"
    )
