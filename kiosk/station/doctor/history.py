"""What the log has of earlier starts: faults, and when."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

from kiosk.authored.files import bytes_of
from kiosk.station.doctor.machine import Line, Machine
from kiosk.station.log import LOG_NAME

DAYS = 7
_MOST_BYTES = 2_000_000
"""More than the log is ever allowed to have."""
_LINE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\S* (info|problem|failure) (.*)")
_ENDED = ("the program ends", "this one is in safe mode")
"""What the log says where the program gave up, and where it was started again and again."""
_SERVICE = ["systemctl", "show", "waypost-kiosk.service", "--property=NRestarts"]
_RESTARTS = re.compile(r"NRestarts=(\d+)")


def look(machine: Machine) -> Iterator[Line]:
    """What went wrong in the last days, when the program last ended by itself, and how often it was started again."""
    log = machine.places.log_folder / LOG_NAME
    found = [match for line in tail(machine) if (match := _LINE.match(line))]
    if not found:
        yield Line("log", "ok", f"nothing is noted in {log}")
    else:
        yield _crashes(found, machine)
    ended = [match for match in found if _has_ended(match)]
    told = f"{ended[-1][1]}: {ended[-1][3]}" if ended else "none is noted"
    yield Line("last crash", "ok", told)
    yield from _restarts(machine)


def _crashes(found: list[re.Match[str]], machine: Machine) -> Line:
    log = machine.places.log_folder / LOG_NAME
    since = time.strftime("%Y-%m-%dT%H:%M:%S", time.localtime(machine.clock() - DAYS * 86400))
    recent = [match for match in found if match[1] >= since]
    ended = [match for match in recent if _has_ended(match)]
    failed = [match for match in recent if match[2] == "failure"]
    if ended:
        told = f"the program ended itself {len(ended)} times in {DAYS} days, last {ended[-1][1]}"
        remedy = f"send `kiosk doctor --report FILE` to whoever looks after Waypost; see {log}"
        return Line("crashes", "problem", told, remedy)
    if failed:
        told = f"{len(failed)} faults in {DAYS} days, last {failed[-1][1]}; visits went on"
        return Line("crashes", "warning", told, f"see {log}")
    return Line("crashes", "ok", f"none in {DAYS} days")


def _has_ended(match: re.Match[str]) -> bool:
    return any(words in match[3] for words in _ENDED)


def _restarts(machine: Machine) -> Iterator[Line]:
    """A program that was killed had no time to note it: systemd counts for it, since the machine began."""
    if not machine.platform.startswith("linux"):
        return
    match = _RESTARTS.search(machine.ask(_SERVICE) or "")
    if match and int(match[1]):
        told = f"systemd started the kiosk again {match[1]} times since it was enabled or the machine began"
        yield Line("restarts", "warning", told, "see `journalctl -u waypost-kiosk`")


def tail(machine: Machine, most: int = 400) -> list[str]:
    """The last lines of the log; none if there is none that can be read."""
    try:
        data = bytes_of(machine.places.log_folder / LOG_NAME, _MOST_BYTES)
    except OSError:
        return []
    return (data or b"").decode("utf-8", "replace").splitlines()[-most:]
