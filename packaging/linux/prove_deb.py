"""Installs the Debian package on a minimal machine that has never seen a network, proves it, and removes it to nothing.

`make test-installers`; what the package depends on is fetched once into build/minimal.
"""

from __future__ import annotations

from pathlib import Path

from linux import deb
from linux.life import FIRST, NEXT, OLD, Kind, live
from linux.machine import is_possible, prepared, tell

DPKG = Kind(
    install=lambda package: ["dpkg", "-i", "--force-confold", package],
    remove=lambda _: ["dpkg", "-r", "waypost"],
    purge=lambda _: ["dpkg", "-P", "waypost"],
)


def main(bundle: Path, work: Path) -> int:
    """2 if a tool is missing; raises AssertionError or RuntimeError where something did not hold."""
    if not is_possible():
        return 2
    work.mkdir(parents=True, exist_ok=True)
    made = {version: deb.build(bundle, work, version, level=0) for version in (FIRST, NEXT, OLD)}
    with prepared(work, made[FIRST]) as machine:
        tell("a minimal machine with what the package depends on, the network cut")
        live(machine, DPKG, made, work / "deb.png")
    return 0
