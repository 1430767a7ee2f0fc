"""`kiosk run`: shows the kiosk."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli.output import settings
from kiosk.cli.values import Commands, size
from kiosk.errors import PackError
from kiosk.screen.options import RunOptions


def add(commands: Commands) -> None:
    """The words of `kiosk run`."""
    words = commands.add_parser("run", help="show the kiosk")
    words.add_argument("--pack", type=Path, metavar="FILE")
    words.add_argument("--config", type=Path, metavar="FILE")
    words.add_argument("--language", metavar="L")
    words.add_argument(
        "--topic", metavar="WHAT", help="slug, card number, icd10:C78.7, snomed:..., visit:SLUG"
    )
    words.add_argument("--windowed", type=size, metavar="WxH", help="in a window")
    words.add_argument("--or-tour", type=Path, metavar="DIR", help="without a display: tour to DIR")
    words.set_defaults(command=show_kiosk)


def show_kiosk(options: argparse.Namespace) -> int:
    """Shows the kiosk until staff leave it; without a display, perhaps a tour instead."""
    chosen = RunOptions(
        pack=options.pack,
        config=options.config,
        language=options.language,
        topic=options.topic,
        windowed=options.windowed,
    )
    if chosen.topic is not None or chosen.language is not None:
        chosen = _checked(chosen)
    if options.or_tour is not None:
        from kiosk.screen.environment import has_display

        if not has_display():
            return _tour_instead(chosen, options.or_tour)
    from kiosk.screen.run import run

    return run(chosen)


def _checked(options: RunOptions) -> RunOptions:
    """The options with `topic` as a slug, unless it means a few; as they are if no pack opens (the screen tells that).

    Raises KioskError for an unknown topic or language.
    """
    from kiosk.pack.asking import language_asked, language_meant, pages_meant
    from kiosk.station.config.load import load
    from kiosk.station.paths import paths
    from kiosk.station.store.choose import open_best

    config, _ = load(options.config or paths().config)
    try:
        pack, _ = open_best([options.pack, config.pack])
    except PackError:
        return options
    with pack:
        if options.language is not None:
            language_meant(pack, options.language)
        if options.topic is not None:
            language = options.language or language_asked(pack, options.topic)
            topics = pages_meant(pack, options.topic)
            topic = topics[0] if len(topics) == 1 else options.topic
            options = options._replace(topic=topic, language=language)
    return options


def _tour_instead(options: RunOptions, folder: Path) -> int:
    """A tour of what would be shown, with the settings that would hold."""
    from kiosk.station.paths import paths
    from kiosk.tour.command import render
    from kiosk.tour.options import TourOptions

    config = settings(options.config or paths().config)
    tour = TourOptions(folder, language=options.language, pack=options.pack, config=config)
    result = render(tour)
    print(f"no display: the tour is in {folder / 'index.html'}")
    return result
