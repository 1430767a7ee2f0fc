"""Whether there is something to touch."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine
from kiosk.station.touchscreens import DEVICES, names_in, noted

REMEDY = "plug the screen's USB cable in, then look at `libinput list-devices`"


def look(machine: Machine) -> Iterator[Line]:
    """Touchscreens by name, and those that are gone; elsewhere than on Linux nothing is told."""
    if not machine.platform.startswith("linux"):
        return
    told = machine.text(DEVICES)
    if not told:
        yield Line("touch", "warning", f"/{DEVICES} cannot be read", "see whether touches arrive")
        return
    names = names_in(told)
    gone = [name for name in noted(machine.places.state_folder) if name not in names]
    since = f"; {', '.join(gone)} was there when the kiosk last began" if gone else ""
    if not names:
        yield Line("touch", "problem", f"no touchscreen is attached{since}", REMEDY)
    elif gone:
        yield Line("touch", "warning", ", ".join(names) + since, REMEDY)
    else:
        yield Line("touch", "ok", ", ".join(names))
