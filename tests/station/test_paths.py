from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.station import paths as module
from kiosk.station.config.load import load
from kiosk.station.paths import Paths, addresses, paths, resource
from tests.unprivileged import unprivileged_folder


def test_linux_follows_the_xdg_folders() -> None:
    places = paths({"HOME": "/h", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"}, "linux")
    assert places.configs == (Path("/etc/waypost/kiosk.yaml"), Path("/c/waypost/kiosk.yaml"))
    assert places.log_folder == Path("/s/waypost/log")
    assert places.state_folder == Path("/s/waypost")


def test_linux_without_xdg_uses_the_home_folder() -> None:
    places = paths({"HOME": "/h", "XDG_CONFIG_HOME": "relative"}, "linux")
    assert places.configs[1] == Path("/h/.config/waypost/kiosk.yaml")
    assert places.state_folder == Path("/h/.local/state/waypost")


def test_windows_uses_its_known_folders() -> None:
    places = paths({"LOCALAPPDATA": "C:/U/Local", "PROGRAMDATA": "C:/PD"}, "win32")
    assert places.configs == (
        Path("C:/PD/Waypost/kiosk.yaml"),
        Path("C:/U/Local/Waypost/kiosk.yaml"),
    )
    assert places.log_folder == Path("C:/U/Local/Waypost/Logs")


def test_the_first_configuration_that_exists_counts(tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    places = Paths((first, second), tmp_path, tmp_path)
    assert places.config is None
    second.touch()
    assert places.config == second
    first.touch()
    assert places.config == first


def test_settings_that_may_not_be_looked_at_are_not_none_at_all(tmp_path: Path) -> None:
    with unprivileged_folder() as folder:
        closed = folder / "waypost" / "kiosk.yaml"
        closed.parent.mkdir()
        closed.write_text("languages: [en]\n", encoding="utf-8")
        closed.parent.chmod(0)
        places = Paths((closed, tmp_path / "b.yaml"), tmp_path, tmp_path)
        assert places.config == closed
        _, findings = load(closed)
        assert [each.code for each in findings] == ["config-unreadable"]
        assert "Permission denied" in findings[0].message


def test_resources_are_inside_the_package_before_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "kiosk"
    monkeypatch.setattr(module, "_PACKAGE", str(package))
    beside, inside = tmp_path / "assets" / "fonts", package / "assets" / "fonts"
    assert resource("assets/fonts") == inside
    beside.mkdir(parents=True)
    assert resource("assets/fonts") == beside
    inside.mkdir(parents=True)
    assert resource("assets/fonts") == inside


def test_the_packages_own_files_are_found() -> None:
    assert resource("__init__.py").read_text(encoding="utf-8")


def test_a_kiosk_is_asked_in_the_users_own_folder_before_the_sessions(tmp_path: Path) -> None:
    environment = {"HOME": "/h", "XDG_RUNTIME_DIR": "/run/user/7"}
    missing = str(tmp_path / "none")
    own, service = addresses(environment, "linux", missing)
    assert own == "/run/user/7/waypost/kiosk.socket"
    assert service == f"{missing}/kiosk.socket"
    lasting, _ = addresses({"HOME": "/h", "XDG_RUNTIME_DIR": "relative"}, "linux", missing)
    assert lasting == "/h/.local/state/waypost/run/kiosk.socket"


def test_the_sessions_own_user_listens_in_its_folder(tmp_path: Path) -> None:
    environment = {"HOME": "/h", "XDG_RUNTIME_DIR": "/run/user/7"}
    assert addresses(environment, "linux", str(tmp_path)) == (f"{tmp_path}/kiosk.socket",)


def test_windows_has_a_pipe_for_each_user() -> None:
    assert addresses({"USERNAME": "kiosk"}, "win32") == (r"\\.\pipe\waypost-kiosk",)
