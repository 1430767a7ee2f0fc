"""The display: whether there is one, how large it is, and what draws on it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine, ScreenFacts
from kiosk.station.pixels import measure


def look(machine: Machine) -> Iterator[Line]:
    """A display, the screen that is set, its size in millimetres, and the renderer."""
    graphics, settings = machine.graphics, machine.config.screen
    if not graphics.screens:
        yield Line(
            "display",
            "problem",
            graphics.reason or "there is none",
            "start in a graphical session, or give the service DISPLAY or WAYLAND_DISPLAY",
        )
        return
    names = ", ".join(f"{number} {each.name}" for number, each in enumerate(graphics.screens, 1))
    yield Line("display", "ok", f"{graphics.platform}; screens: {names}")
    chosen = settings.chosen_of([each.name for each in graphics.screens]) if settings.monitor else 0
    if chosen is None:
        yield Line(
            "screen",
            "problem",
            f"`screen.monitor` is {settings.monitor}; there is no such screen",
            f"set it to one of: {names}",
        )
    screen = graphics.screens[chosen or 0]
    yield _size(screen, machine)
    software = graphics.renderer == "software"
    yield Line(
        "renderer",
        "ok",
        "software: no graphics device is needed" if software else graphics.renderer,
    )


def _size(screen: ScreenFacts, machine: Machine) -> Line:
    settings = machine.config.screen
    pixels, reported = (screen.width_px, screen.height_px), (screen.width_mm, screen.height_mm)
    found = measure(settings, pixels, reported)
    told = (
        f"{screen.width_px} x {screen.height_px} pixels, {found.width_mm:.0f} x {found.height_mm:.0f} mm"
        f" {'as set' if found.is_set else 'as it reports'}"
    )
    if settings.rotation:
        told += f", its picture turned by {settings.rotation} degrees"
    if found.mm_per_px is None:
        remedy = "measure the visible picture and set `screen.width_mm` in kiosk.yaml"
        return Line("screen size", "problem", f"{told}, which cannot be true", remedy)
    return Line("screen size", "ok", told)
