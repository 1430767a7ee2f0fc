"""What compiles for the preview, in processes of its own: the window stays alive, and a save is shown at once.

One makes packs (`pages`), the other looks at the words meanwhile (`words`), which takes longer. Each line that one is
sent is the path of a pack; it answers with a line of JSON, a Draft, and passes over all but the latest line. It ends
when no more lines can come.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import IO

from kiosk.compiler import gates
from kiosk.compiler.build import read_all
from kiosk.compiler.cache import Cache
from kiosk.compiler.gates import View, pictures
from kiosk.compiler.link import levels
from kiosk.compiler.read.placeholders import PLACEHOLDER
from kiosk.compiler.write import file as pack_file
from kiosk.compiler.write import rows as pack_rows
from kiosk.errors import Finding, KioskError

BEARABLE = frozenset({PLACEHOLDER, *levels.SETTABLE})
"""Faults that a page can be shown with, to the person who is writing it."""


@dataclass(frozen=True)
class Draft:
    """One look at the content. `pack` is empty if it cannot be shown, `failure` tells what else went wrong."""

    pack: str
    findings: tuple[Finding, ...] = ()
    failure: str = ""


Drafting = Callable[[Path, Path, Cache], Draft]


def pages(content: Path, out: Path, cache: Cache) -> Draft:
    """Writes a pack to `out` if the content can be shown; the findings are those that are told at once."""
    try:
        view, report = read_all(content, cache=cache)
        found = levels.applied(report.findings, view.content.pack.checks)
        if _block(found):
            return Draft("", tuple(found))
        pack_file.write(pack_rows.rows(view.content, view.links, cache), out)
    except KioskError as fault:  # the folder is gone, or nothing can be written
        return Draft("", failure=str(fault))
    return Draft(str(out), tuple(found))


def words(content: Path, out: Path, cache: Cache) -> Draft:
    """Every finding of content that can be shown; nothing is written.

    The content may have been saved since the pack was made: where it cannot be shown any more, the pack is empty.
    """
    try:
        view, report = read_all(content, cache=cache)
        found = set(report.findings)
        if _block(levels.applied(found, view.content.pack.checks)):
            return Draft("")
        for gate in gates.GATES:
            found.update(_drawings(view, cache) if gate is pictures else gate.find(view))
    except KioskError as fault:
        return Draft("", failure=str(fault))
    return Draft(str(out), tuple(levels.applied(found, view.content.pack.checks)))


def _block(found: Iterable[Finding]) -> bool:
    return any(each.severity == "error" and each.code not in BEARABLE for each in found)


def _drawings(view: View, cache: Cache) -> list[Finding]:
    """What there is to say of the drawings; half of the time for all words, so each is looked at once."""
    found = []
    for slug, diagram in view.content.diagrams.items():
        one = replace(view, content=replace(view.content, diagrams={slug: diagram}))
        found += cache.made(("drawing", slug), (diagram,), partial(_listed, one))
    return found


def _listed(view: View) -> list[Finding]:
    return list(pictures.find(view))


DRAFTINGS: dict[str, Drafting] = {"pages": pages, "words": words}


def serve(
    content: Path, what: str, requests: IO[str] = sys.stdin, answers: IO[str] = sys.stdout
) -> int:
    """Answers until the requests end; the result is the process's exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the preview, which then ends this
    waiting: Queue[str] = Queue()
    Thread(target=_listen, args=(requests, waiting), daemon=True).start()
    cache = Cache()
    while line := _latest(waiting):
        print(written(DRAFTINGS[what](content, Path(line), cache)), file=answers, flush=True)
    return 0


def _listen(requests: IO[str], waiting: Queue[str]) -> None:
    for line in requests:
        waiting.put(line.rstrip("\n"))
    waiting.put("")


def _latest(waiting: Queue[str]) -> str:
    line = waiting.get()
    while line and not waiting.empty():
        line = waiting.get()
    return line


def written(draft: Draft) -> str:
    """A draft as one line of JSON."""
    return json.dumps(asdict(draft))


def read(line: str) -> Draft:
    """A draft as `written` wrote it."""
    told = json.loads(line)
    return Draft(told["pack"], tuple(Finding(*each) for each in told["findings"]), told["failure"])
