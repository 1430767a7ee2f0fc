"""Asks the kiosk that runs on this machine, by a socket of the family AF_UNIX; Qt is not needed for it.

Whoever listens learns here, too, who it is that asks. Source: unix(7), SO_PEERCRED.
"""

from __future__ import annotations

import _socket  # `socket` would take a tenth of the time that `kiosk open` has
import contextlib
import os
import struct
import sys
from collections.abc import Callable, Iterable
from typing import BinaryIO, NamedTuple

from kiosk.errors import KioskError, UsageError
from kiosk.station.messages import LONGEST, Answer, Request, answer_in, line_of

CONNECT_S, AT_ONCE_S, ANSWER_S = 1.0, 1.0, 40.0
"""Until a kiosk takes the call; until it answers where nobody reads; where somebody is asked."""
NOBODY = (
    "no kiosk is running on this machine that could be asked: start one with `kiosk run`, or look at"
    " `waypost-kiosk status`"
)
NOT_YOU = (
    "this user may not ask the kiosk that runs here: only its own user, root and the group under"
    " `staff_group` may"
)
SILENT = "the kiosk does not answer: look at its log (`kiosk paths`), or start it again"


class Caller(NamedTuple):
    """The user and the group of a process that connected."""

    user: int
    group: int


def caller(descriptor: int) -> Caller | None:
    """Who is at the other end of a connected socket; None where the system does not tell."""
    if sys.platform != "linux":
        return None
    channel = _socket.socket(fileno=os.dup(descriptor))
    try:
        told = channel.getsockopt(_socket.SOL_SOCKET, _socket.SO_PEERCRED, struct.calcsize("3i"))
    finally:
        channel.close()
    _, user, group = struct.unpack("3i", told)
    return Caller(user, group)


def is_living(address: str) -> bool:
    """Whether a kiosk listens at an address."""
    try:
        _connected(address).close()
    except BlockingIOError:  # so many call that the system takes no more
        return True
    except OSError:
        return False
    return True


def ask(
    request: Request, addresses: Iterable[str], waiting: Callable[[], None] = lambda: None
) -> Answer:
    """What the first kiosk says that listens at one of these addresses; `waiting` is called once if that takes long.

    Raises UsageError if the request is too long to be sent, KioskError if no kiosk listens, this user may not ask it,
    or it does not answer.
    """
    line = line_of(request)
    if len(line) > LONGEST:
        raise UsageError(f"that is too long to be a page: at most {LONGEST} characters are taken")
    refused = False
    for address in addresses:
        try:
            channel = _connected(address)
        except PermissionError:
            refused = True
        except BlockingIOError:
            raise KioskError(SILENT) from None
        except OSError:
            continue
        else:
            with contextlib.closing(channel):
                return _answer(channel, line, waiting)
    raise KioskError(NOT_YOU if refused else NOBODY)


class _Pipe:
    """A named pipe of Windows, used like a socket."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.close = file.close

    def settimeout(self, seconds: float) -> None:
        """A pipe waits for as long as it takes."""

    def sendall(self, line: bytes) -> None:
        self._file.write(line)

    def recv(self, most: int) -> bytes:
        return self._file.readline(most)


def _connected(address: str) -> _socket.socket | _Pipe:
    if sys.platform == "win32":
        return _Pipe(open(address, "r+b", buffering=0))
    channel = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    channel.settimeout(CONNECT_S)
    try:
        channel.connect(address)
    except OSError:
        channel.close()
        raise
    return channel


def _answer(channel: _socket.socket | _Pipe, line: bytes, waiting: Callable[[], None]) -> Answer:
    with contextlib.suppress(OSError):  # who is refused is told so before anything was read
        channel.sendall(line)
    try:
        channel.settimeout(AT_ONCE_S)
        try:
            heard = channel.recv(LONGEST)
        except TimeoutError:
            waiting()
            channel.settimeout(ANSWER_S)
            heard = channel.recv(LONGEST)
        while heard and len(heard) < LONGEST and not heard.endswith(b"\n"):
            more = channel.recv(LONGEST)
            if not more:
                break
            heard += more
    except OSError as fault:
        raise KioskError(SILENT) from fault
    answer = answer_in(heard)
    if answer is None:
        raise KioskError(SILENT)
    return answer
