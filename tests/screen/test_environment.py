"""The environment says what it may, everything else is dropped and named; without a display there is a sentence."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.screen.environment import ALLOWED, drop_unknown, has_display, own_settings

ROOT = Path(__file__).parents[2]
BUSES = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
SAID = {
    "QT_QPA_PLATFORM": ("xcb", "wayland;xcb", "offscreen", "eglfs", "linuxfb:fb=/dev/fb1"),
    "QT_QUICK_BACKEND": ("software", "rhi"),
    "QSG_RHI_BACKEND": ("opengl", "vulkan"),
    "QSG_RENDER_LOOP": ("basic", "threaded"),
    "QT_SCALE_FACTOR": ("1", "2", "1.5", "0.75"),
    "QT_SCREEN_SCALE_FACTORS": ("2", "HDMI-1=2", "HDMI-1=1.5;DP-2=2"),
    "QT_SCALE_FACTOR_ROUNDING_POLICY": ("PassThrough", "Round"),
    "QT_ENABLE_HIGHDPI_SCALING": ("0", "1"),
    "QT_USE_PHYSICAL_DPI": ("1",),
    "QT_ACCESSIBILITY": ("1",),
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": ("1",),
    "QT_XCB_GL_INTEGRATION": ("xcb_egl", "none"),
    "QT_WAYLAND_SHELL_INTEGRATION": ("xdg-shell",),
    "QT_WAYLAND_DISABLE_WINDOWDECORATION": ("1",),
    "QT_QPA_EGLFS_INTEGRATION": ("eglfs_kms",),
    "QT_QPA_EGLFS_HIDECURSOR": ("1",),
    "QT_QPA_EGLFS_ROTATION": ("90", "-90"),
    "QT_QPA_EGLFS_WIDTH": ("1920",),
    "QT_QPA_EGLFS_HEIGHT": ("1080",),
    "QT_QPA_EGLFS_PHYSICAL_WIDTH": ("527",),
    "QT_QPA_EGLFS_PHYSICAL_HEIGHT": ("296",),
    "QT_QPA_EVDEV_TOUCHSCREEN_PARAMETERS": ("/dev/input/event3:rotate=90",),
    "QT_QPA_GENERIC_PLUGINS": ("evdevtouch:/dev/input/event3", "libinput"),
}
FOREIGN_VALUES = {
    "QT_QPA_PLATFORM": (
        *("vnc", "vnc:port=5901", "xcb;vnc", "offscreen;vnc:port=1", "nonsense", "", "VNC", "xcb;"),
        *(
            "webgl",
            "webgl:port=8080",
            "offscreen:configfile=/tmp/fifo",
            "../xcb",
            "xcb\nvnc",
            " xcb",
        ),
        *("vkkhrdisplay", "minimalegl", "directfb", "integrity", "qnx", "xcb:nograb", "x" * 10_000),
    ),
    "QT_QUICK_BACKEND": ("nonsense", "", "d3d12", "softwarecontext", "software;rhi", "../software"),
    "QSG_RHI_BACKEND": ("nonsense", "null", ""),
    "QSG_RENDER_LOOP": ("nonsense", "windows", ""),
    "QT_SCALE_FACTOR": (
        *(
            "0",
            "-1",
            "nan",
            "inf",
            "1e9",
            "1000",
            "0.01",
            "",
            "2x",
            "5",
            "1,5",
            "٢",
            "0x2",
            "1.0000001",
        ),
    ),
    "QT_SCREEN_SCALE_FACTORS": ("0", "a=0", "a=1;b=nan", ";;;", "=2", "a=1000"),
    "QT_SCALE_FACTOR_ROUNDING_POLICY": ("nonsense", "Unset"),
    "QT_ENABLE_HIGHDPI_SCALING": ("2", "yes", ""),
    "QT_ACCESSIBILITY": ("yes", "10"),
    "QT_XCB_GL_INTEGRATION": ("../evil", "/tmp/evil"),
    "QT_WAYLAND_SHELL_INTEGRATION": ("../evil", "qt-shell"),
    "QT_QPA_EGLFS_INTEGRATION": ("/tmp/evil", "eglfs_../evil"),
    "QT_QPA_EGLFS_ROTATION": ("45", "1000000"),
    "QT_QPA_EGLFS_WIDTH": ("0x780", "-1", "1000000", "1.5"),
    "QT_QPA_GENERIC_PLUGINS": (
        *(
            "tuiotouch",
            "tuiotouch:udp=3333",
            "evdevtouch,tuiotouch",
            "TuioTouch",
            "vnc",
            "evdevtouch;x",
        ),
    ),
    "QT_QPA_EVDEV_TOUCHSCREEN_PARAMETERS": ("$(reboot)", "a b", "a\nb"),
    **dict.fromkeys(
        BUSES,
        (
            *("tcp:host=example.org,port=1", "nonce-tcp:host=localhost,port=1", "autolaunch:", ""),
            *("unixexec:path=/bin/sh,argv1=-c", "unix:path=/run/bus;tcp:host=example.org", "x"),
        ),
    ),
}
FOREIGN_NAMES = (
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE"),
    *("QT_LOGGING_RULES", "QT_LOGGING_CONF", "QT_LOGGING_TO_CONSOLE", "QT_MESSAGE_PATTERN"),
    *("QT_DEBUG_PLUGINS", "QT_FATAL_WARNINGS", "QT_FATAL_CRITICALS", "QT_LOAD_TESTABILITY"),
    *("QT_IM_MODULE", "QT_IM_MODULES", "QT_HASH_SEED", "QT_FONT_DPI", "QT_LAYOUT_DIRECTION"),
    *("QT_QPA_FONTDIR", "QT_QPA_EGLFS_KMS_CONFIG", "QT_QPA_KMS_CONFIG", "QT_VULKAN_LIB"),
    *("QT_VULKAN_INSTANCE_LAYERS", "QT_IMAGEIO_MAXALLOC", "QT_FILE_SELECTORS", "QT_NO_GLIB"),
    *("QT_XCB_NO_XI2", "QT_QPA_DISABLE_INPUT", "QT_QPA_EGLFS_DEBUG", "QT_QPA_EVDEV_DEBUG"),
    *(
        "QT_GUI_GTK_JSON",
        "QT_GUI_GTK_JSON_SAVE",
        "QT_QPA_DBUS_SIGNALS_SAVE",
        "QT_WAYLAND_RECONNECT",
    ),
    *("QT_SUBPIXEL_AA_TYPE", "QT_USE_TLS_1_3_PSK", "QT_QPA_FB_DRM", "QT_QUICK_CONTROLS_STYLE"),
    *("QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QML_PLUGIN_PATH", "QML_XHR_ALLOW_FILE_READ"),
    *("QML_XHR_ALLOW_FILE_WRITE", "QML_XHR_DUMP", "QML_DISK_CACHE", "QML_DISK_CACHE_PATH"),
    *("QML_NO_DISK_CACHE", "QML_FORCE_DISK_CACHE", "QML_IMPORT_TRACE", "QML_DUMP_ERRORS"),
    *("QML_VISUAL_TOUCH_DEBUGGING", "QML_ANIMATION_TICK_DUMP", "QML_CHECK_TYPES"),
    *("QSG_INFO", "QSG_VISUALIZE", "QSG_RENDERER_DEBUG", "QSG_RHI_PIPELINE_CACHE_LOAD"),
    *("QSG_RHI_PIPELINE_CACHE_SAVE", "QSG_ATLAS_WIDTH", "QSG_FIXED_ANIMATION_STEP"),
    *("QV4_FORCE_INTERPRETER", "QV4_PROFILE_WRITE_PERF_MAP", "QV4_JS_MAX_STACK_SIZE"),
    *(
        "QV4_SHOW_BYTECODE",
        "QV4_MAX_CALL_DEPTH",
        "PYSIDE_DISABLE_INTERNAL_QT_CONF",
        "QTWEBENGINE_X",
    ),
    *("qt_qpa_platform", "QT_NOT_YET_INVENTED"),
    *("WAYLAND_DEBUG", "G_DEBUG", "G_MESSAGES_DEBUG", "GIO_EXTRA_MODULES", "GTK_MODULES"),
    *("GCONV_PATH", "XCOMPOSEFILE", "FC_DEBUG", "FONTCONFIG_FILE", "LIBGL_DRIVERS_PATH"),
    *("GBM_BACKENDS_PATH", "__EGL_VENDOR_LIBRARY_FILENAMES", "MESA_LOG_FILE", "GALLIUM_HUD"),
    *("VK_ADD_LAYER_PATH", "VK_INSTANCE_LAYERS"),
)


def test_every_allowed_name_has_a_value_here() -> None:
    assert set(SAID) == set(ALLOWED)


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in SAID.items() for value in values]
)
def test_what_is_allowed_stays(name: str, value: str) -> None:
    environment = {name: value}
    assert drop_unknown(environment) == []
    assert environment == {name: value}


@pytest.mark.parametrize(
    ("name", "value"),
    [(name, value) for name, values in FOREIGN_VALUES.items() for value in values]
    + [(name, "1") for name in FOREIGN_NAMES],
)
def test_everything_else_is_dropped_and_named(name: str, value: str) -> None:
    environment = {name: value, "HOME": "/home/kiosk", "LC_ALL": "C", "PATH": "/bin"}
    assert drop_unknown(environment) == [name]
    assert environment == {"HOME": "/home/kiosk", "LC_ALL": "C", "PATH": "/bin"}


@pytest.mark.parametrize("name", BUSES)
@pytest.mark.parametrize(
    "address", ["unix:path=/run/user/1000/bus", "unix:abstract=/tmp/dbus-x,guid=0123abc"]
)
def test_a_bus_of_this_machine_is_kept(name: str, address: str) -> None:
    environment = {name: address}
    assert drop_unknown(environment) == []
    assert environment == {name: address}


def test_the_table_for_it_names_all_that_is_allowed() -> None:
    guide = (ROOT / "docs" / "kiosk-session.md").read_text("utf-8")
    assert [name for name in ALLOWED if f"`{name}`" not in guide] == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("display", "there"),
    [
        *[("", False), (":", False), (":99999", False), ("nonsense", False), (":0x0", False)],
        *[("unix:99999", False), ("10.0.0.1:0", False), ("example.org:0", False), (":-1", False)],
        *[("localhost:10.0", True), ("/tmp/x", False), (":0/../../x", False)],
    ],
)
def test_a_display_is_one_of_this_machine(display: str, there: bool) -> None:
    assert has_display({"DISPLAY": display}) is there


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("name", ["wayland-0", "", "../wayland-0", "/nowhere/wayland-0", "\n"])
def test_a_stale_wayland_display_is_forgotten(tmp_path: Path, name: str) -> None:
    environment = {"WAYLAND_DISPLAY": name, "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not has_display(environment)
    assert "WAYLAND_DISPLAY" not in environment


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_wayland_display_that_is_there_is_kept(tmp_path: Path) -> None:
    (tmp_path / "wayland-7").touch()
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert has_display(environment)
    assert environment["WAYLAND_DISPLAY"] == "wayland-7"


PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from kiosk.cli import main
from kiosk.screen import session

present = session._present
session._present = lambda *given: (present(*given), QTimer.singleShot(100, leave))
leave = lambda: QGuiApplication.exit(77)
sys.exit(main.main(["run", "--pack", sys.argv[1]]))
"""


