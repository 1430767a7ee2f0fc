"""Installs the Debian package on a minimal machine that has never seen a network, proves it, and removes it to nothing.

`make test-installers`; needs root, debootstrap and a Debian mirror (MIRROR) for the minimal machine and its packages,
which are fetched once into build/minimal.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from linux import deb

RELEASE = "bookworm"
FIRST, NEXT, OLD = "1.0.0", "1.0.1", "0.9.0"
LEFT_BY_OTHERS = (
    *("var/lib/dpkg/", "var/cache/", "var/log/", "etc/ld.so.cache", "run/", "tmp/", "root/"),
    *("etc/passwd", "etc/group", "etc/shadow", "etc/gshadow", "etc/subuid", "etc/subgid"),
    *("proc/", "dev/", "sys/"),
)
"""What changes in a machine whenever anything is installed; the user's own lines are looked at by themselves."""


class Machine:
    """A Debian in a folder, entered with the network cut."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, user: str = "root", fails: bool = False) -> str:
        """What a command in it prints. Raises RuntimeError if it ends otherwise than wanted."""
        inside = ["chroot", f"--userspec={user}", self.root, *command]
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/tmp", "LC_ALL": "C.UTF-8"}
        environment["DEBIAN_FRONTEND"] = "noninteractive"
        done = subprocess.run(
            ["unshare", "--net", *inside], env=environment, capture_output=True, text=True
        )
        if bool(done.returncode) is not fails:
            told = (done.stdout + done.stderr).strip()[-2000:]
            raise RuntimeError(f"{' '.join(command)}: {done.returncode}\n{told}")
        return done.stdout + done.stderr

    def files(self) -> set[str]:
        """Everything in it but what changes anyway."""
        found = (path.relative_to(self.root).as_posix() for path in self._walk(self.root))
        return {name for name in found if not name.startswith(LEFT_BY_OTHERS)}

    def _walk(self, folder: Path) -> Iterator[Path]:
        for entry in os.scandir(folder):
            path = Path(entry.path)
            yield path
            if entry.is_dir(follow_symlinks=False) and entry.name not in ("proc", "sys", "dev"):
                yield from self._walk(path)


def main(bundle: Path, work: Path) -> int:
    """Goes through an installation's life; each step is told as it held."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("needs root and debootstrap: sudo apt-get install debootstrap", file=sys.stderr)
        return 2
    work.mkdir(parents=True, exist_ok=True)
    packages = {
        version: deb.build(bundle, work, version, level=0) for version in (FIRST, NEXT, OLD)
    }
    with minimal_machine(work, packages[FIRST]) as machine:
        _tell("a minimal machine with what the package depends on, the network cut")
        before = machine.files()
        for package in packages.values():
            shutil.copy(package, machine.root / "tmp")
        started = time.monotonic()
        machine.run("dpkg", "-i", f"/tmp/{packages[FIRST].name}")
        _prove(machine)
        _tell(f"installed silently, and a first picture after {time.monotonic() - started:.0f} s")
        shutil.copy(machine.root / "tmp/picture.png", work / "picture.png")
        settings = machine.root / "etc/waypost/kiosk.yaml"
        settings.write_text('staff_pin: "2468"\n')
        machine.run("dpkg", "-i", "--force-confold", f"/tmp/{packages[NEXT].name}")
        assert settings.read_text() == 'staff_pin: "2468"\n'
        _prove(machine)
        _tell("upgraded; the settings stayed")
        told = machine.run("dpkg", "-i", f"/tmp/{packages[OLD].name}", fails=True)
        assert "which is newer than 0.9.0" in told, told
        _prove(machine)
        _tell("an older one was refused, and what was there goes on")
        (machine.root / "opt/waypost/_internal/kiosk/data/bundled.kpack").unlink()
        machine.run("dpkg", "-i", "--force-confold", f"/tmp/{packages[NEXT].name}")
        _prove(machine)
        _tell("repaired by installing it again")
        machine.run("dpkg", "-r", "waypost")
        assert settings.exists()
        assert not (machine.root / "opt/waypost").exists()
        _tell("removed; settings and log stayed")
        machine.run("dpkg", "-P", "waypost")
        left = machine.files() - before
        assert not left, sorted(left)
        for name in ("passwd", "group", "shadow"):
            assert "waypost" not in (machine.root / "etc" / name).read_text(), name
        _tell("purged; nothing of it is left")
    return 0


@contextmanager
def minimal_machine(work: Path, package: Path) -> Iterator[Machine]:
    """A fresh copy of a minbase Debian in which the package's dependencies are installed, and the package is not."""
    base, machine = work / "base", Machine(work / "machine")
    if not (base / "ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        mirror = os.environ.get("MIRROR", "http://deb.debian.org/debian")
        _call(["debootstrap", "--variant=minbase", RELEASE, base, mirror])
        shutil.copy("/etc/resolv.conf", base / "etc/resolv.conf")
        shutil.copy(package, base / "tmp/package.deb")
        with _mounted(base):
            apt = ["chroot", base, "apt-get", "-y", "--no-install-recommends"]
            _call([*apt, "update"])
            _call([*apt, "install", "/tmp/package.deb"])
            _call([*apt, "purge", "waypost"])
        (base / "tmp/package.deb").unlink()
        (base / "ready").touch()
    shutil.rmtree(machine.root, ignore_errors=True)
    _call(["cp", "-a", base, machine.root])
    with _mounted(machine.root):
        yield machine


@contextmanager
def _mounted(root: Path) -> Iterator[None]:
    for name in ("proc", "dev"):
        _call(["mount", "--bind", f"/{name}", root / name])
    try:
        yield
    finally:
        for name in ("dev", "proc"):
            _call(["umount", "--lazy", root / name])


def _prove(machine: Machine) -> None:
    """The self-test as the kiosk's own user, who is nobody special."""
    machine.run("/usr/bin/kiosk", "--selftest", "/tmp/picture.png", user="waypost")
    assert (machine.root / "tmp/picture.png").stat().st_size > 10_000


def _call(command: Sequence[str | Path]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        told = (done.stdout + done.stderr).strip()[-2000:]
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.returncode}\n{told}")


def _tell(what: str) -> None:
    print(f"ok  {what}", flush=True)
