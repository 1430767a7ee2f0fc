from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def recipes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The modules in packaging/, which is no package."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    yield
    for name in ("check", "contents", "licences"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "libQt6Quick.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/qml/QtQuick/Shapes/libqmlshapesplugin.so",
        "kiosk/ui/Kiosk/Pages/HomePage.qml",
        "kiosk/ui/Kiosk/Theme/qmldir",
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_a_bundle_may_hold(path: str) -> None:
    from contents import is_allowed

    assert is_allowed(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/qmltooling/libqmldbg_server.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/qml/QtQuick/Controls/qmldir",
        "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
        "PySide6/Qt/translations/qt_de.qm",
        "PySide6/QtWidgets.abi3.so",
        "kiosk/ui/Kiosk/secret.js",
        "libgtk-3.so.0",
        "libssl.so.3",
        "libstdc++.so.6",
        "libxcb.so.1",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "notes.txt",
    ],
)
def test_a_bundle_may_not_hold(path: str) -> None:
    from contents import is_allowed

    assert not is_allowed(path)


def test_the_check_names_what_is_too_much_and_what_is_missing(tmp_path: Path) -> None:
    from check import faults

    inside = tmp_path / "_internal"
    inside.mkdir()
    (inside / "notes.txt").touch()
    (tmp_path / "kiosk").touch()
    (tmp_path / "readme.exe").touch()
    told = faults(tmp_path)
    assert "notes.txt is not on the list of contents" in told
    assert "kiosk/data/bundled.kpack is missing" in told
    assert "readme.exe is beside the program" in told


def test_the_check_names_a_library_that_nobody_provides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import check

    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libpython3.11.so.1.0").touch()
    monkeypatch.setattr(check, "_needed", lambda _: ["libc.so.6", "libodd.so.1"])
    told = "libpython3.11.so.1.0 needs libodd.so.1, which is neither inside nor the system's"
    assert told in check.faults(tmp_path)


def test_every_part_that_the_check_wants_is_allowed() -> None:
    from check import PARTS
    from contents import is_allowed

    assert [part for part in PARTS if not is_allowed(part)] == []


def test_the_qml_modules_that_the_screen_imports_are_in_the_bundle() -> None:
    from contents import QML_MODULES

    imported = {
        line.split()[1].replace(".", "/")
        for file in (ROOT / "kiosk" / "ui").rglob("*.qml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("import Qt")
    }
    assert imported
    assert imported - set(QML_MODULES) == set()


def test_every_licence_the_notice_names_is_gathered(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    from licences import collect

    collect(tmp_path / "licences")
    notice = (tmp_path / "licences" / "NOTICE.md").read_text(encoding="utf-8")
    rows = [line for line in notice.splitlines() if line.startswith("|")]
    named = {
        word for row in rows for word in row.split("`")[1::2] if word.endswith((".txt", ".md"))
    }
    assert named
    assert named | {"NOTICE.md"} == {file.name for file in (tmp_path / "licences").iterdir()}
    assert all(file.stat().st_size > 500 for file in (tmp_path / "licences").iterdir())
