from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.authored import nodes
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, whole
from kiosk.station.config.load import load
from kiosk.station.config.model import Config, Idle, Screen
from kiosk.station.config.names import check_names, is_said
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
        ("screen:\n  width_mm: 5", "2:13", "from 100 to 5000 (the default is used)"),
        ("screen:\n  width_mm: 52", "2:13", "in millimetres that might be 520; the default"),
        ("screen:\n  distance_mm: 70", "2:16", "in millimetres that might be 700; the default"),
        ("screen: {rotation: 45}", "1:20", "expected `0` or `90` or `180` or `270`"),
        ('clinic: {phone: "((number))"}', "1:18", "expected a text without `((`, which waits"),
        ("clinic: {phone: 555-XXXX}", "1:17", "a text without `XXXX`"),
        ('clinic: {name: "{name}"}', "1:17", "a text without `{name}`"),
        ('clinic: {about: {en: "TODO: write it"}}', "1:23", "a text without `TODO`"),
        ("screen:\n  distance_mm: 1e3", "2:16", "from 200 to 3000"),
        ("staff_pin: 123", "1:12", "4 to 8 digits"),
        ("staff_pin: abcdef", "1:12", "4 to 8 digits"),
        ("staff_pin: ١٢٣٤", "1:12", "4 to 8 digits"),
        ("staff_pin: {a: b}", "1:12", "4 to 8 digits"),
        ("staff: {pin_hash: 2468}", "1:19", "is not what `kiosk config set-pin` writes"),
        ("staff: {favourites: liver}", "1:21", '"liver"; expected a list such as [some-page]'),
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
        (
            "staff_pin: 1234\nstaff_pin: 5678",
            "2:1",
            "the key 'staff_pin' is repeated (it stands in",
        ),
        ("clinic: {name: *p}", "1:16", "the alias *p is not allowed"),
        ("pack: &p a", "1:7", "the anchor &p is not allowed"),
        ("clinic:\n  phone:555", "2:3", "(a key ends with a colon and a blank"),
        (
            "clinic:\n  phone: 555 #12",
            "2:14",
            "what follows ' #' is a comment and is not shown (put",
        ),
        ("clinic:\n  phone: 555 # 12", "2:14", "what follows ' #' is a comment"),
        ("clinic:\n  phone: #12", "2:10", "what follows ' #' is a comment"),
        ("clinic:\n  hours: '8 to 5' #2", "2:19", "what follows ' #' is a comment"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, place: str, says: str) -> None:
    _, findings = loaded(tmp_path, text)
    assert len(findings) == 1
    assert findings[0].startswith(f"{place}: error[")
    assert says in findings[0]


@pytest.mark.parametrize("hours", ["late", "17:00-8:00", "[8, 17]"])
def test_hours_that_are_none_are_told_and_leave_the_day_out(tmp_path: Path, hours: str) -> None:
    config, findings = loaded(tmp_path, f"open:\n  monday: {hours}\n  tuesday: 8:00-17:00\n")
    assert len(findings) == 1
    assert "hours such as" in findings[0]
    assert config.open[:2] == ((), ((480, 1020),))


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
        (b"clinic: [", "1:10", "close the bracket"),
        (b"a: b\n\tc: d", "2:1", "indent with spaces, not tabs; what this file"),
        (b"a:\n\tc: d", "2:1", "indent with spaces, not tabs; what this file"),
        (b"clinic:\n name: x: y", "2:9", "text with a colon followed by a space needs quotes"),
        (b"clinic: x: y", "1:10", "text with a colon followed by a space needs quotes"),
        (b"staff_pin: 1234\n--- \npack: x", "2:1", "a second document"),
        (b"? [a, b]\n: c", "1:3", "a key must be one word"),
        (b"- a\n- b", "1:1", "does not hold settings"),
        (b"just text", "1:1", "does not hold settings"),
        (b"a: b\nc: \xff", "2:4", "not UTF-8"),
        (b"a: b\nc: \x00", "2:4", "a character that it does not allow"),
        (b"[" * 50_000, "1:33", "nested over 32 deep"),
        (b"a: " + b"[" * 40 + b"]" * 40, "1:35", "nested over 32 deep"),
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
    assert says in str(findings[0])
    assert place is None or f"{findings[0].line}:{findings[0].column}" == place


