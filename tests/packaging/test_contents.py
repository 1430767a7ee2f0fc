from __future__ import annotations

import shutil
import subprocess
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
    ours = ("check", "contents", "licences", "modules", "parts", "sbom", "sums", "windows")
    for name in [name for name in sys.modules if name.split(".")[0] in ours]:
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

    assert is_allowed(path, "linux")
    assert not is_allowed(path, "win32") or path.startswith("kiosk/")


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt6Quick.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/qml/QtQuick/qmldir",
        "PySide6\\qml\\QtQuick\\Shapes\\qmlshapesplugin.dll",
        "kiosk\\ui\\Kiosk\\Pages\\HomePage.qml",
        "_sqlite3.pyd",
        "python311.dll",
        "VCRUNTIME140.dll",
    ],
)
def test_a_bundle_for_windows_may_hold(path: str) -> None:
    from contents import is_allowed

    assert is_allowed(path, "win32")
    assert not is_allowed(path, "linux") or path.startswith("kiosk/")


@pytest.mark.parametrize(
    "path",
    [
        "icuuc.dll",
        "mscms.dll",
        "PySide6/icuuc.dll",
        "ucrtbase.dll",
        "api-ms-win-crt-runtime-l1-1-0.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt6VirtualKeyboard.dll",
        "PySide6/plugins/tls/qschannelbackend.dll",
        "PySide6/plugins/qmltooling/qmldbg_server.dll",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        "PySide6/qml/QtQuick/Controls/qmldir",
        "PySide6/QtWidgets.pyd",
        "PySide6/translations/qt_de.qm",
        "_ssl.pyd",
        "libcrypto-3.dll",
        "notes.txt",
    ],
)
def test_a_bundle_for_windows_may_not_hold(path: str) -> None:
    from contents import is_allowed

    assert not is_allowed(path, "win32")


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

    assert not is_allowed(path, "linux")


def test_the_check_names_what_is_too_much_and_what_is_missing(tmp_path: Path) -> None:
    from check import faults

    inside = tmp_path / "_internal"
    inside.mkdir()
    (inside / "notes.txt").touch()
    (tmp_path / "kiosk").touch()
    (tmp_path / "readme.exe").touch()
    told = faults(tmp_path, "linux")
    assert "notes.txt is not on the list of contents" in told
    assert "kiosk/data/bundled.kpack is missing" in told
    assert "readme.exe is beside the program" in told


def test_the_check_names_a_library_that_nobody_provides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import check

    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "libpython3.11.so.1.0").touch()
    monkeypatch.setattr(check, "needed", lambda _: ["libc.so.6", "libodd.so.1"])
    told = "libpython3.11.so.1.0 needs libodd.so.1, which is neither inside nor the system's"
    assert told in check.faults(tmp_path, "linux")


def test_every_file_that_may_be_in_a_bundle_has_an_owner_and_a_licence() -> None:
    from check import wanted
    from parts import faults, parts

    known = parts(ROOT)
    texts = {f"licences/{text}" for part in known for text in part.texts}
    assert list(faults({*wanted("linux"), *wanted("win32"), *texts}, known)) == []


def test_a_bundle_for_windows_has_an_owner_for_microsofts_library(tmp_path: Path) -> None:
    from parts import owner, parts

    name = "VCRUNTIME140.dll"
    assert owner(name, parts(tmp_path)) is None
    (tmp_path / "waypost.exe").touch()
    found = owner(name, parts(tmp_path))
    assert found is not None
    assert found.licence == "LicenseRef-Microsoft"


def test_a_file_of_nobody_and_a_licence_without_text_are_named() -> None:
    from parts import faults, parts

    told = list(faults(["libodd.so.1"], parts(ROOT)))
    assert any(each.startswith("libodd.so.1 belongs to no part") for each in told)
    assert "licences/OFL-1.1.txt, the licence of Atkinson Hyperlegible Next, is missing" in told


@pytest.mark.parametrize(
    ("licence", "only"),
    [
        ("GPL-3.0-only", True),
        ("GPL-2.0-only OR GPL-3.0-only", True),
        ("AGPL-3.0-or-later", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", False),
        ("GPL-2.0-only OR LGPL-3.0-only", False),
        ("LGPL-3.0-only", False),
        ("MIT", False),
    ],
)
def test_what_leaves_no_choice_but_the_gpl_is_told(licence: str, only: bool) -> None:
    from parts import is_gpl_only

    assert is_gpl_only(licence) is only


@pytest.mark.skipif(shutil.which("readelf") is None, reason="readelf is not here")
@pytest.mark.parametrize(
    ("told", "wants"),
    [
        ("Name: GLIBC_2.4  Flags\nName: GLIBC_2.34", []),
        ("Name: GLIBC_2.36", ["it needs glibc 2.36; at most 2.35 is wanted"]),
        (
            "Name: GLIBC_2.4 Name: GLIBC_ABI_DT_RELR",
            ["it needs glibc 2.36; at most 2.35 is wanted"],
        ),
        ("Name: GLIBC_3.0", ["it needs glibc 3.0; at most 2.35 is wanted"]),
    ],
)
def test_a_bundle_for_newer_systems_only_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str, wants: list[str]
) -> None:
    import check

    (tmp_path / "part.so").write_bytes(b"\x7fELF")
    monkeypatch.setattr(
        check.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0, told)
    )
    assert list(check._too_new(tmp_path)) == wants


def test_a_bundle_that_has_grown_is_refused(tmp_path: Path) -> None:
    import check

    (tmp_path / "part").write_bytes(bytes(2_000_000))
    assert list(check._too_large(tmp_path, 1)) == ["it is 2 MB; at most 1 are wanted"]


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_every_part_that_the_check_wants_is_allowed(system: str) -> None:
    from check import wanted
    from contents import is_allowed

    assert [part for part in wanted(system) if not is_allowed(part, system)] == []


def test_the_check_names_what_windows_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import check

    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "python311.dll").touch()
    (tmp_path / "kiosk.exe").touch()
    monkeypatch.setattr(check.imports, "needed", lambda _: ["kernel32.dll", "odd.dll"])
    told = check.faults(tmp_path, "win32")
    assert "python311.dll needs odd.dll, which is neither inside nor the system's" in told
    assert "waypost.exe is missing" in told
    assert not any("kernel32" in each for each in told)


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


def test_a_package_that_nobody_chose_is_refused() -> None:
    from modules import foreign

    assert foreign(["kiosk.cli.main", "json.decoder", "markdown", "_strptime", "nacl.pwhash"]) == []
    assert foreign(["pygments.lexers", "pygments", "kiosk", "numpy.core"]) == ["numpy", "pygments"]
