from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.station.store import choose
from kiosk.station.store.choose import open_best
from tests.pack.tiny import write_pack


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "bundled.kpack"
    monkeypatch.setattr(choose, "bundled_pack", lambda: path)
    return path


@pytest.mark.usefixtures("bundled")
def test_the_first_pack_that_opens_is_shown(tmp_path: Path) -> None:
    wanted = write_pack(tmp_path / "wanted.kpack")
    pack, problems = open_best([None, wanted])
    with pack:
        assert (pack.path, problems) == (str(wanted), [])


def test_a_bad_pack_falls_back_to_the_bundled_one(tmp_path: Path, bundled: Path) -> None:
    write_pack(bundled)
    bad = tmp_path / "bad.kpack"
    bad.write_text("no pack", encoding="utf-8")
    pack, problems = open_best([bad, tmp_path / "gone.kpack"])
    with pack:
        assert pack.path == str(bundled)
    assert [problem.split(":")[0] for problem in problems] == [str(bad), f"{tmp_path}/gone.kpack"]


def test_without_any_pack_every_reason_is_told(tmp_path: Path, bundled: Path) -> None:
    with pytest.raises(PackError) as caught:
        open_best([tmp_path / "gone.kpack", bundled])
    assert str(caught.value).count("no such file") == 2
