"""`kiosk tour` and `kiosk --selftest`: every screen without a display."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.output import settings
from kiosk.cli.values import CONTRASTS, Commands, inches, size, text_size


def add(commands: Commands) -> None:
    """The words of `kiosk tour`."""
    words = commands.add_parser("tour", help="every screen as a picture")
    words.add_argument("directory", type=Path, metavar="DIR")
    words.add_argument("--size", type=size, metavar="WxH", default=(1920, 1080))
    words.add_argument("--diagonal", type=inches, metavar="INCHES", default=23.8)
    words.add_argument("--language", metavar="L")
    words.add_argument("--text-size", type=text_size, metavar="PERCENT", default=100)
    words.add_argument("--contrast", choices=CONTRASTS, default="")
    words.add_argument("--sheet", action="store_true", help="also contact sheets")
    words.add_argument("--pack", type=Path, metavar="FILE")
    words.add_argument("--config", type=Path, metavar="FILE", help="with a clinic's settings")
    words.set_defaults(command=render_tour)


def render_tour(options: argparse.Namespace) -> int:
    """Renders every screen."""
    from kiosk.tour.command import render
    from kiosk.tour.options import TourOptions

    config = settings(options.config)
    return render(
        TourOptions(
            directory=options.directory,
            size=options.size,
            diagonal=options.diagonal,
            language=options.language,
            text_size=options.text_size,
            contrast=options.contrast,
            sheet=options.sheet,
            pack=options.pack,
            config=config,
        )
    )


def run_selftest(options: argparse.Namespace) -> int:
    """Loads every page once."""
    from kiosk.tour.selftest import selftest

    return selftest(options.selftest, options.selftest_pack)
