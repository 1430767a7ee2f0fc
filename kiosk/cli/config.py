"""`kiosk config ...`: the clinic's settings."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.output import counted, print_findings, say, write
from kiosk.cli.values import Commands


def add(commands: Commands) -> None:
    """The words of `kiosk config`."""
    group = commands.add_parser("config", help="the clinic's settings")
    kinds = group.add_subparsers(metavar="COMMAND", required=True)
    for name, text, command in (
        ("check", "report every fault", check_settings),
        ("show", "print what is in force", show_settings),
    ):
        words = kinds.add_parser(name, help=text)
        words.add_argument("--config", type=Path, metavar="FILE")
        words.set_defaults(command=command)
    words = kinds.add_parser("logo", help="make a plain copy of a logo in SVG")
    words.add_argument("picture", type=Path, metavar="FILE")
    words.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    words.set_defaults(command=copy_logo)
    words = kinds.add_parser("set-pin", help="ask for the staff number and write its hash")
    words.add_argument("--config", type=Path, metavar="FILE")
    words.add_argument("--stdin", action="store_true", help="read the number from a pipe")
    words.set_defaults(command=set_pin)
    kinds.add_parser("keys", help="print what can be set").set_defaults(command=print_keys)


def check_settings(options: argparse.Namespace) -> int:
    """Prints every fault of the configuration; names are checked against the pack in use."""
    from kiosk.station.config.files import passed_over
    from kiosk.station.config.load import load
    from kiosk.station.config.names import check_names
    from kiosk.station.paths import paths

    path = _config_path(options)
    found = passed_over((options.config,) if options.config else paths().configs)
    if path is None:
        print_findings(found)
        print("no configuration file; all settings have their defaults")
        return 1 if found else 0
    config, findings = load(path)
    findings = sorted([*findings, *check_names(path, config.pack), *found])
    print_findings(findings)
    say(f"{path}: {counted(findings)}")
    if any(each.code == "config-unreadable" for each in findings):
        return 2
    return 1 if findings else 0


def show_settings(options: argparse.Namespace) -> int:
    """Prints the settings in force; never the PIN."""
    from kiosk.station.config.load import load
    from kiosk.station.config.show import lines

    path = _config_path(options)
    config, findings = load(path)
    say(f"# {path or 'no configuration file'}: {counted(findings)}")
    for line in lines(config):
        say(line)
    return 0


def copy_logo(options: argparse.Namespace) -> int:
    """Writes an SVG as plain as `clinic.logo` wants it, or prints what is in its way.

    Raises UsageError if a file cannot be read or written.
    """
    from kiosk.compiler.plain import plain_copy

    source, target = options.picture, options.output
    svg, findings = plain_copy(source)
    print_findings(findings)
    if not svg:
        say(
            f"{source}: {counted(findings)}; nothing is written. Draw it without these, or save it as PNG"
        )
        return 1
    write(target, svg)
    say(f"{target}: can be set as `clinic.logo`")
    return 0


def set_pin(options: argparse.Namespace) -> int:
    """Asks for the staff number, twice, and writes its hash; the number itself is kept and shown nowhere."""
    from kiosk.cli.pin import ask, write_pin
    from kiosk.station.paths import paths

    path = options.config or paths().config or paths().configs[0]
    for line in write_pin(path, ask(from_stdin=options.stdin)):
        say(line)
    return 0


def print_keys(_options: argparse.Namespace) -> int:
    """Prints every key with its values, what holds without it, and its meaning, as docs/configuration.md has it."""
    from kiosk.station.config.schema import manual

    print("\n".join(manual()))
    return 0


def _config_path(options: argparse.Namespace) -> Path | None:
    from kiosk.station.paths import paths

    return options.config or paths().config
