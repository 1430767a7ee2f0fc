"""The socket that `kiosk open` reaches: where it is made, and what is taken from it."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.screen.listening import ENDING, MOST, NOT_UNDERSTOOD, TOO_MANY, Asking, Listener
from kiosk.station.launch import is_living
from kiosk.station.log import Log
from kiosk.station.messages import LONGEST, Answer, Request, answer_in, line_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets of POSIX")

Make = Callable[..., Listener]


def taken(request: Request, asking: Asking) -> None:
    asking.answer(Answer(0, request.what))


@pytest.fixture
def address(tmp_path: Path) -> Path:
    return tmp_path / "run" / "s"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    made = Log(tmp_path / "log")
    yield made
    made.close()


@pytest.fixture
def make(qtbot: QtBot, address: Path, log: Log) -> Iterator[Make]:
    """Makes listeners at the address; they end with the test."""
    made: list[Listener] = []

    def one(group: str = "") -> Listener:
        made.append(Listener(str(address), group, taken, log))
        return made[-1]

    yield one
    for each in made:
        each.end()


@pytest.fixture
def connect(make: Make, address: Path) -> Iterator[Callable[[], socket.socket]]:
    """Connects to a listener that has begun."""
    assert make().begin()
    made: list[socket.socket] = []

    def one() -> socket.socket:
        made.append(socket.socket(socket.AF_UNIX))
        made[-1].connect(str(address))
        made[-1].setblocking(False)
        return made[-1]

    yield one
    for each in made:
        each.close()


def heard(qtbot: QtBot, channel: socket.socket) -> bytes:
    """All that is said until the other end hangs up."""
    found: list[bytes] = []

    def ended() -> bool:
        try:
            found.append(channel.recv(LONGEST))
        except BlockingIOError:
            return False
        except ConnectionResetError:
            return True
        return found[-1] == b""

    qtbot.waitUntil(ended, timeout=10_000)
    return b"".join(found)


def test_only_its_user_comes_to_the_socket(make: Make, address: Path) -> None:
    address.parent.mkdir(mode=0o777)
    assert make().begin()
    assert oct(address.parent.stat().st_mode)[-3:] == "700"
    assert oct(address.stat().st_mode)[-3:] == "600"


def test_a_living_kiosk_keeps_its_place(make: Make, address: Path) -> None:
    first = make()
    assert first.begin()
    assert not make().begin()
    assert is_living(str(address))
    first.end()
    assert not address.exists()


def test_what_a_killed_kiosk_left_is_taken_away(make: Make, address: Path) -> None:
    address.parent.mkdir()
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(address))
    assert address.is_socket()
    assert make().begin()
    assert is_living(str(address))


def test_a_folder_of_others_is_not_used(
    make: Make, address: Path, tmp_path: Path, log: Log
) -> None:
    (tmp_path / "elsewhere").mkdir()
    address.parent.symlink_to(tmp_path / "elsewhere")
    assert make().begin()
    assert not is_living(str(address))
    assert "not a folder of this user's own" in log.path.read_text()


def test_a_group_that_is_not_there_is_told(make: Make, log: Log) -> None:
    assert make("no-such-group").begin()
    assert "no-such-group: this machine has no such group" in log.path.read_text()


def test_a_request_is_answered_and_hung_up(
    qtbot: QtBot, connect: Callable[[], socket.socket]
) -> None:
    channel = connect()
    first, rest = line_of(Request("liver"))[:5], line_of(Request("liver"))[5:]
    channel.send(first)
    channel.send(rest + b"more")
    assert answer_in(heard(qtbot, channel)) == Answer(0, "liver")


@pytest.mark.parametrize("line", [b"GET / HTTP/1.1\r\n", b"{}\n", b"\0\n"])
def test_anything_else_is_not_understood(
    qtbot: QtBot, connect: Callable[[], socket.socket], line: bytes
) -> None:
    channel = connect()
    channel.send(line)
    assert answer_in(heard(qtbot, channel)) == NOT_UNDERSTOOD


def test_a_line_without_end_is_cut_off(qtbot: QtBot, connect: Callable[[], socket.socket]) -> None:
    channel = connect()
    channel.send(b"x" * (LONGEST + 1))
    assert heard(qtbot, channel) == b""


def test_few_may_wait_and_none_for_ever(qtbot: QtBot, connect: Callable[[], socket.socket]) -> None:
    waiting = [connect() for _ in range(MOST)]
    assert answer_in(heard(qtbot, connect())) == TOO_MANY
    assert [heard(qtbot, each) for each in waiting] == [b""] * MOST
    channel = connect()
    channel.send(line_of(Request("liver")))
    assert answer_in(heard(qtbot, channel)) == Answer(0, "liver")


def test_it_may_end_while_others_wait(qtbot: QtBot, address: Path, log: Log) -> None:
    held: list[Asking] = []
    for _ in range(4):
        listener = Listener(str(address), "", lambda _, asking: held.append(asking), log)
        assert listener.begin()
        with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as asking:
            for each in (silent, asking):
                each.connect(str(address))
            asking.send(line_of(Request("liver")))
            asking.setblocking(False)
            qtbot.waitUntil(lambda: bool(held))
            listener.end()
            del listener
            held.clear()
            assert answer_in(heard(qtbot, asking)) == ENDING
