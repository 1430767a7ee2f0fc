"""What the environment may say to Qt, and whether there is a display. Without Qt, which reads it while it is loaded."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, MutableMapping

from kiosk.station.paths import resource

_QTS = ("QT", "QML", "QSG", "QV4", "QUICK", "PYSIDE", "SHIBOKEN")
"""How the names begin that Qt and PySide read."""
_BELOW_QT = frozenset((
    *("WAYLAND_DEBUG", "WAYLAND_SERVER_DEBUG", "G_DEBUG", "G_MESSAGES_DEBUG", "GCONV_PATH"),
    *("XLOCALEDIR", "XCOMPOSEFILE", "FC_DEBUG", "LIBGL_DRIVERS_PATH", "LIBGL_DEBUG"),
    *("GBM_BACKENDS_PATH", "MESA_DEBUG", "MESA_LOG_FILE", "MESA_EXTENSION_OVERRIDE"),
))  # fmt: skip
_FAMILIES_BELOW_QT = ("GIO_", "GTK_", "FONTCONFIG_", "__EGL_", "EGL_LOG_", "GALLIUM_", "VK_")
"""What libraries below Qt read that loads foreign code, writes what is touched or drawn, or ends the program."""
_BUSES = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
_NO_BUS = "disabled:"
_OF_THIS_MACHINE = rf"unix:(?:path|abstract)=[\w/.@%,=-]+|{_NO_BUS}"
"""Other addresses of a bus connect to another machine, or start a program. Source: D-Bus Specification."""
_PLATFORM = (
    r"(?:xcb|wayland|wayland-egl|eglfs|linuxfb(?::[\w/:=.-]*)?|offscreen|minimal|windows|cocoa)"
)
_INPUT = r"(?:evdevtouch|evdevmouse|libinput)(?::[\w/:=.-]*)?"
_SWITCH = "0|1"
_LENGTH = "[0-9]{1,5}"
_FACTOR = r"[1-4](?:\.[0-9]{1,3})?|0\.[5-9][0-9]{0,2}"

ALLOWED: Mapping[str, str] = {
    "QT_QPA_PLATFORM": rf"{_PLATFORM}(?:;{_PLATFORM})*",
    "QT_QUICK_BACKEND": "software|rhi",
    "QSG_RHI_BACKEND": "opengl|vulkan|d3d11|d3d12|metal",
    "QSG_RENDER_LOOP": "basic|threaded",
    "QT_SCALE_FACTOR": _FACTOR,
    "QT_SCREEN_SCALE_FACTORS": rf"(?:[\w-]+=)?(?:{_FACTOR})(?:;(?:[\w-]+=)?(?:{_FACTOR}))*",
    "QT_SCALE_FACTOR_ROUNDING_POLICY": "Round|Ceil|Floor|RoundPreferFloor|PassThrough",
    "QT_ENABLE_HIGHDPI_SCALING": _SWITCH,
    "QT_USE_PHYSICAL_DPI": _SWITCH,
    "QT_ACCESSIBILITY": _SWITCH,
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": _SWITCH,
    "QT_XCB_GL_INTEGRATION": "xcb_egl|xcb_glx|none",
    "QT_WAYLAND_SHELL_INTEGRATION": "xdg-shell|fullscreen-shell-v1|ivi-shell|layer-shell",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION": _SWITCH,
    "QT_QPA_EGLFS_INTEGRATION": r"eglfs_\w+|none",
    "QT_QPA_EGLFS_HIDECURSOR": _SWITCH,
    "QT_QPA_EGLFS_ROTATION": "-?(?:0|90|180|270)",
    "QT_QPA_EGLFS_WIDTH": _LENGTH,
    "QT_QPA_EGLFS_HEIGHT": _LENGTH,
    "QT_QPA_EGLFS_PHYSICAL_WIDTH": _LENGTH,
    "QT_QPA_EGLFS_PHYSICAL_HEIGHT": _LENGTH,
    "QT_QPA_EVDEV_TOUCHSCREEN_PARAMETERS": r"[\w/:=.-]*",
    "QT_QPA_GENERIC_PLUGINS": rf"{_INPUT}(?:,{_INPUT})*",
}
"""What may be set, with the values it may have (docs/kiosk-session.md has the table). Nothing of it loads foreign
code, opens a port, writes a file, tells what a visitor does, or ends the program at a warning."""

_OWN = {
    "QML_DISABLE_DISK_CACHE": "1",
    "QSG_RHI_DISABLE_DISK_CACHE": "1",
    "QT_LOGGING_RULES": "*.debug=false;*.info=false;qt.pyside.*.warning=false",
}
"""Qt maps its own disk caches into memory unchecked: one damaged file would crash every later start. Its rules for
messages may stand in a file of the user's too, and have each touch told."""


