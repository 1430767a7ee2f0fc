"""Wrong tries of the staff number: five are free, then each makes the next one wait longer."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.authored.files import bytes_of
from kiosk.station.whole import write_whole

NAME = "pin-tries"
FREE = 5
FIRST_S, LONGEST_S = 60, 3600
MOST_BYTES = 100


@dataclass(frozen=True)
class Tries:
    """How many were wrong in a row, and when the last one was, in seconds of some clock."""

    wrong: int = 0
    last_s: float = 0.0

    @property
    def wait_s(self) -> int:
        """How long the pad waits after the last one: nothing, then 1, 2, 4 ... minutes, and 60 at most."""
        if self.wrong < FREE:
            return 0
        return min(LONGEST_S, FIRST_S << min(self.wrong - FREE, 6))

    def left_s(self, now_s: float) -> float:
        """How much of that is left: never more than the whole of it, wherever the clock was set to."""
        return max(0.0, min(self.wait_s, self.last_s + self.wait_s - now_s))

    def refused(self, now_s: float) -> Tries:
        """One more was wrong."""
        return Tries(self.wrong + 1, now_s)


class NotedTries:
    """Tries, noted in a folder so that they outlive the program. Where nothing can be noted, they count until its end.

    The day's clock tells how much of a wait has passed while the program was not there; from then on it is a steady
    one.
    """

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path, self._clock, self._steady = folder / NAME, clock, steady
        noted = self._noted()
        passed_s = noted.wait_s - noted.left_s(clock())
        self._tries = Tries(noted.wrong, steady() - passed_s)

    def left_s(self) -> float:
        """Seconds until the next try."""
        return self._tries.left_s(self._steady())

    def refuse(self) -> None:
        """One more was wrong, or is about to be looked at: who takes the power away gains none."""
        self._tries = self._tries.refused(self._steady())
        with contextlib.suppress(OSError):
            write_whole(self._path, f"{self._tries.wrong} {self._clock():.0f}\n".encode())

    def forget(self) -> None:
        """The number was right."""
        self._tries = Tries()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _noted(self) -> Tries:
        try:
            noted = bytes_of(self._path, MOST_BYTES)
            if noted is None:
                return Tries()
            wrong, last_s = noted.decode("ascii").split()
            return Tries(max(0, min(int(wrong), 10**6)), float(last_s))
        except (FileNotFoundError, NotADirectoryError):
            return Tries()
        except (OSError, ValueError):
            return Tries(FREE, self._clock())  # somebody or something has been at it
