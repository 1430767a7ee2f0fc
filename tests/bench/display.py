"""A screen of the benchmark's own: its picture is watched, its pointer moved; no GPU needed."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

WIDTH, HEIGHT = 1920, 1080
DPI = 96
POLL_S = 0.004
STILL_S = 0.3
EVERY_LINE = 4
COLOURS_OF_CONTENT = 12
"""Letters drawn with soft edges bring more colours than this; an empty window brings one or two."""
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
WINDOWS = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><focus><focusNew>yes</focusNew></focus>
<desktops><number>1</number><popupTime>0</popupTime></desktops><applications>
<application class="*"><decor>no</decor><maximized>true</maximized></application>
</applications></openbox_config>"""


@dataclass(frozen=True)
class Seen:
    """Milliseconds from the start of watching to the first change, to content, to the last."""

    first_ms: float
    content_ms: float
    last_ms: float


class Display:
    """An X server without a screen, a window manager that fills the screen, and a session bus."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="bench-"))
        self._started: list[subprocess.Popen[bytes]] = []
        self.environment = dict(os.environ)
        self._start_server()
        self._start_bus()
        settings = self._folder / "windows.xml"
        settings.write_text(WINDOWS, encoding="utf-8")
        self._start(["openbox", "--sm-disable", "--config-file", str(settings)])
        pointer = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, env=self.environment)
        self._started.append(pointer)
        self._pointer = pointer
        self._map_picture()
        time.sleep(1)
        self.rest()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(
        self, command: list[str], stdout: int | None = None, pass_fds: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env={**self.environment, "HOME": str(self._folder)},
            stdout=stdout,
            stderr=subprocess.DEVNULL,
            pass_fds=pass_fds,
        )
        self._started.append(process)
        return process

    def _start_server(self) -> None:
        reading, writing = os.pipe()
        screen = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-dpi", str(DPI)]
        command += ["-fbdir", str(self._folder), "-nolisten", "tcp", "-nocursor"]
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            self.environment["DISPLAY"] = f":{told.readline().strip()}"
        self.environment.pop("WAYLAND_DISPLAY", None)

    def _start_bus(self) -> None:
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = self._start(command, stdout=subprocess.PIPE)
        assert bus.stdout is not None
        address = bus.stdout.readline().decode().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address

    def _map_picture(self) -> None:
        """The server keeps its picture in a file. Source: XWDFile.h of xorgproto."""
        with (self._folder / "Xvfb_screen0").open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), 0)
        header = struct.unpack(">25I", self._memory[:100])
        self._line_bytes = header[12]
        self._begin = header[0] + header[19] * 12
        self._size = self._line_bytes * HEIGHT

    def picture(self) -> bytes:
        """A copy of what is on the screen."""
        return self._memory[self._begin : self._begin + self._size]

    def changed(self, since: bytes) -> bool:
        """Whether one of every four lines differs from the copy."""
        now, begin, line = self._memory, self._begin, self._line_bytes
        return any(
            now[begin + at : begin + at + line] != since[at : at + line]
            for at in range(line, self._size, line * EVERY_LINE)
        )

    def has_content(self) -> bool:
        """Whether something is drawn, not only an empty window."""
        view = memoryview(self.picture()).cast("I")
        width = self._line_bytes // 4
        colours: set[int] = set()
        for line in range(0, HEIGHT, EVERY_LINE * 2):
            colours.update(view[line * width : line * width + WIDTH])
            if len(colours) >= COLOURS_OF_CONTENT:
                return True
        return False

    def watch(
        self,
        began: float,
        before: bytes,
        timeout_s: float = 30,
        enough: Callable[[], bool] = lambda: True,
    ) -> Seen | None:
        """Waits until `enough` holds and the picture stands still; None if that does not come."""
        latest = before
        first = content = last = 0.0
        while (now := time.monotonic()) < began + timeout_s:
            if self.changed(latest):
                latest = self.picture()
                first, last = first or now, now
                content = content or (now if enough() else 0.0)
            elif content and now - last > STILL_S:
                return Seen(*(1000 * (at - began) for at in (first, content, last)))
            time.sleep(POLL_S)
        return None

    def changes(self, seconds: float) -> int:
        """How often the picture changes in that time."""
        latest, count, end = self.picture(), 0, time.monotonic() + seconds
        while time.monotonic() < end:
            if self.changed(latest):
                latest, count = self.picture(), count + 1
            time.sleep(0.02)
        return count

    def settle(self) -> None:
        """Waits until nothing has moved for a while."""
        latest, last = self.picture(), time.monotonic()
        end = last + 5
        while last + STILL_S > time.monotonic() < end:
            if self.changed(latest):
                latest, last = self.picture(), time.monotonic()
            time.sleep(0.02)

    def point(self, x: float, y: float) -> None:
        """Moves the pointer."""
        self._say(f"mousemove {x:.0f} {y:.0f}")

    def rest(self) -> None:
        """Moves the pointer out of the way."""
        self.point(WIDTH - 1, HEIGHT - 1)

    def press(self) -> float:
        """Presses; the result is the time at which it was asked for."""
        return self._say("mousedown 1")

    def release(self) -> float:
        """Lets go; the result is the time at which it was asked for."""
        return self._say("mouseup 1")

    def _say(self, words: str) -> float:
        assert self._pointer.stdin is not None
        now = time.monotonic()
        self._pointer.stdin.write(words.encode() + b"\n")
        self._pointer.stdin.flush()
        return now


def missing_tools() -> list[str]:
    """Programs that the benchmark needs and this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]
