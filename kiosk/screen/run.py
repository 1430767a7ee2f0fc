"""`kiosk run`: the kiosk on a screen."""

from __future__ import annotations

import gc
import os
import sys

from kiosk.errors import PackError, UsageError
from kiosk.pack.reader import Pack
from kiosk.screen.options import RunOptions
from kiosk.station.config.load import load
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.paths import paths
from kiosk.station.store.choose import open_best


def run(options: RunOptions) -> int:
    """Shows the kiosk until staff leave it; the result is the process's exit code.

    Raises UsageError if there is no display.
    """
    if not has_display():
        raise UsageError(
            "no display found (neither DISPLAY nor WAYLAND_DISPLAY leads to one): "
            "start kiosk in a graphical session, or give --or-tour DIR for pictures"
        )
    gc.disable()  # there is no garbage before the first frame; `show` turns it on again behind that
    log = Log(paths().log_folder)
    config, findings = load(options.config or paths().config)
    for finding in findings:
        log.problem(str(finding))
    pack = _open_pack(options, config, log)
    from kiosk.screen.session import show

    return show(pack, config, options, log)


def has_display() -> bool:
    """Whether a window can be shown; on X11 the local server's socket must exist."""
    if os.name == "nt" or sys.platform == "darwin" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    name = os.environ.get("DISPLAY", "")
    host, _, number = name.partition(":")
    if host in ("", "unix") and number:
        return os.path.exists("/tmp/.X11-unix/X" + number.partition(".")[0])
    return bool(name)


def _open_pack(options: RunOptions, config: Config, log: Log) -> Pack | None:
    try:
        pack, problems = open_best([options.pack, config.pack])
    except PackError as refusal:
        log.problem(f"no pack can be shown: {refusal}")
        print(f"kiosk: no pack can be shown: {refusal}", file=sys.stderr)
        return None
    for problem in problems:
        told = f"{problem} {pack.path} is shown instead."
        log.problem(told)
        print(f"kiosk: {told}", file=sys.stderr)
    return pack
