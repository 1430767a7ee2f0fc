"""What the log has of earlier starts: faults, and when."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine
from kiosk.station.log import LOG_NAME

DAYS = 7
_LINE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\S* (info|problem|failure) (.*)")
_ENDED = "the program ends"


def look(machine: Machine) -> Iterator[Line]:
    """The last time that the program ended by itself, and what went wrong in the last days."""
    log = machine.places.log_folder / LOG_NAME
    lines = tail(machine)
    if not lines:
        yield Line("log", "ok", f"nothing is noted in {log}")
        return
    since = time.strftime("%Y-%m-%dT%H:%M:%S", time.localtime(machine.clock() - DAYS * 86400))
    found = [match for line in lines if (match := _LINE.match(line)) and match[1] >= since]
    ended = [match for match in found if _ENDED in match[3]]
    failed = [match for match in found if match[2] == "failure"]
    if ended:
        told = f"the program ended itself {len(ended)} times in {DAYS} days, last {ended[-1][1]}"
        remedy = f"send `kiosk doctor --report FILE` to whoever looks after Waypost; see {log}"
        yield Line("crashes", "problem", told, remedy)
    elif failed:
        told = f"{len(failed)} faults in {DAYS} days, last {failed[-1][1]}; visits went on"
        yield Line("crashes", "warning", told, f"see {log}")
    else:
        yield Line("crashes", "ok", f"none in {DAYS} days")


def tail(machine: Machine, most: int = 400) -> list[str]:
    """The last lines of the log; none if there is none that can be read."""
    try:
        text = (machine.places.log_folder / LOG_NAME).read_text("utf-8", errors="replace")
    except OSError:
        return []
    return text.splitlines()[-most:]
