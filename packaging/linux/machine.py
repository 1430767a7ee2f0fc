"""A minimal Debian in a folder, entered with the network cut: what installers are proved on.

Needs root, debootstrap and a Debian mirror (MIRROR), once.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

RELEASE = "bookworm"
BOUND = ("proc", "dev")
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


def is_possible() -> bool:
    """Whether machines can be made here; says so if not."""
    if os.geteuid() == 0 and shutil.which("debootstrap"):
        return True
    print("needs root and debootstrap: sudo apt-get install debootstrap", file=sys.stderr)
    return False


@contextmanager
def untouched(work: Path) -> Iterator[Machine]:
    """A fresh copy of a minbase Debian to which nothing was added."""
    base = work / "minbase"
    if not (base / "ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        mirror = os.environ.get("MIRROR", "http://deb.debian.org/debian")
        call(["debootstrap", "--variant=minbase", RELEASE, base, mirror])
        (base / "ready").touch()
    with _copy(base, work / "machine") as machine:
        yield machine


@contextmanager
def online(work: Path) -> Iterator[Machine]:
    """The same for fetching packages: one that `chroot` enters with the network of this machine."""
    with untouched(work) as machine:
        shutil.copy("/etc/resolv.conf", machine.root / "etc/resolv.conf")
        yield machine


@contextmanager
def prepared(work: Path, package: Path) -> Iterator[Machine]:
    """A fresh copy of a minbase Debian in which the package's dependencies are installed, and the package is not."""
    base = work / "prepared"
    if not (base / "ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        with online(work) as machine:
            shutil.copy(package, machine.root / "tmp/package.deb")
            apt = ["chroot", machine.root, "apt-get", "-y", "--no-install-recommends"]
            call([*apt, "update"])
            call([*apt, "install", "/tmp/package.deb"])
            call([*apt, "purge", "waypost"])
            (machine.root / "tmp/package.deb").unlink()
        machine.root.rename(base)
    with _copy(base, work / "machine") as machine:
        yield machine


@contextmanager
def _copy(base: Path, root: Path) -> Iterator[Machine]:
    _let_go(root)
    shutil.rmtree(root, ignore_errors=True)
    call(["cp", "-a", base, root])
    for name in BOUND:
        call(["mount", "--bind", f"/{name}", root / name])
    try:
        yield Machine(root)
    finally:
        _let_go(root)


def _let_go(root: Path) -> None:
    for name in BOUND:
        if (root / name).is_mount():
            call(["umount", "--lazy", root / name])


def call(command: Sequence[str | Path]) -> None:
    """Runs it. Raises RuntimeError with what it told if it fails."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        told = (done.stdout + done.stderr).strip()[-2000:]
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.returncode}\n{told}")


def tell(what: str) -> None:
    """Prints what held."""
    print(f"ok  {what}", flush=True)