def started(pack: Path, folder: Path, **environment: str) -> tuple[int, list[str], str]:
    """Exit code, lines on stderr and log of a real start; 77 once the window has been shown."""
    plain = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "DISPLAY", "WAYLAND", "XDG_"))
    }
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, pack],
        cwd=ROOT,
        env={**plain, "XDG_STATE_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    log = folder / "waypost" / "log" / "kiosk.log"
    said = log.read_text("utf-8") if log.exists() else ""
    return done.returncode, done.stderr.splitlines(), said


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    "environment",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"DISPLAY": "localhost:77"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "vnc"},
        {"QT_QPA_PLATFORM": "nonsense"},
        {"QT_QPA_PLATFORM": "eglfs", "QT_QPA_EGLFS_INTEGRATION": "none"},
    ],
    ids=lambda environment: " ".join("=".join(pair) for pair in environment.items()),
)
def test_a_display_that_does_not_work_is_a_sentence_and_2(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    code, lines, _ = started(content_pack, tmp_path, **environment)
    assert (code, len(lines)) == (2, 1), lines
    assert lines[0].startswith("kiosk: no ")
    assert "DISPLAY" in lines[0]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_wayland_display_that_nobody_answers_is_a_sentence_and_2(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-0"))
    code, lines, _ = started(content_pack, tmp_path, WAYLAND_DISPLAY="wayland-0")
    assert (code, len(lines)) == (2, 1), lines


def test_a_real_start_drops_what_would_open_a_port_and_says_so(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path
) -> None:
    code, lines, log = started(
        content_pack,
        tmp_path,
        QT_QPA_PLATFORM="offscreen",
        QT_QUICK_BACKEND="software",
        QT_QPA_GENERIC_PLUGINS="tuiotouch",
        QT_FATAL_WARNINGS="1",
        QT_LOGGING_RULES="*=true",
    )
    assert (code, lines) == (77, [])
    assert "QT_FATAL_WARNINGS, QT_LOGGING_RULES, QT_QPA_GENERIC_PLUGINS" in log


def test_a_stale_wayland_display_does_not_hide_the_one_that_is_there(
    qapp: QGuiApplication, content_pack: Path, tmp_path: Path, bare_display: str
) -> None:
    code, lines, _ = started(
        content_pack, tmp_path, WAYLAND_DISPLAY="wayland-0", DISPLAY=bare_display
    )
    assert (code, lines) == (77, [])


def test_what_a_bundle_sets_by_itself_is_dropped_and_not_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/waypost/_internal", raising=False)
    environment = {
        "QT_PLUGIN_PATH": "/opt/waypost/_internal/PySide6/Qt/plugins",
        "QML2_IMPORT_PATH": "/home/somebody",
    }
    assert drop_unknown(environment) == ["QML2_IMPORT_PATH"]
    assert environment == {}


def test_on_windows_qt_finds_the_fonts_of_the_kiosk() -> None:
    told = own_settings("win32")["QT_QPA_FONTDIR"]
    assert list(Path(told).glob("*.ttf"))
    assert "QT_QPA_FONTDIR" not in own_settings("linux")
