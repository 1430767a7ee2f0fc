"""The .run file: the same bytes twice, what is in it, what it says, and which licences it brings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(shutil.which("makeself") is None, reason="makeself is not here")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the outer shape of a bundle, which is linked to nothing."""
    folder = tmp_path_factory.mktemp("bundle") / "waypost"
    (folder / "_internal" / "licences").mkdir(parents=True)
    (folder / "_internal" / "licences" / "NOTICE.md").write_text("Licences.\n")
    (folder / "kiosk").write_text("#!/bin/sh\necho kiosk\n")
    return folder


def built(bundle: Path, folder: Path) -> Path:
    """Made by a process of its own, as `make installers` does it."""
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "from linux import run; print(run.build(Path(sys.argv[2]), Path(sys.argv[3]), '1.2.3'))"
    )
    command = [sys.executable, "-c", program, ROOT / "packaging", bundle, folder]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Path(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def file(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(bundle, tmp_path_factory.mktemp("run"))


@pytest.fixture(scope="module")
def payload(file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked") / "payload"
    command = ["sh", file, "--quiet", "--noexec", "--target", folder]
    subprocess.run(command, check=True, capture_output=True)
    return folder


def told(command: list[str | Path], **options: str) -> tuple[int, str]:
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **options}, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_same_bundle_gives_the_same_bytes(bundle: Path, file: Path, tmp_path: Path) -> None:
    assert built(bundle, tmp_path).read_bytes() == file.read_bytes()


def test_everything_is_where_the_debian_package_puts_it(payload: Path) -> None:
    assert (payload / "opt/waypost/kiosk").exists()
    assert (payload / "etc/waypost/kiosk.yaml").exists()
    assert (payload / "usr/lib/systemd/system/waypost-kiosk.service").exists()
    assert os.access(payload / "usr/bin/kiosk", os.X_OK)


def test_it_says_how_it_is_used(file: Path) -> None:
    code, text = told(["sh", file, "--quiet", "--", "--help"])
    assert code == 0
    assert all(word in text for word in ("install ", "--uninstall", "--purge", "waypost-1.2.3"))


@pytest.mark.parametrize("words", [["--remove"], ["--purge", "now"], [""]])
def test_what_it_does_not_know_it_refuses(payload: Path, words: list[str]) -> None:
    code, text = told(["sh", payload / "opt/waypost/setup", *words])
    assert code == 2
    assert text.startswith("usage:")


def test_a_file_that_was_altered_installs_nothing(file: Path, tmp_path: Path) -> None:
    content = bytearray(file.read_bytes())
    content[-100] ^= 1
    (tmp_path / "altered.run").write_bytes(content)
    code, text = told(["sh", tmp_path / "altered.run", "--", "--help"])
    assert code != 0
    assert "usage:" not in text


@pytest.mark.parametrize("name", ["setup", "lib/link"])
def test_scripts_are_plain_shell(payload: Path, name: str) -> None:
    script = payload / "opt/waypost" / name
    subprocess.run(["sh", "-n", script], check=True)
    assert "@" not in script.read_text().replace('"$@"', "")


def test_libraries_that_the_machine_has_are_not_linked(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "_internal").mkdir()
    shutil.copy(ROOT / "packaging/linux/run_files/link", tmp_path / "lib/link")
    for name in ("libc.so.6", "libodd.so.1"):
        (tmp_path / "lib" / name).touch()
    (tmp_path / "_internal/libc.so.6").symlink_to("../lib/libc.so.6")
    subprocess.run(["sh", tmp_path / "lib/link"], check=True)
    assert [each.name for each in (tmp_path / "_internal").iterdir()] == ["libodd.so.1"]
    assert (tmp_path / "_internal/libodd.so.1").exists()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="dpkg is not here")
def test_no_library_is_carried_whose_licence_nobody_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    monkeypatch.delitem(sys.modules, "check", raising=False)
    from linux import libraries

    monkeypatch.setattr(libraries, "_closure", lambda _: [("libdpkg.so.1", Path("/usr/bin/dpkg"))])
    with pytest.raises(LookupError, match="nobody has looked at the licence of dpkg"):
        libraries.packages(ROOT)


def test_no_library_is_carried_that_is_under_the_gpl_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    from linux import libraries
    from parts import is_gpl_only

    assert [name for name, licence in libraries.LICENCES.items() if is_gpl_only(licence)] == []
