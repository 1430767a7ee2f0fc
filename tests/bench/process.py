"""A program under measurement with all its children: memory, processor time, waking up."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
SESSION, USER_TICKS, CHILDREN_END = 3, 11, 15
"""Fields of /proc/PID/stat counted from the state, which follows the name. Source: proc(5)."""


@dataclass(frozen=True)
class Memory:
    """MiB in all processes: with shares of what is shared, and what they wrote themselves.

    Pages read from files are not among the second: whether they are anybody else's too depends on other programs.
    """

    pss_mb: float
    written_mb: float
    processes: int


def own_memory() -> Memory:
    """Of this process alone."""
    return _memory([PROC / "self"])


def _memory(processes: Iterable[Path]) -> Memory:
    """Source: smaps_rollup in proc(5)."""
    pss = written = count = 0
    for process in processes:
        lines = _read(process / "smaps_rollup").splitlines()[1:]
        sizes = {words[0]: int(words[1]) for line in lines if (words := line.split())}
        pss += sizes.get("Pss:", 0)
        written += sizes.get("Private_Dirty:", 0)
        count += bool(sizes)
    return Memory(pss / 1024, written / 1024, count)


class Program:
    """Runs a command in a session of its own until `stop`."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.began = time.monotonic()
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def memory(self) -> Memory:
        """What the kernel counts in smaps_rollup."""
        return _memory(self._folders())

    def processor_ms(self) -> float:
        """Time run so far by the threads that live, to the nanosecond."""
        spent = (_read(thread / "schedstat").split() for thread in self._threads())
        return sum(int(fields[0]) for fields in spent if fields) / 1e6

    def ticks(self) -> int:
        """Time run so far, in the kernel's ticks (100 a second), ended children included."""
        total = 0
        for process in self._folders():
            fields = _fields(process)
            total += sum(map(int, fields[USER_TICKS:CHILDREN_END]))
        return total

    def wake_ups(self) -> dict[str, int]:
        """How often each of its threads, by number, has given up the processor of its own accord."""
        return {
            thread.name: int(line.split()[1])
            for thread in self._threads()
            for line in _read(thread / "status").splitlines()
            if line.startswith("voluntary_ctxt")
        }

    def woken_since(self, before: dict[str, int]) -> int:
        """How often its threads did so since `before`; one that has ended takes its count along."""
        now = self.wake_ups()
        return sum(count - before.get(thread, 0) for thread, count in now.items())

    def stop(self) -> None:
        """Ends all its processes, gently first."""
        for how in (signal.SIGTERM, signal.SIGKILL):
            for process in self._folders():
                with_suppressed_kill(int(process.name), how)
            end = time.monotonic() + 3
            while time.monotonic() < end:
                self._process.poll()
                if not list(self._folders()):
                    return
                time.sleep(0.05)

    def _folders(self) -> Iterator[Path]:
        """Processes of the session; the dead are not counted."""
        for folder in PROC.iterdir():
            if folder.name.isdigit():
                fields = _fields(folder)
                if fields and fields[0] != "Z" and fields[SESSION] == str(self._process.pid):
                    yield folder

    def _threads(self) -> Iterator[Path]:
        for process in self._folders():
            try:
                yield from list((process / "task").iterdir())
            except OSError:
                continue


def with_suppressed_kill(number: int, how: signal.Signals) -> None:
    """Sends a signal to a process that may already be gone."""
    try:
        os.kill(number, how)
    except ProcessLookupError:
        return


def _fields(process: Path) -> list[str]:
    return _read(process / "stat").rpartition(")")[2].split()


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
