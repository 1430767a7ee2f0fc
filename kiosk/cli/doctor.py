"""`kiosk doctor`: whether this machine is fit to be a kiosk, and what to do where it is not."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import say
from kiosk.cli.values import Commands
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.station.doctor.machine import Line, Machine


def add(commands: Commands) -> None:
    """The words of `kiosk doctor`."""
    words = commands.add_parser("doctor", help="look at the machine: is it fit to be a kiosk?")
    words.add_argument("--json", action="store_true", help="a list of lines for a program")
    words.add_argument("--report", type=Path, metavar="FILE", help="all of it in one file, to send")
    words.add_argument("--config", type=Path, metavar="FILE")
    words.add_argument("--graphics", type=Path, help=argparse.SUPPRESS)
    words.set_defaults(command=look)


def look(options: argparse.Namespace) -> int:
    """Prints a line for each thing looked at; 1 if one of them is a problem."""
    if options.graphics is not None:
        from kiosk.screen.facts import tell

        return tell(options.graphics)
    from kiosk.station.doctor import looking

    machine = _this_machine(options.config)
    lines = looking.look(machine)
    if options.json:
        print(json.dumps([line._asdict() for line in lines], ensure_ascii=False, indent=1))
    else:
        for line in lines:
            say(f"{line.state:8} {line.name}: {line.told}")
            if line.remedy:
                say(f"{'':8} -> {line.remedy}")
    if options.report is not None:
        _write(options.report, machine, lines)
    return 1 if any(line.state == "problem" for line in lines) else 0


def _this_machine(wanted: Path | None) -> Machine:
    from kiosk.screen.environment import drop_unknown
    from kiosk.screen.facts import graphics_of
    from kiosk.station.config.load import load
    from kiosk.station.doctor.machine import Machine
    from kiosk.station.paths import bundled_pack, paths

    dropped = drop_unknown(dict(os.environ))
    path = wanted or paths().config
    config, findings = load(path)
    frozen = getattr(sys, "frozen", False)
    again = [sys.executable] if frozen else [sys.executable, "-m", "kiosk"]
    pack = config.pack if config.pack and os.path.exists(config.pack) else bundled_pack()
    graphics = graphics_of(pack, [*again, "doctor", "--graphics"])
    return Machine(path, config, findings, graphics, dropped)


def _write(file: Path, machine: Machine, lines: list[Line]) -> None:
    """All that helps to find a fault; nothing of a visit is in it, since nothing of one is kept.

    Raises KioskError if the file cannot be written.
    """
    from kiosk.station.config import show
    from kiosk.station.doctor.history import tail

    told = {
        "lines": [line._asdict() for line in lines],
        "settings": show.lines(machine.config),
        "screens": [screen._asdict() for screen in machine.graphics.screens],
        "paths": {"configuration": str(machine.config_path), "log": str(machine.places.log_folder)},
        "log": tail(machine),
    }
    try:
        file.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as fault:
        raise KioskError(f"{file}: cannot be written ({fault.strerror})") from fault
