"""The service manager hears that the kiosk is up and moves, on a real socket, and nothing else."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.notify import ALIVE, READY, Notifier, Pulse

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such manager")


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[tuple[str, socket.socket]]:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(address)
        listening.settimeout(5)
        yield address, listening


def test_states_arrive_in_one_message(manager: tuple[str, socket.socket]) -> None:
    address, listening = manager
    Notifier({"NOTIFY_SOCKET": address}).send(READY, ALIVE)
    assert listening.recv(100) == b"READY=1\nWATCHDOG=1"


def test_an_abstract_socket_is_one_too() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind("\0waypost-test")
        listening.settimeout(5)
        Notifier({"NOTIFY_SOCKET": "@waypost-test"}).send(READY)
        assert listening.recv(100) == b"READY=1"


@pytest.mark.parametrize("address", ["", "/nowhere/at/all", "x" * 500, "with\0null"])
def test_a_manager_that_does_not_listen_is_no_fault(address: str) -> None:
    Notifier({"NOTIFY_SOCKET": address} if address else {}).send(READY)


@pytest.mark.parametrize(
    ("usec", "ms"),
    [
        ("15000000", 15000),
        ("", None),
        ("soon", None),
        ("0", None),
        ("-5", None),
        ("9" * 5000, None),
        ("8589934592000", 86_400_000),
    ],
)
def test_the_managers_patience_is_read(usec: str, ms: int | None) -> None:
    environment = {"WATCHDOG_USEC": usec, "WATCHDOG_PID": "1"}
    assert Notifier(environment).watchdog_ms == ms


class Screen:
    def __init__(self) -> None:
        self.now, self.asked, self.alive, self.exposed = 0.0, 0, 0, True
        self.pulse = Pulse(self.ask, self.live, 5.0, lambda: self.now)

    def ask(self) -> bool:
        self.asked += 1
        return self.exposed

    def live(self) -> None:
        self.alive += 1


def test_a_screen_that_draws_lives() -> None:
    screen = Screen()
    for _ in range(10):
        screen.pulse.beat()
        screen.pulse.drawn()
        screen.now += 4
    assert screen.alive == 10


def test_a_screen_that_draws_no_more_is_dead_after_the_limit() -> None:
    screen = Screen()
    for _ in range(10):
        screen.pulse.beat()
        screen.now += 2
    assert screen.alive == 3


def test_a_screen_that_draws_again_lives_again() -> None:
    screen = Screen()
    screen.pulse.beat()
    screen.now = 60
    screen.pulse.beat()
    assert screen.alive == 1
    screen.pulse.drawn()
    screen.pulse.beat()
    assert screen.alive == 2


def test_a_window_that_nobody_sees_owes_no_frame() -> None:
    screen = Screen()
    screen.exposed = False
    for _ in range(10):
        screen.pulse.beat()
        screen.now += 60
    assert screen.alive == 10
