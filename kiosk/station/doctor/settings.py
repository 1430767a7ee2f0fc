"""The settings: every mistake in them, and what a kiosk should not be without."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.station.config.files import passed_over
from kiosk.station.config.model import Config
from kiosk.station.config.names import check_names
from kiosk.station.doctor.machine import Line, Machine


def look(machine: Machine) -> Iterator[Line]:
    """Mistakes, who may read them, the staff number, and what the environment tried to say."""
    path, config = machine.config_path, machine.config
    places = [*machine.places.configs, *([path] if path else [])]
    for finding in passed_over(dict.fromkeys(places)):
        yield Line("settings", "problem", str(finding), f"{finding.hint}, or delete it")
    if path is None:
        told = "there are none; every setting has its default"
        yield Line("settings", "warning", told, f"write {machine.places.configs[0]}")
    else:
        names = check_names(path, config.pack)
        findings = [*machine.findings, *(each for each in names if each.code != "config-pack")]
        for finding in findings:
            yield Line("settings", "problem", str(finding), "mend the line; `kiosk config keys`")
        if not findings:
            yield Line("settings", "ok", str(path))
        if machine.platform != "win32" and _everybody_may_write(path):
            told = f"everybody may write {path}"
            yield Line("settings", "problem", told, f"chmod o-w {path}")
    yield from _staff_number(config)
    if machine.dropped:
        told = f"not heeded: {', '.join(machine.dropped)}"
        yield Line("environment", "warning", told, "take it out of the service or session")


def _everybody_may_write(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & stat.S_IWOTH)
    except OSError:
        return False  # what is wrong with it has been told


def _staff_number(config: Config) -> Iterator[Line]:
    if config.staff_pin and config.staff.pin_hash:
        told = "`staff_pin` has a number that is not in use: `staff.pin_hash` wins"
        yield Line("staff number", "warning", told, "delete `staff_pin` from kiosk.yaml")
    elif config.staff_pin:
        told = "`staff_pin` can be read by whoever reads kiosk.yaml"
        remedy = "`kiosk config set-pin` writes its hash; then delete `staff_pin`"
        yield Line("staff number", "warning", told, remedy)
    elif not config.staff.pin_hash:
        told = "no staff number is set: staff have no panel, and cannot leave by touch"
        yield Line("staff number", "warning", told, "`kiosk config set-pin`")
