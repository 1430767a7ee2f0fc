"""Reads a clinic's configuration, `kiosk.yaml` and `kiosk.d`: every key may be left out, no fault stops the kiosk.

What may stand there is in kiosk.station.config.schema, and in docs/configuration.md.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Finding
from kiosk.station.config import files
from kiosk.station.config.model import Clinic, Config, Idle, Screen, Staff
from kiosk.station.hours import DAYS, week_of

if TYPE_CHECKING:
    from kiosk.authored.nodes import Mapping


def load(path: Path | None) -> tuple[Config, list[Finding]]:
    """The settings in a file and in the folder beside it, and what is wrong; a wrong setting keeps its default.

    A file that cannot be read to its end sets nothing, and so does no path.
    """
    if path is None:
        return Config(), []
    findings: list[Finding] = []
    root = files.read(path, findings)
    config = _config(path, root, findings) if root else Config()
    return config, sorted(findings)


def _config(path: Path, root: Mapping, findings: list[Finding]) -> Config:
    from kiosk.station.config.fields import Section

    top = Section(str(path), findings, root, "")
    clinic, screen, idle = top.section("clinic"), top.section("screen"), top.section("idle")
    hours, log, staff = top.section("open"), top.section("log"), top.section("staff")
    config = Config(
        clinic=Clinic(
            name=clinic.words("name"),
            phone=clinic.words("phone"),
            hours=clinic.words("hours"),
            emergency_number=clinic.words("emergency_number"),
            about=clinic.words("about"),
        ),
        logo=clinic.logo("logo"),
        discreet=clinic.choice("discreet") == "true",
        languages=top.names("languages"),
        screen=Screen(
            monitor=screen.name("monitor"),
            width_mm=screen.number("width_mm"),
            height_mm=screen.number("height_mm"),
            distance_mm=screen.number("distance_mm") or Screen().distance_mm,
            rotation=int(screen.choice("rotation") or Screen().rotation),
        ),
        idle=Idle(
            timeout_s=idle.number("timeout_s") or Idle().timeout_s,
            warning_s=idle.number("warning_s") or Idle().warning_s,
        ),
        not_offered=top.names("not_offered"),
        staff=Staff(staff.pin_hash("pin_hash"), staff.names("favourites")),
        staff_pin=top.pin("staff_pin"),
        staff_group=top.name("staff_group"),
        pack=top.file("pack"),
        open=week_of([hours.hours(day) for day in DAYS]),
        speech=top.choice("speech") == "on",
        printer=top.name("printer"),
        paper=top.choice("paper") or Config().paper,
        log_level=log.choice("level") or Config().log_level,
    )
    for section in (top, clinic, screen, idle, hours, log, staff):
        section.done()
    return config
