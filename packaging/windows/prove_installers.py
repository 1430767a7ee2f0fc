"""Goes through the life of each Windows installer: installed, upgraded, refused, repaired, removed, purged.

On Windows on the machine itself, elsewhere in wine.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from functools import partial
from pathlib import Path

from windows import msi, nsis
from windows.machine import Here, InWine, Machine

FIRST, NEXT, OLD = "1.0.0", "1.0.1", "0.9.0"
HOME, DATA = "Program Files/Waypost", "ProgramData/Waypost"
OURS = r"SOFTWARE\Waypost"
RUN = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Run"
GONE = "_internal/licences/of-the-first-only.txt"
LONGEST_S = 60
OWN = 'staff_pin: "2468"\n'


class SetUp:
    """The set-up program."""

    name = "exe"
    build = staticmethod(partial(nsis.build, quick=True))

    def install(
        self, machine: Machine, package: Path, *, autostart: bool = False, fails: bool = False
    ) -> None:
        machine.run(package, "/S", *(["/KIOSK=1"] if autostart else []), fails=fails)

    def remove(self, machine: Machine, package: Path, *, purge: bool = False) -> None:
        """It goes on from a copy of itself, and returns before that is done."""
        program = "C:\\Program Files\\Waypost\\uninstall.exe"
        machine.run(program, "/S", *(["/PURGE=1"] if purge else []))
        end = time.monotonic() + LONGEST_S
        while (machine.drive / HOME).exists() and time.monotonic() < end:
            time.sleep(0.5)


class Msi:
    """The package for Windows Installer."""

    name = "msi"
    build = staticmethod(msi.build)

    def install(
        self, machine: Machine, package: Path, *, autostart: bool = False, fails: bool = False
    ) -> None:
        repaired = machine.value(OURS, "Version") == package.stem.split("-")[1]
        options = ["REINSTALL=ALL", "REINSTALLMODE=amus"] if repaired else []
        options += ["INSTALLLEVEL=2"] if autostart else []
        machine.run("msiexec", "/i", package, "/qn", *options, fails=fails)

    def remove(self, machine: Machine, package: Path, *, purge: bool = False) -> None:
        machine.run("msiexec", "/x", package, "/qn", *(["PURGE=1"] if purge else []))


KINDS: tuple[SetUp | Msi, ...] = (SetUp(), Msi())


def main(bundle: Path, work: Path) -> int:
    """Tells each thing as it held; raises AssertionError or RuntimeError where one did not."""
    if sys.platform != "win32":
        make_packages(bundle, work)
    for kind in KINDS:
        packages = {version: _package(kind, work, version) for version in (FIRST, NEXT, OLD)}
        _life(kind, packages, bundle, _machine(work), work / f"{kind.name}.png")
    for kind, other in (KINDS, KINDS[::-1]):
        _mixed(
            kind, _package(kind, work, FIRST), other, _package(other, work, NEXT), _machine(work)
        )
    return 0


def make_packages(bundle: Path, work: Path) -> None:
    """Three versions of each installer, the first with a file that the next have no more; needs NSIS and msitools."""
    for kind in KINDS:
        folder = work / kind.name
        shutil.rmtree(folder, ignore_errors=True)
        first = folder / "first" / "waypost"
        shutil.copytree(bundle, first, copy_function=os.link)
        (first / GONE).write_text("Only here.\n", encoding="utf-8")
        for version, source in ((FIRST, first), (NEXT, bundle), (OLD, bundle)):
            kind.build(source, folder, version)


def _package(kind: SetUp | Msi, work: Path, version: str) -> Path:
    return work / kind.name / f"waypost-{version}-x64.{kind.name}"


def _machine(work: Path) -> Machine:
    return Here() if sys.platform == "win32" else InWine(work / "machine", work / "prefix")


def _life(
    kind: SetUp | Msi, packages: dict[str, Path], bundle: Path, machine: Machine, picture: Path
) -> None:
    home, settings = machine.drive / HOME, machine.drive / DATA / "kiosk.yaml"
    assert machine.files() == set(), "Waypost is on this machine already"

    began = time.monotonic()
    kind.install(machine, packages[FIRST], autostart=True)
    assert (home / GONE).exists()
    assert machine.value(OURS, "Version") == FIRST
    assert machine.value(RUN, "Waypost") == '"C:\\Program Files\\Waypost\\waypost.exe" run'
    _prove(machine, picture)
    _tell(
        kind,
        f"installed silently, with autostart; a picture after {time.monotonic() - began:.0f} s",
    )

    settings.write_text(OWN, encoding="utf-8")
    kind.install(machine, packages[NEXT])
    assert settings.read_text(encoding="utf-8") == OWN
    assert machine.value(OURS, "Version") == NEXT
    assert machine.value(RUN, "Waypost") is not None
    assert _contents(home, bundle) == _contents(bundle, bundle)
    assert not (home / GONE).exists()
    _prove(machine, picture)
    _tell(kind, "upgraded; settings and autostart stayed, what the new one has no more is gone")

    kind.install(machine, packages[OLD], fails=True)
    assert machine.value(OURS, "Version") == NEXT
    assert _contents(home, bundle) == _contents(bundle, bundle)
    _tell(kind, "an older one was refused, and what was there goes on")

    (home / "_internal/kiosk/data/bundled.kpack").unlink()
    (home / "kiosk.exe").write_bytes(b"damaged")
    kind.install(machine, packages[NEXT])
    assert _contents(home, bundle) == _contents(bundle, bundle)
    assert settings.read_text(encoding="utf-8") == OWN
    _prove(machine, picture)
    _tell(kind, "repaired by installing it again")

    kind.remove(machine, packages[NEXT])
    assert settings.read_text(encoding="utf-8") == OWN
    assert not home.exists()
    assert machine.value(RUN, "Waypost") is None
    _tell(kind, "removed; the settings stayed")

    kind.install(machine, packages[NEXT])
    assert machine.value(RUN, "Waypost") is None
    assert settings.read_text(encoding="utf-8") == OWN
    kind.remove(machine, packages[NEXT], purge=True)
    assert machine.files() == set(), sorted(machine.files())
    assert machine.traces() == [], machine.traces()
    _tell(kind, "purged; nothing of it is left")


def _mixed(
    kind: SetUp | Msi, package: Path, other: SetUp | Msi, package_of_other: Path, machine: Machine
) -> None:
    """What one installer has put there is no other's to change."""
    kind.install(machine, package)
    before = machine.files()
    other.install(machine, package_of_other, fails=True)
    assert machine.value(OURS, "Version") == FIRST
    assert machine.files() == before
    kind.remove(machine, package, purge=True)
    assert machine.files() == set(), sorted(machine.files())
    _tell(other, f"refused where the {kind.name} was")


def _contents(folder: Path, bundle: Path) -> dict[str, bytes]:
    """What is in the program's files, by name; what an installer puts beside them is not looked at."""
    names = [path.relative_to(bundle) for path in bundle.rglob("*") if path.is_file()]
    return {
        name.as_posix(): (folder / name).read_bytes() for name in names if (folder / name).exists()
    }


def _prove(machine: Machine, picture: Path) -> None:
    picture.unlink(missing_ok=True)
    program = "C:\\Program Files\\Waypost\\kiosk.exe"
    machine.run(program, "--selftest", picture)
    assert picture.stat().st_size > 10_000


def _tell(kind: SetUp | Msi, what: str) -> None:
    print(f"ok  {kind.name}: {what}", flush=True)
