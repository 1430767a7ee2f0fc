"""Reads a clinic's configuration file, `kiosk.yaml`: every key may be left out, no fault stops the kiosk.

clinic:
  name: Riverside Clinic            # each a text, or one per language: {en: ..., es: ...}
  phone: 555-0100
  hours: Monday to Friday, 8 to 5
  emergency_number: "911"
  about: Who runs this kiosk, and whom to tell what was unclear
languages: [en]                     # which to offer, in order; else all of the pack's
screen: {width_mm: 527, height_mm: 296, distance_mm: 600}   # else what the screen reports
idle: {timeout_s: 90, warning_s: 30}
not_offered: [some-page]            # pages whose treatment is not done here
staff_pin: "2468"                   # 4 to 8 digits; without it there is no way out by touch
pack: clinic.kpack                  # else the bundled one; relative to this file's folder
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import Finding
from kiosk.station.config.model import Clinic, Config, Idle, Screen

if TYPE_CHECKING:
    from kiosk.authored.nodes import Node

MOST_BYTES = 100_000


def load(path: Path | None) -> tuple[Config, list[Finding]]:
    """The settings in a file and what is wrong with it; a wrong setting keeps its default.

    A file that cannot be read to its end gives all defaults, and so does no path.
    """
    if path is None:
        return Config(), []
    findings: list[Finding] = []
    text = _text(path, findings)
    if text is None:
        return Config(), findings
    root = parsed(path, text, findings)
    config = _config(path, root, findings) if root else Config()
    return config, sorted(findings)


def _text(path: Path, findings: list[Finding]) -> str | None:
    from kiosk.authored.files import bytes_of  # without settings the start needs none of it

    try:
        content = bytes_of(path, MOST_BYTES)
        if content is None:
            raise ValueError("it is no file")
        if len(content) > MOST_BYTES:
            raise ValueError(f"it is larger than {MOST_BYTES} bytes")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        before = fault.object[: fault.start]
        place = before.count(b"\n") + 1, fault.start - before.rfind(b"\n")
        reason = "it is not UTF-8 text"
    except (OSError, ValueError) as fault:
        place = 1, 1
        reason = getattr(fault, "strerror", None) or str(fault)
    _unusable(path, place, reason, findings)
    return None


def parsed(path: Path, text: str, findings: list[Finding]) -> Node | None:
    """The file's root node; None, with findings, if it is empty or cannot be read."""
    from kiosk.authored.nodes import Mapping, Scalar, parse
    from kiosk.authored.report import Report
    from kiosk.authored.text import SourceFile, whole

    report = Report()
    root = parse(whole(SourceFile(str(path), text)), report)
    findings += report.sorted()
    if report.unread:
        last = findings.pop()  # there reading stopped
        hint = last.hint and f"{last.hint}; "
        _unusable(path, (last.line, last.column), last.message, findings, hint)
    elif isinstance(root, Scalar) and not root.text:
        return None
    elif root is not None and not isinstance(root, Mapping):
        reason = "it does not hold settings such as `staff_pin: ...`"
        _unusable(path, (root.place.line, root.place.column), reason, findings)
        return None
    return root


def _unusable(
    path: Path, place: tuple[int, int], reason: str, findings: list[Finding], hint: str = ""
) -> None:
    message = f"the configuration cannot be read: {reason}"
    hint += "all settings keep their defaults"
    findings.append(Finding(str(path), *place, "config-unreadable", message, hint))


def _config(path: Path, root: Node, findings: list[Finding]) -> Config:
    from kiosk.station.config.fields import LANGUAGE, LONGEST_ABOUT, SLUG, Section

    top = Section(str(path), findings, root, "")
    clinic, screen, idle = top.section("clinic"), top.section("screen"), top.section("idle")
    config = Config(
        clinic=Clinic(
            name=clinic.words("name"),
            phone=clinic.words("phone"),
            hours=clinic.words("hours"),
            emergency_number=clinic.words("emergency_number"),
            about=clinic.words("about", LONGEST_ABOUT),
        ),
        languages=top.names("languages", LANGUAGE, "en"),
        screen=Screen(
            width_mm=screen.number("width_mm", 50, 5000),
            height_mm=screen.number("height_mm", 50, 5000),
            distance_mm=screen.number("distance_mm", 200, 3000) or Screen().distance_mm,
        ),
        idle=Idle(
            timeout_s=idle.number("timeout_s", 15, 3600) or Idle().timeout_s,
            warning_s=idle.number("warning_s", 20, 600) or Idle().warning_s,
        ),
        not_offered=top.names("not_offered", SLUG, "some-page"),
        staff_pin=top.pin("staff_pin"),
        pack=top.file("pack", path.absolute().parent),
    )
    for section in (top, clinic, screen, idle):
        section.done()
    return config
