"""The words of the command line, and what each stands for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from kiosk.errors import UsageError
from kiosk.screen.options import RunOptions

Command = Callable[[argparse.Namespace], int]

TEXT_SIZES = (100, 130, 165, 200)
SMALLEST_PX, LARGEST_PX = 240, 16384
SMALLEST_INCHES, LARGEST_INCHES = 5.0, 150.0
_TODAY = "reviews due before DATE are findings"


class _Parser(argparse.ArgumentParser):
    def __init__(self, **how: Any) -> None:
        super().__init__(**how, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """One sentence instead of the usage; exit code 2."""
        self.exit(2, f"{self.prog}: {message} (see `{self.prog} --help`)\n")


def command(options: argparse.Namespace) -> Command:
    if options.version:
        return _lazily("version")
    if options.selftest is not None:
        return _lazily("selftest")
    if options.command is None:
        raise UsageError("say what to do, for example `kiosk run` (see `kiosk --help`)")
    return options.command


def _lazily(name: str) -> Command:
    def command(options: argparse.Namespace) -> int:
        from kiosk.cli import commands

        return getattr(commands, name)(options)

    return command


def _run(options: argparse.Namespace) -> int:
    chosen = RunOptions(
        pack=options.pack,
        config=options.config,
        language=options.language,
        topic=options.topic,
        windowed=options.windowed,
    )
    if chosen.topic is not None or chosen.language is not None:
        from kiosk.cli.commands import checked

        chosen = checked(chosen)
    if options.or_tour is not None:
        from kiosk.cli.commands import tour_instead
        from kiosk.screen.run import has_display

        if not has_display():
            return tour_instead(chosen, options.or_tour)
    from kiosk.screen.run import run

    return run(chosen)


def parser() -> argparse.ArgumentParser:
    """The whole command line. Commands import their parts when they run."""
    whole = _Parser(prog="kiosk", description="Waypost: an offline patient-information kiosk.")
    whole.set_defaults(command=None)
    whole.add_argument("--version", action="store_true", help="say what this is made of")
    whole.add_argument("--selftest", type=Path, metavar="PNG", help="load every page once, grab")
    whole.add_argument(
        "--pack", type=Path, metavar="FILE", dest="selftest_pack", help="the pack for --selftest"
    )
    commands = whole.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    _add_run(commands)
    _add_tour(commands)
    _add_pack(commands)
    config = commands.add_parser("config", help="the clinic's settings")
    kinds = config.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for name, text in (("check", "report every fault"), ("show", "print what is in force")):
        one = kinds.add_parser(name, help=text)
        one.add_argument("--config", type=Path, metavar="FILE")
        one.set_defaults(command=_lazily(f"config_{name}"))
    paths = commands.add_parser("paths", help="where things are on this machine")
    paths.set_defaults(command=_lazily("show_paths"))
    return whole


def _add_run(commands: argparse._SubParsersAction[_Parser]) -> None:
    run = commands.add_parser("run", help="show the kiosk")
    run.add_argument("--pack", type=Path, metavar="FILE")
    run.add_argument("--config", type=Path, metavar="FILE")
    run.add_argument("--language", metavar="L")
    run.add_argument("--topic", metavar="WHAT", help="slug, card number, icd10:C78.7, snomed:...")
    run.add_argument("--windowed", type=_size, metavar="WxH", help="in a window")
    run.add_argument("--or-tour", type=Path, metavar="DIR", help="without a display: tour to DIR")
    run.set_defaults(command=_run)


def _add_tour(commands: argparse._SubParsersAction[_Parser]) -> None:
    tour = commands.add_parser("tour", help="every screen as a picture")
    tour.add_argument("directory", type=Path, metavar="DIR")
    tour.add_argument("--size", type=_size, metavar="WxH", default=(1920, 1080))
    tour.add_argument("--diagonal", type=_inches, metavar="INCHES", default=23.8)
    tour.add_argument("--language", metavar="L")
    tour.add_argument("--text-size", type=_text_size, metavar="PERCENT", default=100)
    tour.add_argument("--contrast", choices=["high"], default="")
    tour.add_argument("--sheet", action="store_true", help="also contact sheets")
    tour.add_argument("--pack", type=Path, metavar="FILE")
    tour.set_defaults(command=_lazily("tour"))


def _add_pack(commands: argparse._SubParsersAction[_Parser]) -> None:
    pack = commands.add_parser("pack", help="content packs")
    kinds = pack.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    build = kinds.add_parser("build", help="make a pack file from a content folder")
    build.add_argument("content", type=Path, metavar="CONTENT")
    build.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    build.add_argument("--today", type=_day, metavar="DATE", help=_TODAY)
    build.set_defaults(command=_lazily("pack_build"))
    check = kinds.add_parser("check", help="report every fault in a content folder")
    check.add_argument("content", type=Path, metavar="CONTENT")
    check.add_argument("--strict", action="store_true", help="warnings fail too")
    check.add_argument("--format", choices=["text", "json"], default="text")
    check.add_argument("--today", type=_day, metavar="DATE", help=f"{_TODAY}; else today")
    check.add_argument("--scores", type=Path, metavar="FILE", help="write each page's scores")
    check.set_defaults(command=_lazily("pack_check"))
    _add_workshop(kinds)
    stamp = kinds.add_parser("stamp", help="record what a translation was made from")
    stamp.add_argument("content", type=Path, metavar="CONTENT")
    stamp.add_argument("language", metavar="LANGUAGE")
    stamp.add_argument("slugs", nargs="*", metavar="SLUG", help="else everything")
    stamp.set_defaults(command=_lazily("pack_stamp"))
    info = kinds.add_parser("info", help="check a pack file and say what is in it")
    info.add_argument("file", type=Path, metavar="FILE")
    info.set_defaults(command=_lazily("pack_info"))


def _add_workshop(kinds: argparse._SubParsersAction[_Parser]) -> None:
    preview = kinds.add_parser("preview", help="the kiosk in a window, on content as it is saved")
    preview.add_argument("content", type=Path, metavar="CONTENT")
    preview.add_argument("--language", metavar="L")
    preview.add_argument("--topic", metavar="WHAT", help="as for `kiosk run`")
    preview.add_argument("--windowed", type=_size, metavar="WxH", help="1280x720 unless given")
    preview.add_argument("--config", type=Path, metavar="FILE")
    preview.add_argument("--compiler", choices=["pages", "words"], help=argparse.SUPPRESS)
    preview.set_defaults(command=_lazily("pack_preview"))
    new = kinds.add_parser("new", help="begin a topic, a diagram or a language")
    new.add_argument("what", choices=["topic", "diagram", "language"])
    new.add_argument("slug", metavar="SLUG", help="for a language its code, such as fr")
    new.add_argument("--content", type=Path, metavar="CONTENT", default=Path("content"))
    new.add_argument("--kind", choices=["site", "treatment", "guide"], help="of a topic")
    new.add_argument("--category", metavar="C", help="of a treatment")
    new.set_defaults(command=_lazily("pack_new"))


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        message = f"'{text}' is not a date such as 2026-11-21"
        raise argparse.ArgumentTypeError(message) from None


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"([0-9]{1,6})[xX]([0-9]{1,6})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is not a size such as 1920x1080")
    width, height = int(match[1]), int(match[2])
    if not all(SMALLEST_PX <= side <= LARGEST_PX for side in (width, height)):
        message = f"'{text}': each side must be {SMALLEST_PX} to {LARGEST_PX} pixels"
        raise argparse.ArgumentTypeError(message)
    return width, height


def _inches(text: str) -> float:
    try:
        inches = float(text)
    except ValueError:
        inches = 0.0
    if not SMALLEST_INCHES <= inches <= LARGEST_INCHES:
        message = f"'{text}' is not a number of inches from {SMALLEST_INCHES} to {LARGEST_INCHES}"
        raise argparse.ArgumentTypeError(message)
    return inches


def _text_size(text: str) -> int:
    sizes = ", ".join(map(str, TEXT_SIZES))
    if text.rstrip("%") not in map(str, TEXT_SIZES):
        raise argparse.ArgumentTypeError(f"'{text}' is not a text size; choose from {sizes}")
    return int(text.rstrip("%"))
