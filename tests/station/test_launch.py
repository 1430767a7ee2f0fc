"""Asking a kiosk that runs: what is said where it does not take the call."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.station.launch import NOBODY, SILENT, ask, is_living
from kiosk.station.messages import Request

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="sockets of Linux")


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[str]:
    """The address of a kiosk that is called by so many at once that the system refuses the next."""
    address = str(tmp_path / "s")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as first:
        server.bind(address)
        server.listen(0)
        first.connect(address)
        yield address


def test_a_kiosk_that_many_call_at_once_is_there(crowded: str) -> None:
    assert is_living(crowded)
    with pytest.raises(KioskError) as told:
        ask(Request("liver"), [crowded])
    assert str(told.value) == SILENT


def test_where_nothing_listens_there_is_no_kiosk(tmp_path: Path) -> None:
    assert not is_living(str(tmp_path / "s"))
    with pytest.raises(KioskError) as told:
        ask(Request("liver"), [str(tmp_path / "s")])
    assert str(told.value) == NOBODY
