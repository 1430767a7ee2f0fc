"""The display: whether there is one, how large it is, and what draws on it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.station.doctor.machine import Line, Machine, ScreenFacts

MM_PER_PX = (0.05, 1.2)
"""Pixels of phones to those of large signs."""
RATIO_MM = ((160, 90), (160, 100), (16, 9), (16, 10), (1600, 900))
"""What screens report that do not know their size."""


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
    set_here = bool(settings.width_mm or settings.height_mm)
    width_mm, height_mm = screen.width_mm, screen.height_mm
    if set_here:
        width_mm = settings.width_mm or (
            (settings.height_mm or 0) * screen.width_px / screen.height_px
        )
        height_mm = settings.height_mm or width_mm * screen.height_px / screen.width_px
    told = (
        f"{screen.width_px} x {screen.height_px} pixels, {width_mm:.0f} x {height_mm:.0f} mm"
        f" {'as set' if set_here else 'as it reports'}"
    )
    remedy = "measure the visible picture and set `screen.width_mm` in kiosk.yaml"
    wide, high = width_mm / max(1, screen.width_px), height_mm / max(1, screen.height_px)
    least, most = MM_PER_PX
    known = least <= wide <= most and abs(wide - high) <= 0.1 * wide
    guessed = not set_here and (round(width_mm), round(height_mm)) in RATIO_MM
    if not known or guessed:
        return Line("screen size", "problem", f"{told}, which cannot be true", remedy)
    return Line("screen size", "ok", told)
