"""Installs the .run file on a minimal machine to which nothing was added, proves it, and removes it to nothing.

`make test-installers`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from linux import deb, run
from linux.life import FIRST, NEXT, OLD, Kind, live, prove
from linux.machine import Machine, is_possible, tell, untouched

RUN = Kind(
    install=lambda file: ["sh", file],
    remove=lambda file: ["sh", file, "--", "--uninstall"],
    purge=lambda file: ["sh", file, "--", "--purge"],
)


def main(bundle: Path, work: Path) -> int:
    """2 if a tool is missing; raises AssertionError or RuntimeError where something did not hold."""
    if not is_possible():
        return 2
    work.mkdir(parents=True, exist_ok=True)
    made = {version: run.build(bundle, work, version, level=1) for version in (FIRST, NEXT, OLD)}
    package = deb.build(bundle, work, FIRST, level=0)
    with untouched(work) as machine:
        tell("an untouched minimal machine, the network cut")
        live(machine, RUN, made, work / "run.png")
        _beside_the_package(machine, f"/tmp/{made[FIRST].name}", package)
    return 0


def _beside_the_package(machine: Machine, file: str, package: Path) -> None:
    """One of the two at a time."""
    shutil.copy(package, machine.root / "tmp")
    machine.run("dpkg", "--unpack", f"/tmp/{package.name}")
    told = machine.run("sh", file, fails=True)
    assert "the Debian package is what is installed here" in told, told
    tell("refused over the Debian package")
    machine.run("dpkg", "--purge", "waypost")
    machine.run("sh", file)
    told = machine.run("dpkg", "--unpack", f"/tmp/{package.name}", fails=True)
    assert "a .run file has installed Waypost here" in told, told
    prove(machine)
    tell("the Debian package was refused over it, and it goes on")
    machine.run("sh", "/opt/waypost/setup", "--purge")
    assert not (machine.root / "opt/waypost").exists()
    tell("it removes itself, without its file")
