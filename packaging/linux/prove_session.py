"""Runs the bundle in cage inside Xvfb, as nobody, with a service manager of our own; kills and freezes it.

Needs root (to become nobody), cage, xwayland, xvfb, xdotool, grim and strace.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

USER = "nobody"
DISPLAY = ":97"
TOOLS = ("cage", "Xvfb", "Xwayland", "grim", "pgrep", "xdotool", "strace", "unshare")
WATCHDOG_S, RESTART_S, READY_S = 15.0, 1.0, 30.0
"""Those of waypost-kiosk.service."""
KILLED_S, FROZEN_S = 5.0, 20.0
"""Within what time a visitor has Start again."""


def main(bundle: Path, picture: Path) -> int:
    """Tells each thing as it held; raises AssertionError where one did not. 2 if a tool is missing."""
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent or os.geteuid() != 0:
        told = "sudo apt-get install --no-install-recommends cage xwayland xvfb grim procps xdotool strace"
        print(f"needs root and {', '.join(absent) or 'nothing else'}: {told}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="waypost-session-") as folder, _screen():
        session = Session(bundle, Path(folder))
        began = time.monotonic()
        session.start()
        print(f"ok  cage, as {USER}: READY after {time.monotonic() - began:.1f} s", flush=True)
        time.sleep(1)
        session.grab(picture)
        assert {owner for owner, _ in session.processes()} == {USER}
        print(f"ok  a picture: {picture}", flush=True)
        for keys in (KEYS, [f"shift+{key}" for key in KEYS]):
            assert not session.changes(keys), "a key changed the picture, or what runs"
        assert session.changes(["Tab", "Tab"]), "no key arrives"
        print(f"ok  {2 * len(KEYS)} keys that lead out of other sessions: nothing", flush=True)
        began = time.monotonic()
        os.kill(session.kiosk(), signal.SIGKILL)
        session.again()
        _within("killed", time.monotonic() - began, KILLED_S)
        began = time.monotonic()
        os.kill(session.kiosk(), signal.SIGSTOP)
        session.wait_for_silence()
        session.again()
        _within("frozen", time.monotonic() - began, FROZEN_S)
        session.stop()
        _watch_the_tour(bundle, Path(folder))
    return 0


def _watch_the_tour(bundle: Path, folder: Path) -> None:
    """Every page from top to bottom, the network cut; the kernel tells what was asked of it."""
    told, environment = folder / "calls", {"PATH": "/usr/bin:/bin", "HOME": str(folder)}
    watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network,execve,execveat"]
    tour = [bundle / "kiosk", "tour", folder / "tour"]
    command = ["unshare", "--net", *watch, "-o", told, *tour]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    calls = told.read_text(errors="replace").splitlines()
    other = [call for call in calls if "AF_" in call and "AF_UNIX" not in call]
    started = [call for call in calls if "execve" in call and f'"{bundle / "kiosk"}"' not in call]
    assert not other, f"connections: {other[:5]}"
    assert not started, f"programs: {started[:5]}"
    pictures = len(list((folder / "tour").glob("*.png")))
    print(f"ok  {pictures} screens, the network cut: no connection, no program", flush=True)


KEYS = (
    *(f"ctrl+alt+F{number}" for number in range(1, 13)),
    *(f"F{number}" for number in range(1, 13)),
    *("alt+F1", "alt+F2", "alt+F4", "alt+Left", "alt+Right", "alt+Tab", "alt+Escape", "alt+space"),
    *("ctrl+alt+BackSpace", "ctrl+alt+Delete", "ctrl+alt+t", "ctrl+Escape", "ctrl+q", "ctrl+w"),
    *("super", "super+a", "super+d", "super+e", "super+l", "super+p", "super+r", "super+s"),
    *("super+Tab", "super+alt+s", "super+alt+8", "super+space", "super+Return"),
    *("ctrl+c", "ctrl+z", "ctrl+backslash", "ctrl+alt+Escape", "ctrl+alt+Page_Up"),
    *("alt+Print", "Print", "Menu", "Escape", "Delete", "Left", "Down", "Prior", "Next", "a", "1"),
    *("XF86Switch_VT_1", "XF86Switch_VT_2", "XF86LogOff", "XF86ScreenSaver", "XF86Sleep"),
    *("XF86PowerOff", "XF86WWW", "XF86Mail", "XF86Calculator", "XF86AudioRaiseVolume"),
)
"""As xdotool names them."""


class Session:
    """The service, and what its manager hears of it."""

    def __init__(self, bundle: Path, folder: Path) -> None:
        self._folder = folder
        folder.chmod(0o755)
        shutil.copytree(bundle, folder / "waypost", symlinks=True)
        for name in ("runtime", "state"):
            (folder / name).mkdir(mode=0o700)
            shutil.chown(folder / name, USER)
        self._manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._manager.bind(str(folder / "notify"))
        (folder / "notify").chmod(0o777)
        self._environment = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(folder / "state"),
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "XDG_STATE_HOME": str(folder / "state"),
            "DISPLAY": DISPLAY,
            "WLR_BACKENDS": "x11",
            "WLR_RENDERER": "pixman",
            "NOTIFY_SOCKET": str(folder / "notify"),
            "WATCHDOG_USEC": f"{WATCHDOG_S * 1e6:.0f}",
        }

    def start(self) -> None:
        """As ExecStart does it; returns once the kiosk is up."""
        with (self._folder / "out").open("ab") as out:
            self._cage = subprocess.Popen(
                ["cage", "-d", "--", self._folder / "waypost" / "kiosk", "run"],
                env=self._environment,
                user=USER,
                group="nogroup",
                extra_groups=[],
                cwd="/",
                start_new_session=True,
                stdout=out,
                stderr=out,
            )
        assert self._hears("READY=1", READY_S), "never READY"

    def again(self) -> None:
        """As Restart=always does it."""
        self.stop()
        time.sleep(RESTART_S)
        self.start()

    def stop(self) -> None:
        """Ends whatever is left of it."""
        for pid in [self._cage.pid, *self._pids()]:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._cage.wait()

    def kiosk(self) -> int:
        """The program itself, in the compositor."""
        return next(pid for pid in self._pids() if pid != self._cage.pid)

    def processes(self) -> list[tuple[str, str]]:
        """Owner and command of each."""
        pids = ",".join(map(str, [self._cage.pid, *self._pids()]))
        told = subprocess.run(
            ["ps", "-o", "user=,args=", "-p", pids], capture_output=True, text=True, check=True
        )
        return [tuple(line.split(None, 1)) for line in told.stdout.splitlines()]  # type: ignore[misc]

    def grab(self, picture: Path) -> None:
        """What is on the screen."""
        wayland = next((self._folder / "runtime").glob("wayland-*[0-9]")).name
        environment = {**self._environment, "WAYLAND_DISPLAY": wayland}
        subprocess.run(["grim", picture], env=environment, check=True)

    def changes(self, keys: Sequence[str]) -> bool:
        """Whether the picture or the programs are others after keys were given to the compositor as a keyboard does."""
        before = self.processes(), self._seen()
        command = ["xdotool", "key", "--delay", "5", *keys]
        subprocess.run(command, env=self._environment, check=True)
        time.sleep(1)
        return (self.processes(), self._seen()) != before

    def _seen(self) -> bytes:
        picture = self._folder / "seen.png"
        self.grab(picture)
        return picture.read_bytes()

    def wait_for_silence(self) -> None:
        """Until nothing was heard for as long as the manager waits."""
        while self._hears("", WATCHDOG_S):
            pass

    def _hears(self, state: str, within_s: float) -> bool:
        end = time.monotonic() + within_s
        while (left := end - time.monotonic()) > 0:
            self._manager.settimeout(left)
            try:
                if state in self._manager.recv(1000).decode():
                    return True
            except TimeoutError:
                break
        return False

    def _pids(self) -> list[int]:
        command = ["pgrep", "-f", f"{self._folder}/waypost/kiosk run"]
        told = subprocess.run(command, capture_output=True, text=True)
        return [int(pid) for pid in told.stdout.split()]


@contextmanager
def _screen() -> Iterator[None]:
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(1)
    try:
        yield
    finally:
        server.terminate()
        server.wait()


def _within(what: str, took_s: float, most_s: float) -> None:
    assert took_s <= most_s, f"{what}: back after {took_s:.1f} s, at most {most_s:.0f}"
    print(f"ok  {what}: back on Start after {took_s:.1f} s", flush=True)
