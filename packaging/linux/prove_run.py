"""Installs the .run file on a minimal machine to which nothing was added, proves it, and removes it to nothing.

`make test-installers`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from linux import deb, run
from linux.life import FIRST, NEXT, OLD, Kind, live, start
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
        _what_goes_wrong(machine, f"/tmp/{made[FIRST].name}")
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
    start(machine)
    tell("the Debian package was refused over it, and it goes on")
    machine.run("sh", "/opt/waypost/setup", "--purge")
    assert not (machine.root / "opt/waypost").exists()
    tell("it removes itself, without its file")


def _what_goes_wrong(machine: Machine, file: str) -> None:
    """A power cut in the midst of an upgrade, and a machine on which it cannot run."""
    before = machine.files()
    machine.run("sh", file)
    program = machine.root / "opt/waypost"
    program.rename(program.with_suffix(".old"))
    program.with_suffix(".new").mkdir()
    machine.run("sh", file)
    assert [path.name for path in program.parent.iterdir()] == ["waypost"]
    start(machine)
    machine.run("sh", file, "--", "--purge")
    assert machine.files() == before
    tell("a power cut in the midst of an upgrade was taken up")
    machine.run("sh", file, "--noexec", "--target", "/tmp/payload")
    (machine.root / "tmp/payload/opt/waypost/lib/libxcb-cursor.so.0").unlink()
    told = machine.run("sh", "/tmp/payload/opt/waypost/setup", fails=True)
    assert "libxcb-cursor.so.0 => not found" in told, told
    assert machine.files() == before
    tell("where a library is missing it says so, and changes nothing")
