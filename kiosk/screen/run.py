"""`kiosk run`: the kiosk on a screen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.errors import PackError, UsageError
from kiosk.pack.reader import Pack
from kiosk.pack.types import fallbacks, nearest
from kiosk.screen.environment import has_display, prepare_environment
from kiosk.screen.options import AGAIN, RESTART, RunOptions
from kiosk.station import starts
from kiosk.station.config.files import passed_over
from kiosk.station.config.load import load
from kiosk.station.config.model import Config
from kiosk.station.log import Log
from kiosk.station.paths import addresses, paths
from kiosk.station.store.choose import open_best


def run(options: RunOptions) -> int:
    """Shows the kiosk until staff leave it; the result is the process's exit code.

    Where one of this user shows already, that comes to the front, or is asked for the page. A window of a size of its
    own is for trying things out and stands beside it.

    Raises UsageError if there is no display, KioskError if the one that shows already does not answer.
    """
    handed_over = None if options.windowed else _handed_over(options)
    if handed_over is not None:
        return handed_over
    dropped = prepare_environment()
    places = paths()
    safe = starts.is_one_too_many(places.state_folder)
    if safe:
        os.environ["QT_QUICK_BACKEND"] = "software"
    if not has_display():
        raise UsageError(
            "no display found (neither DISPLAY nor WAYLAND_DISPLAY leads to one): "
            "start kiosk in a graphical session, or give --or-tour DIR for pictures"
        )
    gc.disable()  # there is no garbage before the first frame; `show` turns it on again behind that
    log = Log(places.log_folder)
    if safe:
        log.problem(
            f"{starts.MOST} starts within {starts.WITHIN_S:.0f} s: this one is in safe mode,"
            " with the software renderer and the bundled pack"
        )
    if dropped:
        log.problem(
            f"not heeded, since the environment may not set this: {', '.join(dropped)} (docs/kiosk-session.md)"
        )
    while (code := _run(options, log, safe=safe)) == AGAIN:
        log.info("settings have changed: they are taken up")
    if code in (0, RESTART):
        starts.forget(places.state_folder)
    log.info(f"ends with {code}")
    return code


def _handed_over(options: RunOptions) -> int | None:
    """The exit code where another kiosk of this user has taken over; None if there is none."""
    address = addresses()[0]
    if not os.path.lexists(address):
        return None
    from kiosk.station.launch import ask, is_living
    from kiosk.station.messages import Request

    if not is_living(address):
        return None
    answer = ask(Request(options.topic or "", options.language or ""), [address])
    print(f"kiosk: {answer.said}", file=sys.stderr if answer.code else sys.stdout)
    return answer.code


def _run(options: RunOptions, log: Log, *, safe: bool) -> int:
    """Until it is left, with the settings as they are now; AGAIN if they have changed and nobody is there."""
    settings = options.config or paths().config
    config, findings = load(settings)
    log.level = config.log_level
    for finding in [*findings, *passed_over(_places(options))]:
        log.problem(str(finding))
    pack = _open_pack([] if safe else [options.pack, config.pack], log)
    if pack and settings:
        _log_unknown(settings, pack, log, None if findings else config)
    from kiosk.screen.session import show

    log.info(f"begins with {pack.path if pack else 'no pack'}, {settings or 'no settings'}")
    return show(pack, config, options, log)


def _places(options: RunOptions) -> tuple[Path, ...]:
    return (options.config,) if options.config else paths().configs


def _log_unknown(settings: Path, pack: Pack, log: Log, config: Config | None) -> None:
    """Notes what the settings name in vain, as `kiosk config check` tells it.

    The file is read again only for the places: not where `config`, which holds all that it says, names nothing so.
    """
    try:
        if config is not None and not _names_in_vain(config, pack):
            return
        from kiosk.station.config.names import unknown_names

        for finding in unknown_names(settings, pack):
            log.problem(str(finding))
    except (PackError, OSError) as fault:
        log.failure(fault)  # the screen will meet it too, and knows what to do


def _names_in_vain(config: Config, pack: Pack) -> bool:
    languages = [each.code for each in pack.info().languages]
    rows = [pack.topic_row(languages[0], slug) for slug in config.not_offered]
    favourites = [pack.topic_row(languages[0], slug) for slug in config.staff.favourites]
    written = {code for words in config.clinic.texts for code in words.by_language if code}
    return not (
        all(nearest(code, languages) for code in config.languages)
        and all(row and row.kind == "treatment" for row in rows)
        and all(favourites)
        and written <= {code for each in languages for code in fallbacks(each)}
    )


def _open_pack(candidates: Sequence[Path | None], log: Log) -> Pack | None:
    try:
        pack, problems = open_best(candidates)
    except PackError as refusal:
        _tell(f"no pack can be shown: {refusal}", log)
        return None
    for problem in problems:
        _tell(f"{problem} {pack.path} is shown instead.", log)
    return pack


def _tell(what: str, log: Log) -> None:
    """In the log, and to whoever started it by hand."""
    log.problem(what)
    if not log.in_journal:
        print(f"kiosk: {what}", file=sys.stderr)
