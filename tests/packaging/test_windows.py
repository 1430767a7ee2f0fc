"""What Windows is given: its files, the locks for it, the tables of its package, signatures."""

from __future__ import annotations

import re
import shutil
import subprocess
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
    ours = {"markdown", "pynacl", "pyside6-essentials", "pyyaml", "segno"}
    assert names == {*BUILDERS, *ours, "cffi", "pycparser", "shiboken6"}
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


def stdout_of(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def key(tmp_path: Path) -> dict[str, str]:
    """What names a key that was made for this test."""
    for tool in ("osslsigncode", "openssl"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not here")
    secret, certificate, both = (tmp_path / name for name in ("key.pem", "cert.pem", "key.p12"))
    (tmp_path / "password").write_text("of this test")
    usage = ("-addext", "extendedKeyUsage=codeSigning", "-subj", "/CN=Waypost test")
    made = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *usage)
    stdout_of(*made, "-keyout", secret, "-out", certificate)
    pair = ("-inkey", secret, "-in", certificate, "-passout", f"file:{tmp_path / 'password'}")
    stdout_of("openssl", "pkcs12", "-export", *pair, "-out", both)
    return {
        "WAYPOST_SIGN_WITH": str(both),
        "WAYPOST_SIGN_PASSWORD_FILE": str(tmp_path / "password"),
    }


def test_a_signed_program_is_valid_until_a_byte_changes(
    tmp_path: Path, key: dict[str, str]
) -> None:
    from windows.sign import sign

    found = next(Path(sys.prefix).rglob("distlib/w64.exe"), None)
    if found is None:
        pytest.skip("there is no Windows program to sign")
    program = tmp_path / "kiosk.exe"
    shutil.copyfile(found, program)
    assert sign(program, key)
    verify = ["osslsigncode", "verify", "-in", program, "-CAfile", tmp_path / "cert.pem"]
    assert subprocess.run(verify, capture_output=True).returncode == 0
    data = bytearray(program.read_bytes())
    data[2000] ^= 1
    program.write_bytes(data)
    assert subprocess.run(verify, capture_output=True).returncode != 0


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The tables of a package made of a small bundle, by name."""
    for tool in ("wixl", "msibuild", "msiinfo"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not here")
    folder = tmp_path_factory.mktemp("msi")
    (folder / "waypost" / "_internal").mkdir(parents=True)
    (folder / "waypost" / "kiosk.exe").write_bytes(b"MZ")
    (folder / "waypost" / "_internal" / "part.dll").write_bytes(b"MZ")
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "from windows import msi; print(msi.build(Path(sys.argv[2]) / 'waypost', Path(sys.argv[2]), '1.2.3'))"
    )
    made = stdout_of(sys.executable, "-c", program, ROOT / "packaging", folder).strip()
    names = stdout_of("msiinfo", "tables", made).split()
    return {
        name: stdout_of("msiinfo", "export", made, name)
        for name in names
        if not name.startswith("_")
    }


def test_the_package_holds_every_file_and_the_lock_down(tables: dict[str, str]) -> None:
    for name in ("kiosk.exe", "part.dll", "waypost-kiosk.ps1", "shell-launcher.xml", "kiosk.yaml"):
        assert f"\t{name}\t" in tables["File"]


def test_the_package_refuses_an_older_version_and_replaces_one(tables: dict[str, str]) -> None:
    assert "\t1.2.3\t\t\t2\t\tNEWERFOUND" in tables["Upgrade"]
    assert "\t0.0.0\t1.2.3\t\t256\t\tOLDERFOUND" in tables["Upgrade"]
    assert "NOT NEWERFOUND" in tables["LaunchCondition"]


def test_searches_come_before_what_is_asked_of_them(tables: dict[str, str]) -> None:
    lines = [line.split("\t") for line in tables["InstallExecuteSequence"].splitlines()[3:]]
    place = {line[0]: int(line[2]) for line in lines}
    assert place["AppSearch"] < place["LaunchConditions"]
    assert place["FindRelatedProducts"] < place["LaunchConditions"]
    assert place["InstallInitialize"] < place["RemoveExistingProducts"] < place["InstallFiles"]
    assert place["InstallFiles"] < place["Sample"] < place["Protect"] < place["InstallFinalize"]
    assert place["Unlock"] < place["RemoveFiles"] < place["Purge"]


def test_no_command_of_the_package_has_an_open_place(tables: dict[str, str]) -> None:
    assert "{" not in tables["CustomAction"]
