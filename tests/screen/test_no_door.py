"""Nothing in the program can open what is outside of it. A failure names the file and the line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KIOSK = ROOT / "kiosk"
DOORS = (
    *(
        "QDesktopServices",
        "openUrl",
        "Qt.openUrlExternally",
        "QtWebEngine",
        "QtWebView",
        "QtWidgets",
    ),
    *("FileDialog", "FolderDialog", "ColorDialog", "FontDialog", "MessageDialog", "QPrintDialog"),
    *("QtQuick.Dialogs", "QtQuick.Controls", "Qt.labs.platform", "SystemTrayIcon", "QFileDialog"),
    *("XMLHttpRequest", "WebSocket", "LocalStorage", "QSettings", "Qt.include", "createQmlObject"),
    *("TextInput", "TextField", "TextArea", "ContextMenu {", "DropArea", "Drag.", "Shortcut {"),
    *("QDrag(", "startDrag", "os.system", "os.exec", "os.spawn", "posix_spawn", "os.popen", "pty"),
    *("webbrowser", "ctypes", "eval(", "exec(", "QProcess", "subprocess"),
)
"""Names of what opens a program, a file, an address, a dialogue or a menu, or takes what is dropped or pasted."""
FOR_OTHERS = {
    ("station/doctor/machine.py", "subprocess"): "the doctor asks xset",
    ("screen/facts.py", "subprocess"): "the doctor asks a Qt that may end its process",
    ("workshop/preview/compiling.py", "QProcess"): "the authors' preview compiles beside itself",
}
"""What no visitor can reach: kiosk run loads none of these."""
NOT_EVEN_A_LETTER = r"(?<![\w.])"


def sources() -> list[Path]:
    return sorted(path for kind in ("*.py", "*.qml") for path in KIOSK.rglob(kind))


def doors_in(text: str) -> list[tuple[int, str]]:
    """Line and name of each door, remarks and docstrings not counted."""
    return [
        (number, door)
        for number, line in enumerate(text.splitlines(), 1)
        for door in DOORS
        if re.search(NOT_EVEN_A_LETTER + re.escape(door), code_of(line))
    ]


def code_of(line: str) -> str:
    return re.split(r"//|(?<!['\"])#(?!['\"\w])", line)[0]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(KIOSK)))
def test_no_source_has_a_door(path: Path) -> None:
    name = path.relative_to(KIOSK).as_posix()
    wrong = [
        f"{name}:{number}: {door}"
        for number, door in doors_in(path.read_text("utf-8"))
        if (name, door) not in FOR_OTHERS
    ]
    assert not wrong, "a way out of the kiosk:\n" + "\n".join(wrong)


@pytest.mark.parametrize("door", DOORS)
def test_a_door_would_be_seen(door: str) -> None:
    assert (2, door) in doors_in(f"x = 1\n    {door}\n")


def test_each_exception_is_still_there() -> None:
    gone = [
        name
        for name, door in FOR_OTHERS
        if door not in [each for _, each in doors_in((KIOSK / name).read_text("utf-8"))]
    ]
    assert gone == []
