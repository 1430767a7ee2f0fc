from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.pack import connection
from kiosk.pack.front import PackFront
from kiosk.pack.reader import Pack
from tests.pack.tiny import write_pack


def test_the_front_says_what_the_whole_pack_says(pack: Pack, pack_file: Path) -> None:
    with PackFront.open(pack_file) as front:
        assert front.info() == pack.info()
        assert front.texts("ar") == pack.texts("ar")


def test_the_pages_are_read_through_the_connection_of_the_front(pack_file: Path) -> None:
    front = PackFront.open(pack_file)
    pack = Pack.behind(front)
    assert pack.topic("en", "pump") is not None
    front.close()
    with pytest.raises(PackError):
        pack.topic("en", "pump")


def test_a_whole_pack_stands_behind_itself(pack: Pack) -> None:
    assert Pack.behind(pack) is pack


def test_each_reader_of_one_connection_has_its_own_time(
    pack_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_STEPS_BETWEEN_LOOKS", 1)
    front = PackFront.open(pack_file)
    pack = Pack.behind(front)
    monkeypatch.setattr(connection, "TIME_LIMIT_S", -1)
    with pytest.raises(PackError, match="took too long"):
        pack.sites("en")
    monkeypatch.undo()
    assert front.texts("en")
    front.close()


@pytest.mark.parametrize("guides", ["'['", "'call'", "x'ff'"])
def test_guides_that_are_no_list_are_refused(tmp_path: Path, guides: str) -> None:
    forgery = f"UPDATE meta SET value = {guides} WHERE key = 'guides'"
    path = write_pack(tmp_path / "t.kpack", forgery)
    with pytest.raises(PackError, match=r"t\.kpack: reading the pack failed"):
        PackFront.open(path)
