"""What one call of the build leaves beside what an earlier one made."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_smaller_installers_lie_beside_the_whole_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    for name in ("build", "check", "parts", "release", "sbom", "slim", "sums"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    build = importlib.import_module("build")

    def written(bundle: Path, folder: Path, version: str) -> Path:
        file = folder / f"waypost_{version}_amd64.deb"
        file.write_text(bundle.name)
        return file

    for name, folder in {"DIST": "", "BUNDLE": "waypost", "SLIM": "waypost-slim"}.items():
        monkeypatch.setattr(build, name, tmp_path / folder)
        (tmp_path / folder).mkdir(exist_ok=True)
    monkeypatch.setattr(build, "INSTALLERS", {"deb": written})
    monkeypatch.setattr(build, "version", lambda: "1.2.3")
    build._installers(["deb"], "")
    build._installers(["deb"], "-slim")
    assert (tmp_path / "waypost_1.2.3_amd64.deb").read_text() == "waypost"
    assert (tmp_path / "waypost_1.2.3_amd64-slim.deb").read_text() == "waypost-slim"
    sums = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.split("  ")[1] for line in sums] == [
        "waypost-1.2.3-slim.cdx.json",
        "waypost-1.2.3.cdx.json",
        "waypost_1.2.3_amd64-slim.deb",
        "waypost_1.2.3_amd64.deb",
    ]
