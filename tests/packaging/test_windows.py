"""What Windows is given: its files, the locks for it, the tables of its package, signatures."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.station.config.load import load
from kiosk.station.config.model import Config

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "packaging" / "windows" / "files"


@pytest.fixture(autouse=True)
def recipes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The modules in packaging/, which is no package."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    yield
    for name in list(sys.modules):
        if name.split(".")[0] in ("windows", "licences"):
            sys.modules.pop(name)


def test_the_sample_settings_set_nothing_and_say_nothing_wrong() -> None:
    assert load(FILES / "kiosk.yaml") == (Config(), [])


def test_both_systems_have_the_same_sample_settings() -> None:
    lines = [
        [line for line in path.read_text("utf-8").splitlines() if "Own files" not in line]
        for path in (FILES / "kiosk.yaml", ROOT / "packaging/linux/files/kiosk.yaml")
    ]
    assert lines[0] == lines[1]


def test_what_windows_needs_is_in_the_locks_with_hashes() -> None:
    from windows.interpreter import BUILDERS, needed

    entries = re.split(r"^(?=[a-z])", needed(), flags=re.MULTILINE)[1:]
    names = {entry.partition("==")[0] for entry in entries}
    assert names == {*BUILDERS, "markdown", "pyside6-essentials", "pyyaml", "shiboken6"}
    assert all("--hash=sha256:" in entry for entry in entries)
    assert ";" not in needed()


@pytest.mark.parametrize("name", ["shell-launcher.xml", "assigned-access.xml"])
def test_the_lock_down_starts_the_kiosk(name: str) -> None:
    root = ElementTree.fromstring((FILES / name).read_bytes())  # noqa: S314 - our own file
    told = [value for each in root.iter() for value in each.attrib.values()]
    assert any("%ProgramFiles%\\Waypost\\waypost.exe" in value for value in told)
    profiles = {value for each in root.iter() for key, value in each.attrib.items() if key == "Id"}
    assert len(profiles) == 1


def test_a_package_has_the_same_identity_every_time_and_another_in_each_version() -> None:
    from windows.msi import UPGRADE_CODE, identity

    assert UPGRADE_CODE == "986F5DB7-481F-56AC-960A-9CDA31E5347C"
    assert identity("product 1.0.0") == identity("product 1.0.0") != identity("product 1.0.1")


def test_nothing_is_signed_without_a_key(tmp_path: Path) -> None:
    from windows.sign import sign

    program = tmp_path / "kiosk.exe"
    program.write_bytes(b"MZ")
    assert not sign(program, {})
    assert program.read_bytes() == b"MZ"
