"""The bill of materials and the sums: everything locked and shipped is in them, and they are what others can read."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the outer shape of a bundle."""
    folder = tmp_path_factory.mktemp("bundle") / "waypost"
    fonts = folder / "_internal" / "kiosk" / "assets" / "fonts"
    fonts.mkdir(parents=True)
    (fonts / "font.ttf").write_text("letters")
    (folder / "kiosk").write_text("program")
    return folder


def written(bundle: Path, file: Path) -> dict[str, Any]:
    command = [sys.executable, ROOT / "packaging" / "sbom.py", bundle, file, "1.2.3"]
    subprocess.run(command, check=True)
    return json.loads(file.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def bom(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return written(bundle, tmp_path_factory.mktemp("bom") / "bom.json")


def test_the_same_bundle_gives_the_same_bytes(
    bundle: Path, bom: dict[str, Any], tmp_path: Path
) -> None:
    assert written(bundle, tmp_path / "again.json") == bom


def test_every_package_that_is_locked_is_listed(bom: dict[str, Any]) -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = {
        f"pkg:pypi/{name}@{v}" for name, v in re.findall(r"^([\w-]+)==(\S+)", lock, re.MULTILINE)
    }
    assert len(locked) > 3
    assert locked <= {each.get("purl") for each in bom["components"]}


@pytest.mark.parametrize(
    "name", ["Qt", "ICU", "Python", "SQLite", "Atkinson Hyperlegible Next", "Waypost's content"]
)
def test_what_no_lock_names_is_listed_too(bom: dict[str, Any], name: str) -> None:
    component = next(each for each in bom["components"] if each["name"] == name)
    assert component["licenses"][0]["expression"]


def test_each_file_has_its_sum(bom: dict[str, Any]) -> None:
    fonts = next(each for each in bom["components"] if each["name"].startswith("Atkinson"))
    digest = hashlib.sha256(b"letters").hexdigest()
    assert fonts["components"][0]["name"] == "_internal/kiosk/assets/fonts/font.ttf"
    assert fonts["components"][0]["hashes"] == [{"alg": "SHA-256", "content": digest}]


def test_every_name_within_it_is_there_once(bom: dict[str, Any]) -> None:
    components = bom["components"]
    files = [file for each in components for file in each.get("components", [])]
    names = [each["bom-ref"] for each in [bom["metadata"]["component"], *components, *files]]
    assert len(names) == len(set(names))
    assert {name for each in bom["dependencies"] for name in each["dependsOn"]} <= set(names)


def test_the_sums_are_what_sha256sum_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import sums

    for name in ("b.run", "a.deb"):
        (tmp_path / name).write_text(name)
    file = sums.write(tmp_path, tmp_path.iterdir())
    assert [line.split("  ")[1] for line in file.read_text().splitlines()] == ["a.deb", "b.run"]
    subprocess.run(["sha256sum", "--check", "--quiet", file.name], cwd=tmp_path, check=True)
    (tmp_path / "a.deb").write_text("other")
    done = subprocess.run(["sha256sum", "--check", file.name], cwd=tmp_path, capture_output=True)
    assert done.returncode == 1
