"""A configuration as lines that IT can read; the PIN stays unsaid."""

from __future__ import annotations

from kiosk.station.config.model import Config, Words
from kiosk.station.hours import CLOSED, DAYS

NO_WAY = "not set: no staff panel, no way out by touch"


def lines(config: Config) -> list[str]:
    """Every setting in force, `key: value`, in the order of the manual."""
    clinic, screen, idle = config.clinic, config.screen, config.idle
    return [
        f"clinic.name: {_words(clinic.name)}",
        f"clinic.phone: {_words(clinic.phone)}",
        f"clinic.hours: {_words(clinic.hours)}",
        f"clinic.emergency_number: {_words(clinic.emergency_number)}",
        f"clinic.about: {_words(clinic.about)}",
        f"clinic.logo: {config.logo.path if config.logo else 'not set'}",
        f"clinic.discreet: {'true' if config.discreet else 'false'}",
        f"languages: {', '.join(config.languages) or 'all of the pack'}",
        f"screen.monitor: {screen.monitor or 'the primary one'}",
        f"screen.width_mm: {screen.width_mm or 'as the screen reports'}",
        f"screen.height_mm: {screen.height_mm or 'as the screen reports'}",
        f"screen.distance_mm: {screen.distance_mm:g}",
        f"screen.rotation: {screen.rotation}",
        f"idle.timeout_s: {idle.timeout_s}",
        f"idle.warning_s: {idle.warning_s}",
        f"not_offered: {', '.join(config.not_offered) or 'nothing'}",
        f"staff.pin_hash: {'set' if config.staff.pin_hash else NO_WAY}",
        f"staff.favourites: {', '.join(config.staff.favourites) or 'nothing'}",
        f"staff_pin: {'set' if config.staff_pin else 'not set'}",
        f"staff_group: {config.staff_group or 'nobody'}",
        f"pack: {config.pack or 'the bundled one'}",
        *(f"open.{day}: {_hours(config, number)}" for number, day in enumerate(DAYS)),
        f"speech: {'on' if config.speech else 'off'}",
        f"printer: {config.printer or 'none'}",
        f"paper: {config.paper}",
        f"log.level: {config.log_level}",
    ]


def _hours(config: Config, day: int) -> str:
    if not config.open:
        return "not dark"
    spans = (
        f"{begin // 60}:{begin % 60:02}-{end // 60}:{end % 60:02}"
        for begin, end in config.open[day]
    )
    return ", ".join(spans) or CLOSED


def _words(words: Words) -> str:
    texts = [f"{code}: {text}" if code else text for code, text in words.by_language.items()]
    return " | ".join(texts) or "not set"
