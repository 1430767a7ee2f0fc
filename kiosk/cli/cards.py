"""`kiosk cards` and `kiosk index`: how a clinic's staff and a hospital's menu find the pages."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.output import refuse_to_replace, say, write
from kiosk.cli.values import Commands

if TYPE_CHECKING:
    from kiosk.pack.reader import Pack

PAPERS = ("letter", "a4")


def add(commands: Commands) -> None:
    """The words of `kiosk cards` and `kiosk index`."""
    words = commands.add_parser("cards", help="topic cards for nurses, as a PDF to print")
    words.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    words.add_argument("--language", metavar="L", help="one of the pack's; else all of them")
    words.add_argument("--paper", choices=PAPERS, default=PAPERS[0])
    words.add_argument("--pack", type=Path, metavar="FILE")
    words.set_defaults(command=print_cards)
    index = commands.add_parser("index", help="the pages as a FHIR Bundle, for a hospital's menu")
    index.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    index.add_argument("--pack", type=Path, metavar="FILE")
    index.set_defaults(command=write_index)


def print_cards(options: argparse.Namespace) -> int:
    """Writes the cards and wall sheets. Raises KioskError for a language that the pack has not."""
    from kiosk.screen.environment import prepare_environment

    refuse_to_replace(options.output, b"%PDF-", "a PDF")
    with _pack(options.pack) as pack:
        languages = pack.info().languages
        if options.language is not None:
            from kiosk.pack.asking import language_meant

            code = language_meant(pack, options.language)
            languages = tuple(each for each in languages if each.code == code)
        prepare_environment()
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a PDF opens no window, wherever it is made
        from kiosk.paper import page
        from kiosk.paper.cards import cards_pdf

        paper = {"letter": page.LETTER, "a4": page.A4}[options.paper]
        write(options.output, cards_pdf(pack, languages, paper))
        say(f"{options.output}: cards of {pack.counts()['topics']} pages, to be printed at 100 %")
    return 0


def write_index(options: argparse.Namespace) -> int:
    """Writes the pages, their codes and their versions."""
    from kiosk.pack.fhir import index

    refuse_to_replace(options.output, b"{", "an index")
    with _pack(options.pack) as pack:
        write(options.output, index(pack))
        say(f"{options.output}: {pack.counts()['topics']} pages")
    return 0


def _pack(path: Path | None) -> Pack:
    """A pack, the settings' or the bundled one. Raises PackError."""
    from kiosk.pack.reader import Pack

    if path is not None:
        return Pack.open(path)
    from kiosk.station.config.load import load
    from kiosk.station.paths import paths
    from kiosk.station.store.choose import open_best

    config, _ = load(paths().config)
    pack, _ = open_best([config.pack])
    return pack
