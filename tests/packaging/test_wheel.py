from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What is in a wheel built from this folder."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("waypost-*.whl")
    return set(ZipFile(wheel).namelist())


@pytest.mark.parametrize("folder", ["kiosk/ui", "assets/fonts", "assets/icons"])
def test_the_wheel_holds_every_file_the_screen_loads(names: set[str], folder: str) -> None:
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    inside = {path.relative_to(ROOT).as_posix() for path in files}
    inside = {name if name.startswith("kiosk/") else f"kiosk/{name}" for name in inside}
    assert inside
    assert inside - names == set()


def test_the_wheel_holds_the_bundled_pack(names: set[str]) -> None:
    if not (ROOT / "kiosk" / "data" / "bundled.kpack").exists():
        pytest.skip("no pack built yet: make pack")
    assert "kiosk/data/bundled.kpack" in names


def test_the_wheel_holds_only_the_program(names: set[str]) -> None:
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"kiosk"}
