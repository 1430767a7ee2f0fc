from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.station.alone import Alone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")


def test_one_holds_a_place_until_it_leaves(tmp_path: Path) -> None:
    first, second = Alone(tmp_path / "lock"), Alone(tmp_path / "lock")
    assert first.take()
    assert first.take()
    assert not second.take()
    first.leave()
    assert second.take()
    assert not first.take()
    second.leave()


def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="lock"):
        Alone(tmp_path / "lock").take()
    assert not (tmp_path / "elsewhere").exists()