def test_remarks_clear_of_a_value_and_lines_of_remarks_are_no_fault(tmp_path: Path) -> None:
    text = (
        "# ours\nclinic: # see above\n  phone: 555-0100  # the desk\n  hours: '8 #2' # as signed\n"
    )
    config, findings = loaded(tmp_path, text)
    assert findings == []
    assert config.clinic.phone.in_language("en") == "555-0100"
    assert config.clinic.hours.in_language("en") == "8 #2"


def test_brackets_without_end_are_refused_at_the_first_that_is_too_deep() -> None:
    read: list[object] = []

    def counted(text: str, Loader: Any) -> Iterator[object]:  # noqa: N803 (PyYAML's own name)
        for event in parse(text, Loader=Loader):
            read.append(event)
            yield event

    parse = yaml.parse
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "parse", counted)
        file = SourceFile("kiosk.yaml", "[" * 50_000)
        assert nodes.parse(whole(file), Report()) is None
    assert len(read) < 50


def test_settings_are_read_without_what_the_start_does_not_need(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.yaml"
    path.write_text(FULL, encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from kiosk.station.config.load import load;"
        "assert load(Path(sys.argv[1]))[1] == []; print(*sys.modules)"
    )
    command = [sys.executable, "-c", code, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    heavy = {"dataclasses", "inspect", "difflib", "unicodedata", "kiosk.authored.fields"}
    assert "kiosk.authored.nodes" in done.stdout.split()
    assert sorted(heavy & set(done.stdout.split())) == []


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


def test_the_hash_of_a_pin_is_never_shown(tmp_path: Path) -> None:
    made = f"$argon2id$v=19$m=65536,t=2,p=1${'A' * 22}${'B' * 43}"
    config, findings = loaded(tmp_path, f"staff: {{pin_hash: '{made}'}}")
    _, (finding,) = loaded(tmp_path, f"staff: {{pin_hash: '{made}!'}}")
    assert (config.staff.pin_hash, findings) == (made, [])
    assert "BBB" not in finding + "\n".join(lines(config)) + repr(config)
    assert "staff.pin_hash: set" in lines(config)


def test_names_unknown_to_the_pack_are_told(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "own.kpack")
    path = tmp_path / "kiosk.yaml"
    path.write_text(
        "languages: [en, fr]\nnot_offered: [pumps, pump]\nstaff: {favourites: [pumpt]}\n",
        encoding="utf-8",
    )
    found = [str(finding).removeprefix(f"{path}:") for finding in check_names(path, pack)]
    assert found == [
        "1:17: error[config-name]: the pack has no language `fr` (it is left out)",
        "2:15: error[config-name]: the pack has no page `pumps` (did you mean `pump`?)",
        "3:22: error[config-name]: the pack has no page `pumpt` (did you mean `pump`?)",
    ]


def test_what_means_nothing_to_the_pack_is_told(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "own.kpack")
    path = tmp_path / "kiosk.yaml"
    path.write_text(
        "clinic:\n  name: {en: A, fr: B}\n  phone: {ar: C, es-MX: D}\nnot_offered: [pump, liver, call]\n",
        encoding="utf-8",
    )
    found = [str(finding).removeprefix(f"{path}:") for finding in check_names(path, pack)]
    assert [each.partition(" (")[0] for each in found] == [
        "2:17: error[config-name]: the pack has no language `fr`: nobody is shown this text",
        "3:18: error[config-name]: the pack has no language `es-MX`: nobody is shown this text",
        "4:21: error[config-name]: the page `liver` is about no treatment",
        "4:28: error[config-name]: the page `call` is about no treatment",
    ]


def test_a_text_is_for_who_reads_a_variety_of_its_language() -> None:
    assert is_said("es", ["en", "es-MX"])
    assert not is_said("es-MX", ["en", "es"])


def test_a_spanish_word_in_capitals_waits_for_nothing(tmp_path: Path) -> None:
    config, findings = loaded(tmp_path, "clinic: {hours: {es: ABIERTO TODO EL AÑO}}")
    assert (config.clinic.hours.in_language("es"), findings) == ("ABIERTO TODO EL AÑO", [])


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
        "the configuration cannot be read: it is no file (what this file would set keeps its default)"
    )
