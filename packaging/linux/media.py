"""`make offline-media`: a folder and an image with all that makes a kiosk of a machine without a network.

Needs root, debootstrap, xorriso, and a Debian mirror (MIRROR) for the distribution's own packages.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import sums
from linux import tree
from linux.machine import call, is_possible, online

FILES = tree.HERE / "media_files"
SESSION = ("cage", "xwayland")


def main(dist: Path, work: Path, version: str) -> int:
    """Writes dist/waypost-VERSION-offline/ and .iso; 2 if a tool or an installer is missing."""
    parts = [
        dist / f"waypost_{version}_amd64.deb",
        dist / f"waypost-{version}-linux-x86_64.run",
        dist / f"waypost-{version}.cdx.json",
    ]
    absent = [path.name for path in parts if not path.exists()]
    if absent:
        print(f"{', '.join(absent)} not in {dist}: make installers", file=sys.stderr)
        return 2
    if shutil.which("xorriso") is None:
        print("needs xorriso: sudo apt-get install xorriso", file=sys.stderr)
        return 2
    if not is_possible():
        return 2
    folder = dist / f"waypost-{version}-offline"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "packages").mkdir(parents=True)
    for path in parts:
        shutil.copy(path, folder)
    for path in FILES.iterdir():
        text = path.read_text(encoding="utf-8").replace("@VERSION@", version)
        (folder / path.name).write_text(text, encoding="utf-8")
    work.mkdir(parents=True, exist_ok=True)
    _fetch(folder / "packages", parts[0], work)
    sums.write(folder, [path for path in folder.rglob("*") if path.is_file()])
    tree.settle(folder, ("install",))
    _image(folder, folder.with_suffix(folder.suffix + ".iso"))
    return 0


def _fetch(packages: Path, deb: Path, work: Path) -> None:
    """What a minimal Debian lacks of the session and of what the package depends on, with an index for apt."""
    with online(work) as machine:
        shutil.copy(deb, machine.root / "tmp/waypost.deb")
        apt = ["chroot", machine.root, "apt-get", "-y", "--no-install-recommends"]
        call([*apt, "update"])
        call([*apt, "install", "--download-only", "/tmp/waypost.deb", *SESSION])
        for path in (machine.root / "var/cache/apt/archives").glob("*.deb"):
            shutil.copy(path, packages)
    index = "\n".join(map(_entry, sorted(packages.glob("*.deb"))))
    (packages / "Packages").write_text(index, encoding="utf-8")


def _entry(package: Path) -> str:
    command = ["dpkg-deb", "--field", package]
    fields = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    return f"{fields}Filename: ./{package.name}\nSize: {package.stat().st_size}\nSHA256: {digest}\n"


def _image(folder: Path, image: Path) -> None:
    image.unlink(missing_ok=True)
    command = [
        *("xorriso", "-as", "mkisofs", "-quiet", "-r", "-J", "-joliet-long", "-V", "WAYPOST"),
        *("-o", str(image), str(folder)),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(tree.epoch())}
    subprocess.run(command, env=environment, check=True, capture_output=True)
    print(f"{image}: {image.stat().st_size / 1e6:.0f} MB")
