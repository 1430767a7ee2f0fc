"""What may be in a bundle for Windows beside what is in one for any system; see packaging/contents.py."""

from __future__ import annotations

QT_LIBRARIES = (
    *("Core", "Gui", "LabsQmlModels", "Network", "OpenGL", "Qml", "QmlMeta", "QmlModels"),
    *("QmlWorkerScript", "Quick", "QuickShapes", "Svg"),
)
QT_BINDINGS = ("QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtSvg")
QT_PLUGINS = (
    "imageformats/qsvg.dll",
    "platforms/qoffscreen.dll",
    "platforms/qwindows.dll",
)
PYTHON_MODULES = (
    *("_asyncio", "_ctypes", "_decimal", "_queue", "_socket", "_sqlite3", "_uuid", "_zoneinfo"),
    *("pyexpat", "select", "unicodedata"),
)
RUNTIME = ("MSVCP140*.dll", "VCRUNTIME140*.dll", "msvcp140*.dll", "vcruntime140*.dll")
"""Microsoft's C and C++ library, which may be handed on."""
ALLOWED = (
    # Python
    *("python3.dll", "python3[0-9]*.dll", "sqlite3.dll", "libffi-8.dll"),
    *(f"{name}.pyd" for name in PYTHON_MODULES),
    "yaml/_yaml.*.pyd",
    # the staff number's hash
    *("_cffi_backend.*.pyd", "nacl/_sodium.pyd"),
    # PySide
    *("PySide6/pyside6*.abi3.dll", "pyside6*.abi3.dll", "PySide6/pyside6.cp3*.dll"),
    *("shiboken6/Shiboken.pyd", "shiboken6/shiboken6.abi3.dll", "shiboken6.abi3.dll"),
    *(f"PySide6/{name}.pyd" for name in QT_BINDINGS),
    # Qt
    *(f"{folder}Qt6{name}.dll" for name in QT_LIBRARIES for folder in ("", "PySide6/")),
    *(f"PySide6/plugins/{name}" for name in QT_PLUGINS),
    # Microsoft
    *(f"{folder}{name}" for name in RUNTIME for folder in ("", "PySide6/", "shiboken6/")),
)
NEVER = (
    *("*mscms*", "*icuuc*", "*icuin*", "*icu.dll", "*ucrtbase*", "*api-ms-*", "*d3dcompiler*"),
    *(
        "*VirtualKeyboard*",
        "*virtualkeyboard*",
        "*qvnc*",
        "*/tls/*",
        "*qmltooling*",
        "*opengl32sw*",
    ),
    *("*QtWidgets*", "*Qt6Widgets*", "*QuickControls2*", "*_ssl*", "*libssl*", "*libcrypto*"),
)
"""Stand-ins of wine and what belongs to the system, GPL-only parts, doors."""
SYSTEM_LIBRARIES = (
    *("kernel32.dll", "ntdll.dll", "user32.dll", "gdi32.dll", "advapi32.dll", "shell32.dll"),
    *("ole32.dll", "oleaut32.dll", "rpcrt4.dll", "ws2_32.dll", "winmm.dll", "version.dll"),
    *("ucrtbase.dll", "api-ms-win-*.dll", "icuuc.dll", "icu.dll", "bcrypt.dll", "crypt32.dll"),
    *("secur32.dll", "userenv.dll", "netapi32.dll", "iphlpapi.dll", "dnsapi.dll", "authz.dll"),
    *("d3d9.dll", "d3d11.dll", "d3d12.dll", "dxgi.dll", "dcomp.dll", "dwmapi.dll", "dwrite.dll"),
    *("d2d1.dll", "opengl32.dll", "imm32.dll", "uxtheme.dll", "wtsapi32.dll", "shlwapi.dll"),
    *("comdlg32.dll", "setupapi.dll", "shcore.dll", "mscms.dll", "mpr.dll", "winhttp.dll"),
    *("windowscodecs.dll", "propsys.dll", "synchronization.dll", "uiautomationcore.dll"),
)
"""What Windows 10 (1809) and later have."""
