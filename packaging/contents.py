"""What may be in a bundle: the spec keeps only this, and the bundle check refuses anything else.

Paths are relative to the bundle's folder of libraries, with forward slashes.
"""

from __future__ import annotations

import sys
from fnmatch import fnmatchcase

from windows import contents as windows

PACKAGES = (
    "PySide6",
    "cffi",
    "kiosk",
    "markdown",
    "nacl",
    "pycparser",
    "segno",
    "shiboken6",
    "yaml",
    "_pyi_rth_utils",  # PyInstaller's own, for its start
)
"""The Python packages that may be in a program, beside Python's own modules."""
QT_LIBRARIES = (
    *("Core", "DBus", "Gui", "LabsQmlModels", "Network", "OpenGL", "Qml", "QmlMeta", "QmlModels"),
    *("QmlWorkerScript", "Quick", "QuickShapes", "Svg", "WaylandClient"),
    "XcbQpa",
)
QT_BINDINGS = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtSvg")
QT_PLUGINS = (
    "imageformats/libqsvg.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
QML_MODULES = (
    *("Qt/labs/qmlmodels", "QtQml", "QtQml/Models", "QtQml/WorkerScript"),
    *("QtQuick", "QtQuick/Shapes", "QtQuick/Window"),
)
ALLOWED = (
    # Python
    "libffi.so.*",
    "libpython3.*.so*",
    "libsqlite3.so.0",
    "python3.*/lib-dynload/*.so",
    "yaml/_yaml.*.so",
    # the staff number's hash
    *("_cffi_backend.*.so", "nacl/_sodium.abi3.so"),
    # PySide
    "libpyside6*.abi3.so.6.*",
    "libshiboken6.abi3.so.6.*",
    "PySide6/libpyside6*.abi3.so.6.*",
    "shiboken6/Shiboken.abi3.so",
    "shiboken6/libshiboken6.abi3.so.6.*",
    *(f"PySide6/{name}.abi3.so" for name in QT_BINDINGS),
    # Qt
    *(f"{folder}libQt6{name}.so.6" for name in QT_LIBRARIES for folder in ("", "PySide6/Qt/lib/")),
    *(
        f"{folder}libicu{name}.so.*"
        for name in ("data", "i18n", "uc")
        for folder in ("", "PySide6/Qt/lib/")
    ),
    *(f"PySide6/Qt/plugins/{name}" for name in QT_PLUGINS),
)
OURS = (
    "kiosk/assets/LICENSES.md",
    "kiosk/assets/fonts/*.ttf",
    "kiosk/assets/fonts/OFL.txt",
    "kiosk/assets/icons/*.svg",
    "kiosk/data/bundled.kpack",
    "kiosk/ui/*.qml",
    "kiosk/ui/*qmldir",
    "kiosk/ui/*.qm",
    "licences/*",
    "base_library.zip",
    "[mM]arkdown-*.dist-info/*",
)
"""What is in a bundle for any system."""
NEVER = (
    *("*WaylandCompositor*", "*VirtualKeyboard*", "*virtualkeyboard*", "*qvnc*", "*/tls/*"),
    *("*qmltooling*", "*QtWidgets*", "*Qt6Widgets*", "*QuickControls2*", "*_ssl*", "libssl*"),
    *("libcrypto*", "libstdc++*", "libgcc_s*", "libglib*", "libgtk*", "libX*", "libxcb*"),
)
"""GPL-only parts, doors, the host's own: named so that a careless line in ALLOWED is caught."""


def is_allowed(path: str, system: str = sys.platform) -> bool:
    """Whether a file or link may be in the bundle for a system, by Python's name of it."""
    on_windows = system == "win32"
    path = path.replace("\\", "/") if on_windows else path
    allowed, never = (windows.ALLOWED, windows.NEVER) if on_windows else (ALLOWED, NEVER)
    if any(fnmatchcase(path, pattern) for pattern in never):
        return False
    return _of_allowed_module(path, system) or any(
        fnmatchcase(path, pattern) for pattern in (*OURS, *allowed)
    )


def _of_allowed_module(path: str, system: str) -> bool:
    folder, _, name = path.rpartition("/")
    module = folder.removeprefix(f"{qt_folder(system)}/qml/")
    code = ".dll" if system == "win32" else ".so"
    return module != folder and module in QML_MODULES and name.endswith((code, "qmldir", ".qml"))


def qt_folder(system: str) -> str:
    """Where Qt's plugins and QML modules are."""
    return "PySide6" if system == "win32" else "PySide6/Qt"


def qt_plugins(system: str) -> tuple[str, ...]:
    """The plugins of a bundle, by their place among them."""
    return windows.QT_PLUGINS if system == "win32" else QT_PLUGINS


SYSTEM_LIBRARIES = (
    *("ld-linux*.so.*", "libc.so.6", "libdl.so.2", "libm.so.6", "libpthread.so.0", "librt.so.1"),
    *("libutil.so.1", "libresolv.so.2", "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1"),
    *("libbrotlicommon.so.1", "libbrotlidec.so.1", "libzstd.so.1"),
    *("libEGL.so.1", "libGL.so.1", "libGLX.so.0", "libOpenGL.so.0", "libdbus-1.so.3"),
    *("libexpat.so.1", "libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0"),
    *("libgssapi_krb5.so.2", "libgthread-2.0.so.0", "libwayland-*.so.*", "libX11-xcb.so.1"),
    *("libX11.so.6", "libxcb.so.1", "libxcb-*.so.*", "libxkbcommon*.so.0"),
)
"""What the machine itself must have: an installer's dependencies."""


def is_of_system(library: str, system: str = sys.platform) -> bool:
    """Whether a shared library is one that the machine provides."""
    if system == "win32":
        library = library.lower()
    libraries = windows.SYSTEM_LIBRARIES if system == "win32" else SYSTEM_LIBRARIES
    return any(fnmatchcase(library, pattern) for pattern in libraries)
