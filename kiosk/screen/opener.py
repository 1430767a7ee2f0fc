"""Does what `kiosk open` asks: a new visit at a page, at once or when whoever is reading agrees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.errors import PackError
from kiosk.pack import launch
from kiosk.pack.asking import why_not
from kiosk.pack.types import nearest
from kiosk.station.log import Log
from kiosk.station.messages import TEXT_SIZES, Answer, Request

if TYPE_CHECKING:
    from kiosk.screen.listening import Asking
    from kiosk.screen.window import Screen

OPENED = Answer(0, "the page is open")
CHOICE = Answer(0, "it means more than one page: they are offered at the screen")
IN_FRONT = Answer(0, "Waypost is running already: its window was brought to the front")
NOT_READ = Answer(1, "the page could not be read: the kiosk's log tells why")
NO_SIZE = Answer(2, f"the text sizes are {', '.join(map(str, TEXT_SIZES))}")
NOT_NOW = Answer(1, "not opened: whoever is reading said no, or nothing; --now does not ask")
BUSY = Answer(1, "not opened: the screen is asking for another page; try again in half a minute")
RESERVED = Answer(
    1, "not opened: the screen is reserved; it is free again when staff enter their number there"
)
CLEANING = Answer(1, "not opened: the screen is being cleaned; try again in a minute")
REPLACED = Answer(1, "not opened: another page was asked for with --now")


class _Wanted(NamedTuple):
    """A page that somebody waits for, or a few to choose from."""

    slugs: tuple[str, ...]
    language: str
    text_size: int
    asking: Asking


class Opener(QObject):
    """Answers each request once. One question at a time stands on the screen."""

    def __init__(self, screen: Screen, log: Log) -> None:
        super().__init__(screen.kiosk)
        self._screen, self._log = screen, log
        self._wanted: _Wanted | None = None
        screen.kiosk.interruption.answered.connect(self._on_answered)
        screen.kiosk.visit.ended.connect(self._on_ended)

    def take(self, request: Request, asking: Asking) -> None:
        """Opens the page, or asks at the screen first, or says why not."""
        if not request.what:
            if not self._screen.window.isActive():
                self._screen.window.requestActivate()
            asking.answer(IN_FRONT)
            return
        pack = self._screen.library.pack
        with _told(asking):
            meant = launch.read(pack, request.what)
        offered = [each.code for each in self._screen.library.offered]
        language = nearest(request.language, offered) if request.language else ""
        if not isinstance(meant, launch.Found):
            asking.answer(Answer(1, why_not(pack, meant)))
        elif request.language and not language:
            said = f"the kiosk has no such language: it has {', '.join(offered)}"
            asking.answer(Answer(1, said))
        elif request.text_size and request.text_size not in TEXT_SIZES:
            asking.answer(NO_SIZE)
        else:
            language = language or nearest(meant.language or "", offered)
            wanted = _Wanted(meant.slugs, language, request.text_size, asking)
            self._want(wanted, now=request.now)

    def _want(self, wanted: _Wanted, *, now: bool) -> None:
        asking = wanted.asking
        if (closed := self._closed()) is not None:
            asking.answer(closed)
        elif now or self._screen.library.store.is_at_rest:
            self._drop(REPLACED)
            self._open(wanted)
        elif self._wanted is not None:
            asking.answer(BUSY)
        else:
            self._wanted = wanted
            asking.gone.connect(self._on_gone)
            with _told(asking):
                self._screen.kiosk.interruption.ask(*wanted.slugs)

    def _closed(self) -> Answer | None:
        """Why no page may be opened, `--now` or not: staff's word at the screen counts more."""
        panel = self._screen.library.store.state.panel
        if panel.reserved:
            return RESERVED
        return CLEANING if panel.cleaning else None

    def _open(self, wanted: _Wanted) -> None:
        if (closed := self._closed()) is not None:
            wanted.asking.answer(closed)
            return
        self._screen.start.wake()
        with _told(wanted.asking):
            self._screen.kiosk.start_at(
                *wanted.slugs, language=wanted.language, text_size=wanted.text_size
            )
        self._log.info("a page was opened from outside")
        wanted.asking.answer(OPENED if len(wanted.slugs) == 1 else CHOICE)

    def _drop(self, answer: Answer) -> _Wanted | None:
        """Nobody waits any more for what was wanted."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted.asking.gone.disconnect(self._on_gone)
            wanted.asking.answer(answer)
        return wanted

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        if not yes:
            self._drop(NOT_NOW)
        else:
            self._open_wanted()

    @Slot()
    def _on_ended(self) -> None:
        """Nobody reads any more; the page is opened when the end of the visit has been told to all."""
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._open_wanted)

    @Slot()
    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted.asking.gone.disconnect(self._on_gone)
            self._open(wanted)

    @Slot()
    def _on_gone(self) -> None:
        """Whoever asked has gone."""
        self._wanted = None
        self._screen.kiosk.interruption.withdraw()


@contextmanager
def _told(asking: Asking) -> Iterator[None]:
    """A pack that fails is the screen's to mend, and whoever asked is told."""
    try:
        yield
    except PackError:
        asking.answer(NOT_READ)
        raise
