"""The Debian package: what is in it, for whom, the same bytes twice, and no way back to an older one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = ROOT / "packaging" / "linux" / "files"
pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the outer shape of a bundle."""
    folder = tmp_path_factory.mktemp("bundle") / "waypost"
    (folder / "_internal" / "licences").mkdir(parents=True)
    (folder / "_internal" / "licences" / "NOTICE.md").write_text("Licences.\n")
    (folder / "_internal" / "part.so").write_bytes(b"\x7fELF")
    (folder / "kiosk").write_text("#!/bin/sh\necho kiosk\n")
    return folder


def built(bundle: Path, folder: Path) -> Path:
    """Made by a process of its own, as `make installers` does it; the folder named packaging is no package."""
    program = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]);"
        "from linux import deb; print(deb.build(Path(sys.argv[2]), Path(sys.argv[3]), '1.2.3'))"
    )
    command = [sys.executable, "-c", program, ROOT / "packaging", bundle, folder]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return Path(done.stdout.strip())


@pytest.fixture(scope="module")
def package(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(bundle, tmp_path_factory.mktemp("deb"))


@pytest.fixture(scope="module")
def unpacked(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked") / "root"
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder], check=True)
    return folder


def test_the_same_bundle_gives_the_same_bytes(bundle: Path, package: Path, tmp_path: Path) -> None:
    assert built(bundle, tmp_path).read_bytes() == package.read_bytes()


def test_everything_is_in_its_place(unpacked: Path) -> None:
    assert (unpacked / "usr/bin/kiosk").readlink() == Path("/opt/waypost/kiosk")
    assert (unpacked / "opt/waypost/_internal/part.so").exists()
    assert (unpacked / "etc/waypost/kiosk.yaml").exists()
    assert (unpacked / "usr/lib/systemd/system/waypost-kiosk.service").exists()
    assert (unpacked / "usr/share/doc/waypost/copyright").read_text() == "Licences.\n"


def test_only_programs_may_be_run(package: Path) -> None:
    told = subprocess.run(
        ["dpkg-deb", "--contents", package], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    modes = {line.split(None, 5)[5].partition(" -> ")[0]: line.split()[0] for line in told}
    runs = {name for name, mode in modes.items() if mode.startswith("-") and "x" in mode}
    assert runs == {"./opt/waypost/kiosk", "./usr/sbin/waypost-kiosk"}
    assert all(mode[8] != "w" for mode in modes.values() if not mode.startswith("l"))
    assert all("root/root" in line for line in told)


def test_the_settings_are_the_clinics_own(unpacked: Path) -> None:
    assert (unpacked / "DEBIAN/conffiles").read_text() == "/etc/waypost/kiosk.yaml\n"


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        (["upgrade", "1.2.4"], True),
        (["upgrade", "2.0"], True),
        (["upgrade", "1.2.3"], False),
        (["upgrade", "1.2"], False),
        (["install"], False),
    ],
)
def test_an_older_waypost_does_not_replace_a_newer(
    unpacked: Path, arguments: list[str], refused: bool
) -> None:
    done = subprocess.run(
        [unpacked / "DEBIAN" / "preinst", *arguments], capture_output=True, text=True
    )
    assert bool(done.returncode) is refused
    assert ("which is newer than 1.2.3; remove it first" in done.stderr) is refused


@pytest.mark.parametrize("script", ["preinst", "postinst", "prerm", "postrm"])
def test_scripts_are_plain_shell(unpacked: Path, script: str) -> None:
    subprocess.run(["sh", "-n", unpacked / "DEBIAN" / script], check=True)
    assert "@VERSION@" not in (unpacked / "DEBIAN" / script).read_text()


def test_the_sample_settings_set_nothing_and_say_nothing_wrong() -> None:
    from kiosk.station.config.load import load
    from kiosk.station.config.model import Config

    assert load(FILES / "kiosk.yaml") == (Config(), [])


def test_the_sample_settings_are_right_without_their_signs(tmp_path: Path) -> None:
    from kiosk.station.config.load import load

    lines = (FILES / "kiosk.yaml").read_text().splitlines()
    path = tmp_path / "kiosk.yaml"
    path.write_text(
        "\n".join(
            line[1:]
            for line in lines
            if (line.startswith("#") and line[1] != " ") or line.startswith("#  ")
        )
    )
    config, findings = load(path)
    assert findings == []
    assert config.staff_pin == "0000"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_the_service_is_one_and_leaves_little_open(tmp_path: Path) -> None:
    """Source: docs/security.md: exposure of at most 3.0."""
    unit = tmp_path / "waypost-kiosk.service"
    shutil.copyfile(FILES / "waypost-kiosk.service", unit)
    command = [
        "systemd-analyze",
        "security",
        "--offline=true",
        "--threshold=30",
        "--no-pager",
        unit,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-400:] + done.stderr


def test_the_display_opens_where_the_service_may_write() -> None:
    """PAM names a folder below /run/user, which ProtectHome shuts: cage would end before the kiosk begins."""
    unit = (FILES / "waypost-kiosk.service").read_text("utf-8")
    said = dict(line.split("=", 1) for line in unit.splitlines() if "=" in line and line[0] != "#")
    assert said["ProtectHome"] == "yes"
    folder = f"/run/{said['RuntimeDirectory']}"
    assert said["ExecStart"].startswith(f"/usr/bin/env XDG_RUNTIME_DIR={folder} ")
    assert said["UMask"] == "0077"  # whoever may ask for a page may not come to the display


STUB = """#!/bin/sh
case "$*" in
get-default) cat "$HERE/default" ;;
set-default*) echo "$2" >"$HERE/default" ;;
esac
"""


def kiosk_command(folder: Path, verb: str) -> None:
    """`waypost-kiosk` with its places in a folder, and a systemctl that keeps the default target alone."""
    commands = folder / "bin"
    commands.mkdir(exist_ok=True)
    for name in ("systemctl", "cage", "sysctl", "udevadm"):
        (commands / name).write_text(STUB)
        (commands / name).chmod(0o755)
    (commands / "id").write_text("#!/bin/sh\necho 0\n")
    (commands / "id").chmod(0o755)
    text = (FILES / "waypost-kiosk").read_text("utf-8")
    for place in ("/etc/", "/run/", "/opt/"):
        text = text.replace(place, f"{folder}{place}")
    script = folder / "waypost-kiosk"
    script.write_text(text.replace("/usr/share/waypost", str(FILES)))
    environment = {"PATH": f"{commands}:{os.environ['PATH']}", "HERE": str(folder)}
    subprocess.run(["sh", script, verb], check=True, env=environment, capture_output=True)


@pytest.mark.parametrize("before", ["graphical.target", "multi-user.target"])
def test_a_machine_starts_as_it_did_before_it_was_a_kiosk(tmp_path: Path, before: str) -> None:
    default = tmp_path / "default"
    default.write_text(f"{before}\n")
    for verb in ("enable", "enable"):
        kiosk_command(tmp_path, verb)
        assert default.read_text() == "multi-user.target\n"
    kiosk_command(tmp_path, "disable")
    assert default.read_text() == f"{before}\n"
    assert [path for path in (tmp_path / "etc").rglob("*") if path.is_file()] == []
