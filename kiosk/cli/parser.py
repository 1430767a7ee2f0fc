"""The words of the command line, and what each stands for."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from kiosk.cli import about, cards, config, doctor, open, pack, run, tour
from kiosk.errors import UsageError, harmless

Command = Callable[[argparse.Namespace], int]
GROUPS = (run, open, tour, cards, pack, config, doctor, about)


class _Parser(argparse.ArgumentParser):
    def __init__(self, **how: Any) -> None:
        super().__init__(**how, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """One sentence instead of the usage; exit code 2."""
        self.exit(2, f"{self.prog}: {harmless(message)} (see `{self.prog} --help`)\n")


def command(options: argparse.Namespace) -> Command:
    if options.version:
        return about.print_version
    if options.selftest is not None:
        return tour.run_selftest
    if options.command is None:
        raise UsageError("say what to do, for example `kiosk run` (see `kiosk --help`)")
    return options.command


def parser() -> argparse.ArgumentParser:
    """The whole command line. Commands import their parts when they run."""
    whole = _Parser(prog="kiosk", description="Waypost: an offline patient-information kiosk.")
    whole.set_defaults(command=None)
    whole.add_argument("--version", action="store_true", help="say what this is made of")
    whole.add_argument("--selftest", type=Path, metavar="PNG", help="load every page once, grab")
    whole.add_argument(
        "--pack", type=Path, metavar="FILE", dest="selftest_pack", help="the pack for --selftest"
    )
    commands = whole.add_subparsers(metavar="COMMAND")
    for group in GROUPS:
        group.add(commands)
    return whole