def own_settings(system: str = sys.platform) -> dict[str, str]:
    """What the kiosk itself tells Qt. On Windows Qt would look for fonts in a folder of its own, and complain."""
    return {
        **_OWN,
        **({"QT_QPA_FONTDIR": str(resource("assets/fonts"))} if system == "win32" else {}),
    }


_LEFT = {**own_settings(), "PYSIDE6_OPTION_PYTHON_ENUM": "True"}
"""What the kiosk or PySide has set, which a process that they start is given."""


def prepare_environment(platform: str = "") -> list[str]:
    """Has the environment say what the kiosk needs, before Qt is loaded; the names that were dropped.

    `platform` is where nothing is said of one. Without a graphics device Qt Quick would abort on OpenGL, and software
    GL is slower and larger than Qt Quick's own software renderer. Where the machine's language does not write UTF-8,
    Qt warns and takes C.UTF-8.
    """
    dropped = drop_unknown(os.environ)
    if platform:
        os.environ.setdefault("QT_QPA_PLATFORM", platform)
    os.environ.update(own_settings())
    os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", _bus_of_user())
    if "QT_QUICK_BACKEND" not in os.environ and not _has_graphics_device():
        os.environ["QT_QUICK_BACKEND"] = "software"
    if not _writes_utf8():
        os.environ["LC_ALL"] = "C.UTF-8"
    return dropped


def _bus_of_user() -> str:
    """The bus that the system offers each user; without any address libdbus would start a program to get one."""
    path = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")
    offered = f"unix:path={path}"
    there = os.path.isabs(path) and os.path.exists(path)
    return offered if there and re.fullmatch(_OF_THIS_MACHINE, offered) else _NO_BUS


def _writes_utf8() -> bool:
    if sys.platform == "win32":
        return True
    import _locale  # part of Python itself; `locale` would cost more of the start

    return _locale.nl_langinfo(_locale.CODESET).upper() in ("UTF-8", "UTF8")


def _has_graphics_device() -> bool:
    try:
        return any(name.startswith("renderD") for name in os.listdir("/dev/dri"))
    except OSError:
        return os.name == "nt"


def drop_unknown(environment: MutableMapping[str, str]) -> list[str]:
    """Takes out what Qt, or what it stands on, would read and may not; the names, sorted, but for a bundle's own."""
    dropped = sorted(
        name
        for name, value in environment.items()
        if _is_looked_at(name) and not _is_allowed(name, value)
    )
    own = [name for name in dropped if _is_of_bundle(environment[name])]
    for name in dropped:
        del environment[name]
    return [name for name in dropped if name not in own]


def _is_of_bundle(value: str) -> bool:
    """What the start of a bundle sets by itself, before any of this: PyInstaller's own paths into it."""
    bundle = getattr(sys, "_MEIPASS", "")
    return bool(bundle) and value.startswith(bundle)


def _is_looked_at(name: str) -> bool:
    return (
        name.upper().startswith(_QTS)
        or name.startswith(_FAMILIES_BELOW_QT)
        or name in _BELOW_QT
        or name in _BUSES
    )


def _is_allowed(name: str, value: str) -> bool:
    if name in _BUSES:
        return re.fullmatch(_OF_THIS_MACHINE, value) is not None
    return _LEFT.get(name) == value or re.fullmatch(ALLOWED.get(name, "(?!)"), value) is not None


def has_display(environment: MutableMapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown. A WAYLAND_DISPLAY that leads nowhere is taken out: X11 may still be there."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if os.name == "nt" or sys.platform == "darwin" or _is_allowed("QT_QPA_PLATFORM", platform):
        return True
    if "WAYLAND_DISPLAY" in environment:
        if _has_wayland(environment):
            return True
        del environment["WAYLAND_DISPLAY"]
    return _has_x11(environment.get("DISPLAY", ""))


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment["WAYLAND_DISPLAY"]
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name and (folder or name.startswith("/"))) and os.path.exists(
        os.path.join(folder, name)
    )


def _has_x11(display: str) -> bool:
    """A display of this machine. A server elsewhere would be a network connection."""
    match = re.fullmatch(r"(?:unix|localhost)?:([0-9]{1,5})(?:\.[0-9]{1,3})?", display)
    if match is None:
        return False
    return display.startswith("localhost") or os.path.exists(f"/tmp/.X11-unix/X{match[1]}")
