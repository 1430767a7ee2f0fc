"""Settings in several files: later ones win, key by key, and each mistake is told with its own file."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from kiosk.station.config.files import passed_over
from kiosk.station.config.load import load
from kiosk.station.config.model import Screen
from kiosk.station.config.names import unknown_names
from kiosk.station.config.schema import KEYS, manual
from kiosk.station.config.show import lines
from tests.pack.tiny import write_pack

MANUAL = Path(__file__).parents[3] / "docs" / "configuration.md"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    (tmp_path / "kiosk.d").mkdir()
    return tmp_path / "kiosk.yaml"


def add(base: Path, name: str, text: str) -> Path:
    path = base.parent / "kiosk.d" / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_later_file_wins_key_by_key(base: Path) -> None:
    base.write_text("screen: {width_mm: 500, height_mm: 300}\nlanguages: [en, es]\n")
    add(base, "20-second.yaml", "screen: {height_mm: 320}\nlanguages: [es]\n")
    add(base, "10-first.yaml", "screen: {height_mm: 310, distance_mm: 700}\n")
    config, findings = load(base)
    assert findings == []
    assert config.screen == Screen(width_mm=500, height_mm=320, distance_mm=700)
    assert config.languages == ("es",)


def test_an_emptied_key_has_its_default_again(base: Path) -> None:
    base.write_text("idle: {timeout_s: 200}\n")
    add(base, "a.yaml", "idle: {timeout_s: }\n")
    assert load(base)[0].idle.timeout_s == 90


def test_a_folder_without_a_file_beside_it_counts(base: Path) -> None:
    add(base, "a.yaml", "idle: {timeout_s: 200}\n")
    config, findings = load(base)
    assert (config.idle.timeout_s, findings) == (200, [])


def test_a_mistake_is_told_in_its_own_file(base: Path) -> None:
    base.write_text("idle: {timeout_s: 200}\n")
    wrong = add(base, "a.yaml", "idle:\n  timeout_s: soon\n  spare: 1\n")
    config, findings = load(base)
    told = [(each.path, each.line, each.code) for each in findings]
    assert told == [(str(wrong), 2, "config-value"), (str(wrong), 3, "config-unknown")]
    assert config.idle.timeout_s == 90


def test_a_file_that_cannot_be_read_leaves_the_others(base: Path) -> None:
    base.write_text("idle: {timeout_s: 200}\n")
    broken = add(base, "a.yaml", "idle: {timeout_s: 100\n")
    config, findings = load(base)
    assert [(each.path, each.code) for each in findings] == [(str(broken), "config-unreadable")]
    assert config.idle.timeout_s == 200


def test_other_files_of_the_folder_are_passed_over(base: Path) -> None:
    for name in ("a.yaml.bak", ".hidden.yaml", "README"):
        add(base, name, "idle: {timeout_s: 200}\n")
    base.write_text("")
    assert load(base)[0].idle.timeout_s == 90


def test_files_that_are_called_almost_as_settings_are_told(base: Path) -> None:
    for name in ("kiosk.yml", "kiosk.yaml.txt", "Kiosk.YAML", "kiosk.yaml.bak", "other.yml"):
        base.with_name(name).write_text("idle: {timeout_s: 200}\n")
    for name in ("a.yml", "b.yaml.txt", "c.YAML", "d.yaml", "e.yaml.bak", ".f.yml", "README"):
        add(base, name, "languages: [en]\n")
    found = passed_over([base])
    assert [Path(each.path).name for each in found] == [
        *("Kiosk.YAML", "kiosk.yaml.txt", "kiosk.yml"),
        *("a.yml", "b.yaml.txt", "c.YAML"),
    ]
    assert [each.hint for each in found][2:5] == [
        *("rename it to kiosk.yaml", "rename it to a.yaml", "rename it to b.yaml")
    ]


def test_settings_that_are_read_are_not_passed_over(base: Path) -> None:
    base.write_text("")
    add(base, "a.yaml", "")
    assert passed_over([base, base.parent / "gone" / "kiosk.yaml"]) == []
    other = base.with_name("clinic.yml")
    other.write_text("")
    assert passed_over([other]) == []


def test_a_path_counts_from_the_file_that_says_it(base: Path) -> None:
    add(base, "a.yaml", "pack: own.kpack\n")
    assert load(base)[0].pack == base.parent / "kiosk.d" / "own.kpack"


def test_names_in_vain_are_told_in_their_own_file(base: Path) -> None:
    base.write_text("languages: [en]\n")
    named = add(base, "a.yaml", "not_offered: [nowhere]\n")
    with Pack.open(write_pack(base.parent / "own.kpack")) as pack:
        assert [each.path for each in unknown_names(base, pack)] == [str(named)]


def test_every_key_is_read_shown_and_told(base: Path) -> None:
    """What the reader asks for is what the schema has: any other key is unknown, and none of these is."""
    tree: dict[str, list[str]] = {}
    for name in KEYS:
        section, _, key = name.rpartition(".")
        tree.setdefault(section, []).append(key)
    text = "".join(f"{key}:\n" for key in tree.pop(""))
    text += "".join(
        f"{section}:\n" + "".join(f"  {key}:\n" for key in keys) for section, keys in tree.items()
    )
    base.write_text(text)
    config, findings = load(base)
    assert findings == []
    assert [line.partition(":")[0] for line in lines(config)] == list(KEYS)


def test_the_manual_has_what_the_program_prints() -> None:
    assert "\n".join(manual()) in MANUAL.read_text(encoding="utf-8")


@pytest.mark.parametrize(("length", "told"), [(40, "x" * 40), (41, "x" * 39 + "…")])
def test_a_long_value_is_told_in_short(base: Path, length: int, told: str) -> None:
    base.write_text(f"idle: {{timeout_s: {'x' * length}}}\n")
    (finding,) = load(base)[1]
    assert f'is "{told}"; expected' in finding.message


def test_a_language_in_vain_is_called_one(base: Path) -> None:
    base.write_text("languages: [en, xx]\nnot_offered: [nowhere]\n")
    with Pack.open(write_pack(base.parent / "own.kpack")) as pack:
        told = [each.message for each in unknown_names(base, pack)]
    assert told == ["the pack has no language `xx`", "the pack has no page `nowhere`"]


def test_a_hundred_files_are_read_and_more_are_told(base: Path) -> None:
    for number in range(101):
        add(
            base,
            f"{number:03}.yaml",
            f"idle: {{timeout_s: {15 + number}}}\nnot_offered: [a{number}]\n",
        )
    config, findings = load(base)
    assert [(each.code, each.path) for each in findings] == [
        ("config-files", str(base.with_suffix(".d")))
    ]
    assert config.idle.timeout_s == 115


def test_a_sign_that_spelling_needs_is_taken(base: Path) -> None:
    base.write_text(
        "clinic: {name: \u062f\u0631\u0645\u0627\u0646\u200c\u06af\u0627\u0647}\n", encoding="utf-8"
    )
    config, findings = load(base)
    assert findings == []
    assert "\u200c" in config.clinic.name.in_language("fa")


@pytest.mark.parametrize("sign", ["\u00ad", "\u200e"])
def test_a_sign_that_is_not_taken_is_named(base: Path, sign: str) -> None:
    base.write_text(f"clinic: {{name: River{sign}side}}\n", encoding="utf-8")
    (finding,) = load(base)[1]
    assert f"without U+{ord(sign):04X}" in finding.message


@pytest.mark.parametrize("kind", ["a file", "a loop"])
def test_a_folder_of_settings_that_cannot_be_looked_into_is_told(tmp_path: Path, kind: str) -> None:
    base, folder = tmp_path / "kiosk.yaml", tmp_path / "kiosk.d"
    base.write_text("idle: {timeout_s: 200}\n")
    if kind == "a file":
        folder.write_text("")
    else:
        folder.symlink_to(folder)
    config, findings = load(base)
    assert [(each.code, each.path) for each in findings] == [("config-unreadable", str(folder))]
    assert config.idle.timeout_s == 200


@pytest.mark.parametrize("later", ["clinic:\n#  hours: 8 to 5\n", "clinic: ~\n"])
def test_a_section_that_says_nothing_takes_nothing_away(base: Path, later: str) -> None:
    base.write_text("clinic: {name: Riverside, phone: 555-0100}\n")
    add(base, "a.yaml", later)
    config, findings = load(base)
    assert findings == []
    assert config.clinic.phone.in_language("en") == "555-0100"


def test_a_text_in_a_sections_place_is_told_and_takes_nothing_away(base: Path) -> None:
    base.write_text("clinic: {name: Riverside}\n")
    wrong = add(base, "a.yaml", "clinic: Riverside\n")
    config, findings = load(base)
    assert [(each.path, each.code) for each in findings] == [(str(wrong), "config-value")]
    assert config.clinic.name.in_language("en") == "Riverside"
