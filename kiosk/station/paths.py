"""Where things are on this machine."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

CONFIG_NAME = "kiosk.yaml"
BUNDLED_PACK = "data/bundled.kpack"
SERVICE_FOLDER = "/run/waypost"
"""Where the kiosk session listens: systemd makes this folder for its user."""
SOCKET_NAME = "kiosk.socket"
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Paths(NamedTuple):
    """The machine's places; of `configs` the first that exists counts: no user overrules what IT set."""

    configs: tuple[Path, ...]
    log_folder: Path
    state_folder: Path

    @property
    def config(self) -> Path | None:
        """The configuration file in use, which may be a folder `kiosk.d` beside its place alone; or None."""
        there = (path for path in self.configs if _is_there(path))
        return next(there, None)


def _is_there(config: Path) -> bool:
    try:
        os.lstat(config)
    except PermissionError:
        return True  # it may be; whoever reads it is told that they may not
    except OSError:
        return os.path.isdir(config.with_suffix(".d"))
    return True


def resource(name: str) -> Path:
    """A file that comes with the program, e.g. `assets/fonts`, `data/bundled.kpack`, `ui/Kiosk`.

    It is inside the package (wheel, PyInstaller bundle) or, in a source checkout, beside it.
    """
    inside = os.path.join(_PACKAGE, *name.split("/"))
    beside = os.path.join(os.path.dirname(_PACKAGE), *name.split("/"))
    return Path(beside if not os.path.exists(inside) and os.path.exists(beside) else inside)


def bundled_pack() -> Path:
    """The pack that comes with the program: the last one to fall back on."""
    return resource(BUNDLED_PACK)


def paths(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Paths:
    """The places of this machine and user.

    Source: XDG Base Directory Specification 0.8; Windows known folders.
    """
    return _on_windows(environment) if platform == "win32" else _on_linux(environment)


def addresses(
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    service: str = SERVICE_FOLDER,
) -> tuple[str, ...]:
    """Where a kiosk may listen for `kiosk open`: that of this user first, then that of the kiosk session.

    On Linux the paths of sockets, on Windows the names of pipes.
    """
    if platform == "win32":
        return (rf"\\.\pipe\waypost-{environment.get('USERNAME', '')}",)
    own = _run_folder(environment, platform, service)
    folders = dict.fromkeys((own, service))
    return tuple(os.path.join(folder, SOCKET_NAME) for folder in folders)


def _run_folder(environment: Mapping[str, str], platform: str, service: str) -> str:
    """That of the session for its own user, else what lasts as long as the user's sessions, else the state folder."""
    try:
        if os.stat(service).st_uid == os.geteuid():
            return service
    except OSError:
        pass
    given = environment.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(given):
        return os.path.join(given, "waypost")
    return str(paths(environment, platform).state_folder / "run")


def _on_windows(environment: Mapping[str, str]) -> Paths:
    home = environment.get("USERPROFILE") or os.path.expanduser("~")
    local = Path(environment.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local"))
    machine = Path(environment.get("PROGRAMDATA") or "C:/ProgramData")
    return Paths(
        configs=(machine / "Waypost" / CONFIG_NAME, local / "Waypost" / CONFIG_NAME),
        log_folder=local / "Waypost" / "Logs",
        state_folder=local / "Waypost",
    )


def _on_linux(environment: Mapping[str, str]) -> Paths:
    home = environment.get("HOME") or os.path.expanduser("~")
    user = _xdg(environment, "XDG_CONFIG_HOME", os.path.join(home, ".config"))
    state = _xdg(environment, "XDG_STATE_HOME", os.path.join(home, ".local", "state"))
    return Paths(
        configs=(Path("/etc/waypost") / CONFIG_NAME, user / "waypost" / CONFIG_NAME),
        log_folder=state / "waypost" / "log",
        state_folder=state / "waypost",
    )


def _xdg(environment: Mapping[str, str], name: str, otherwise: str) -> Path:
    given = environment.get(name, "")
    return Path(given if os.path.isabs(given) else otherwise)  # relative ones are to be ignored
