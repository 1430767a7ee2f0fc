"""`kiosk --version` and `kiosk paths`: what the program is made of, and where things are."""

from __future__ import annotations

import argparse
import os

from kiosk.cli.values import Commands
from kiosk.errors import KioskError


def add(commands: Commands) -> None:
    """The words of `kiosk paths`."""
    words = commands.add_parser("paths", help="where things are on this machine")
    words.set_defaults(command=print_paths)


def print_version(_: argparse.Namespace) -> int:
    """Prints what the program is made of, one part a line."""
    import platform
    import sqlite3

    from kiosk import __version__
    from kiosk.pack.reader import Pack
    from kiosk.station.paths import bundled_pack

    try:
        from PySide6.QtCore import qVersion

        qt = qVersion()
    except ImportError:
        qt = "is not installed"
    try:
        with Pack.open(bundled_pack()) as pack:
            held = f"{pack.info().id} {pack.info().version}"
    except KioskError:
        held = "none bundled"
    print(f"Waypost {__version__}\nQt {qt}\nSQLite {sqlite3.sqlite_version}")
    print(f"Python {platform.python_version()}\npack {held}")
    return 0


def print_paths(_: argparse.Namespace) -> int:
    """Prints where things are on this machine."""
    from kiosk.station.log import LOG_NAME
    from kiosk.station.paths import bundled_pack, paths

    places = paths()
    for path in places.configs:
        there = "not in use" if os.path.exists(path) else "not there"
        print(f"configuration: {path} ({'in use' if path == places.config else there})")
    print(f"log: {places.log_folder / LOG_NAME}\nstate: {places.state_folder}")
    bundled = bundled_pack()
    print(f"bundled pack: {bundled}{'' if bundled.exists() else ' (not there)'}")
    return 0
