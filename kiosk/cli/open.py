"""`kiosk open`: shows a page on the kiosk that runs on this machine."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.station.messages import LONGEST, TEXT_SIZES, Request

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.values import Commands

FROM_INPUT = "-"


def add(commands: Commands) -> None:
    """The words of `kiosk open`."""
    from kiosk.cli.values import text_size

    words = commands.add_parser("open", help="show a page on the kiosk that runs on this machine")
    what = "slug, card number, icd10:C78.7, snomed:...; - reads it from the standard input"
    words.add_argument("what", metavar="WHAT", help=what)
    words.add_argument("--language", metavar="L", default="")
    words.add_argument("--text-size", type=text_size, metavar="PERCENT", default=0)
    words.add_argument("--now", action="store_true", help="also while somebody is reading")
    words.set_defaults(command=_open)


def _open(options: argparse.Namespace) -> int:
    return open_on_kiosk(Request(options.what, options.language, options.text_size, options.now))


def asked(arguments: Sequence[str]) -> Request | None:
    """What the arguments behind `open` ask where they are plain and right; the parser tells of all others."""
    whats: list[str] = []
    language, size, now = "", "0", False
    rest = iter(arguments)
    for word in rest:
        if word == "--now":
            now = True
        elif word == "--language":
            language = next(rest, "-")
        elif word == "--text-size":
            size = next(rest, "-").removesuffix("%")
        else:
            whats.append(word)
    dashed = [word for word in (*whats, language) if word.startswith("-") and word != FROM_INPUT]
    sizes = {"0": 0, **{str(each): each for each in TEXT_SIZES}}
    if len(whats) != 1 or dashed or language == "-" or size not in sizes:
        return None
    return Request(whats[0], language, sizes[size], now)


def open_on_kiosk(request: Request) -> int:
    """Asks the running kiosk and prints what it says; what was asked for is repeated nowhere."""
    from kiosk.errors import UsageError, harmless
    from kiosk.station.launch import ask
    from kiosk.station.paths import addresses

    if request.what == FROM_INPUT:
        request = request._replace(what=_from_input())
    if not request.what.strip():
        raise UsageError("say which page, for example `kiosk open 0117`")
    answer = ask(request, addresses(), _tell_of_waiting)
    told = sys.stderr if answer.code else sys.stdout
    print(f"kiosk: {harmless(answer.said)}", file=told)
    return answer.code


def _from_input() -> str:
    """The first line of the standard input, which may be closed. Raises UsageError if it is no text."""
    from kiosk.errors import UsageError

    try:
        return sys.stdin.readline(LONGEST).strip() if sys.stdin else ""
    except UnicodeDecodeError:
        raise UsageError("the standard input is no text in UTF-8") from None


def _tell_of_waiting() -> None:
    told = "kiosk: no answer yet; whoever is reading is asked at the screen, for up to 30 seconds"
    print(told, file=sys.stderr, flush=True)
