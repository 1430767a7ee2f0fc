"""Tells the service manager that the kiosk is up, and that it still moves. Source: sd_notify(3), systemd.service(5)."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Mapping

LONGEST_DIGITS, LONGEST_MS = 18, 86_400_000
"""A day: who waits longer does not wait."""
READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"


class Notifier:
    """Sends states to the socket that the service manager named; without one nothing is sent.

    Raises nothing: a service manager that does not listen is no reason to leave a visitor alone.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = f"\0{address[1:]}" if address.startswith("@") else address
        self.watchdog_ms = _watchdog_ms(environment)

    @property
    def is_asked(self) -> bool:
        """Whether a service manager waits for states."""
        return bool(self._address)

    def send(self, *states: str) -> None:
        """One message with some states."""
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
                channel.setblocking(False)
                channel.sendto("\n".join(states).encode(), self._address)
        except (OSError, ValueError):
            pass


def _watchdog_ms(environment: Mapping[str, str]) -> int | None:
    """Within what time the service manager wants to hear of its service; None if it does not ask.

    WATCHDOG_PID is not looked at: it names the compositor that the kiosk runs in, and the kiosk answers for both.
    """
    usec = environment.get("WATCHDOG_USEC", "")
    if not usec.isdecimal() or len(usec) > LONGEST_DIGITS or int(usec) < 1000:
        return None
    return min(int(usec) // 1000, LONGEST_MS)


class Pulse:
    """Whether both threads move: the one that answers touches asks for a frame, the one that draws must bring it.

    `ask_for_frame()` is False where none can come, as on a window that is covered; then the first alone counts.
    `alive` is called at each beat unless a frame has been owed for longer than `limit_s`.
    """

    def __init__(
        self,
        ask_for_frame: Callable[[], bool],
        alive: Callable[[], None],
        limit_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ask, self._alive, self._limit_s, self._clock = ask_for_frame, alive, limit_s, clock
        self._owed_since: float | None = None

    def beat(self) -> None:
        """The first thread moves; it asks for a frame."""
        now = self._clock()
        if not self._ask():
            self._owed_since = None
        elif self._owed_since is None:
            self._owed_since = now
        if self._owed_since is None or now - self._owed_since <= self._limit_s:
            self._alive()

    def drawn(self) -> None:
        """A frame came."""
        self._owed_since = None
