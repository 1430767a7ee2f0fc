"""Installs everything from the offline folder on a minimal machine to which nothing was added, the network cut.

`make test-installers`, if `make offline-media` has been run.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from linux.life import prove
from linux.machine import is_possible, tell, untouched

SESSION = (
    *("env", "XDG_RUNTIME_DIR=/tmp/runtime", "WLR_BACKENDS=headless", "WLR_RENDERER=pixman"),
    *(
        "WLR_LIBINPUT_NO_DEVICES=1",
        "cage",
        "--",
        "/opt/waypost/kiosk",
        "--selftest",
        "/tmp/cage.png",
    ),
)


def main(folder: Path, work: Path) -> int:
    """2 if a tool is missing; raises AssertionError or RuntimeError where something did not hold."""
    if not is_possible():
        return 2
    with untouched(work) as machine:
        shutil.copytree(folder, machine.root / "media/way point")
        machine.run("sh", "/media/way point/install")
        prove(machine)
        tell("everything installed from the offline folder, the network cut")
        (machine.root / "tmp/runtime").mkdir(mode=0o700)
        machine.run("chown", "waypost", "/tmp/runtime")
        machine.run(*SESSION, user="waypost")
        assert (machine.root / "tmp/cage.png").exists()
        tell("the compositor from it starts the kiosk")
        package = next((machine.root / "media/way point/packages").glob("cage_*.deb"))
        package.write_bytes(package.read_bytes()[:-1])
        told = machine.run("sh", "/media/way point/install", fails=True)
        assert f"{package.name}: FAILED" in told, told
        tell("a damaged copy was refused")
    return 0
