"""An installation's life on a machine without a network: installed, upgraded, repaired, removed to nothing."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from linux.machine import Machine, tell

FIRST, NEXT, OLD = "1.0.0", "1.0.1", "0.9.0"
SETTINGS = 'staff_pin: "2468"\n'


@dataclass(frozen=True)
class Kind:
    """How one kind of installer is used; each function gives a command, of a path on the machine."""

    install: Callable[[str], list[str]]
    remove: Callable[[str], list[str]]
    purge: Callable[[str], list[str]]


def live(machine: Machine, kind: Kind, made: dict[str, Path], picture: Path) -> None:
    """Goes through it with an installer of each of the three versions; each step is told as it held."""
    before = machine.files()
    for installer in made.values():
        shutil.copy(installer, machine.root / "tmp")
    first, following, old = (f"/tmp/{made[version].name}" for version in (FIRST, NEXT, OLD))
    settings = machine.root / "etc/waypost/kiosk.yaml"
    started = time.monotonic()
    machine.run(*kind.install(first))
    prove(machine)
    tell(f"installed silently, and a first picture after {time.monotonic() - started:.0f} s")
    shutil.copy(machine.root / "tmp/picture.png", picture)
    settings.write_text(SETTINGS)
    machine.run(*kind.install(following))
    prove(machine)
    assert settings.read_text() == SETTINGS
    tell("upgraded; the settings stayed")
    told = machine.run(*kind.install(old), fails=True)
    assert f"{NEXT} is installed, which is newer than {OLD}" in told, told
    start(machine)
    tell("an older one was refused, and what was there goes on")
    (machine.root / "opt/waypost/_internal/kiosk/data/bundled.kpack").unlink()
    machine.run(*kind.install(following))
    prove(machine)
    tell("repaired by installing it again")
    machine.run(*kind.remove(following))
    assert settings.read_text() == SETTINGS
    assert not (machine.root / "opt/waypost").exists()
    tell("removed; settings and log stayed")
    machine.run(*kind.install(following))
    start(machine)
    assert settings.read_text() == SETTINGS
    tell("installed again over the settings that stayed")
    machine.run(*kind.remove(following))
    machine.run(*kind.purge(following))
    left = machine.files() - before
    assert not left, sorted(left)
    for name in ("passwd", "group", "shadow"):
        assert "waypost" not in (machine.root / "etc" / name).read_text(), name
    tell("purged; nothing of it is left")


def prove(machine: Machine) -> None:
    """The self-test as the kiosk's own user, who is nobody special."""
    picture = machine.root / "tmp/picture.png"
    picture.unlink(missing_ok=True)
    machine.run("/usr/bin/kiosk", "--selftest", "/tmp/picture.png", user="waypost")
    assert picture.stat().st_size > 10_000


def start(machine: Machine) -> None:
    """The same in short: the program starts and opens its pack."""
    told = machine.run("/usr/bin/kiosk", "--version", user="waypost")
    assert "\npack " in told, told
