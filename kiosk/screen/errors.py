"""The edge: what goes wrong behind a slot, a timer, a model or a line of QML ends here, and nowhere else.

Qt calls Python from everywhere, and PySide prints what is raised there to stderr and goes on with half of the work
done. Measured on 6.11: exceptions of slots, property getters, timers, events and connected functions arrive in
`sys.excepthook`; those that QML called come a second time, with all their words, as a message of QML.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    qInstallMessageHandler,
)

from kiosk.errors import PackError
from kiosk.station.log import Log, places

if TYPE_CHECKING:  # its enums are two milliseconds of the start
    from PySide6.QtCore import QEvent

EXIT_CODE = 4
"""The program's own end after `MOST` faults, for the session to start it again."""
MOST = 3
WITHIN_S = 60.0
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
_REMEMBERED = ("last_exc", "last_type", "last_value", "last_traceback")
"""Where Python keeps an exception it has printed, with the values of all its frames."""


class Rescue(Protocol):
    """What the edge can do with the screen. Whatever these raise is a fault more."""

    def clear(self) -> None:
        """Takes away all that may be half drawn."""

    def resume(self, *, end_visit: bool) -> None:
        """The visit goes on on Home, or is over: everything is made anew."""

    def take_fallback(self) -> bool:
        """Shows another pack from now on; False if there is none that opens."""

    def give_up(self, code: int) -> None:
        """Ends the program with an exit code."""

    def show_fault(self) -> None:
        """Shows the Fault screen instead of all else."""


class Edge(QObject):
    """Takes every exception and every message of Qt: one line in the log with the place and no words of a visitor,
    then a safe page, once the program is back in its event loop.

    The first fault within a minute leads to Home, the second ends the visit, the third the program.
    """

    def __init__(self, log: Log, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.log = log
        self._clock = clock
        self._rescue: Rescue | None = None
        self._wordless = False
        self._faults: list[float] = []
        self._pack_faults: list[float] = []
        self._pack_failed = False
        self._waiting = False
        self._cleared = False
        self._told: set[str] = set()

    def install(self) -> None:
        """From now on everything arrives here."""
        self._before = sys.excepthook, sys.unraisablehook, threading.excepthook
        sys.excepthook = self._on_exception
        sys.unraisablehook = self._on_unraisable
        threading.excepthook = self._on_thread
        self._handler_before = qInstallMessageHandler(self._on_message)

    def remove(self) -> None:
        """Everything goes where it went before; nobody is rescued any more."""
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._handler_before)
        self.release()

    def guard(self, rescue: Rescue) -> None:
        """A visit may begin: from now on the screen is rescued, and no message is logged in its own words."""
        self._rescue = rescue
        self._wordless = True

    def release(self) -> None:
        """The screen is being closed: faults are only logged."""
        self._rescue = None

    def report(self, fault: BaseException) -> None:
        """Logs where a fault arose, and asks for rescue. May be called from any thread."""
        if isinstance(fault, PackError):
            self._pack_failed = True
        *_, last = ("nowhere", *places(fault.__traceback__))
        where = f"{type(fault).__name__} at {last}"
        if where not in self._told:
            self._told.add(where)
            self.log.failure(fault, words=False)
        self._ask()

    def _ask(self) -> None:
        if not self._waiting:
            self._waiting = True
            self._come_back()

    def _come_back(self) -> None:
        """Goes on in `customEvent`, in the event loop."""
        from PySide6.QtCore import QEvent

        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))

    # Where faults arrive ------------------------------------------------------------

    def _on_exception(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(fault, Exception):
            self.report(fault.with_traceback(trace))
        else:  # somebody wants the program to end
            self._before[0](kind, fault, trace)

    def _on_unraisable(self, told: sys.UnraisableHookArgs) -> None:
        self.report((told.exc_value or told.exc_type()).with_traceback(told.exc_traceback))

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.report(told.exc_value)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _QUIET:
            return
        if (
            kind == QtMsgType.QtFatalMsg
        ):  # Qt would abort, and leave all that a visitor did in a core dump
            self.log.problem(f"Qt cannot go on ({context.category}): the program ends")
            os._exit(EXIT_CODE)
        if not self._wordless:
            self.log.problem(f"Qt: {message}")
            return
        place, error = qml_place(str(context.file or ""), str(context.line)), qml_error(message)
        line = " ".join(filter(None, (f"Qt ({context.category})", place, error)))
        if line not in self._told:
            self._told.add(line)
            self.log.problem(line)
        if error:
            self._ask()

    # What is done about them --------------------------------------------------------

    def customEvent(self, event: QEvent) -> None:
        """Back in the event loop: clears the screen, and a turn later shows what is safe."""
        if self._rescue is None:
            self._waiting = False
            return
        try:
            self._step(self._rescue)
        except Exception as fault:  # noqa: BLE001 - the outermost edge; it is logged
            self.log.failure(fault, words=False)
            self._rescue.give_up(EXIT_CODE)
        finally:
            for name in _REMEMBERED:
                if hasattr(sys, name):
                    delattr(sys, name)

    def _step(self, rescue: Rescue) -> None:
        if not self._cleared:
            rescue.clear()
            self._cleared = True
            self._come_back()
            return
        pack_failed = self._pack_failed
        self._waiting = self._cleared = self._pack_failed = False
        self._told.clear()
        if pack_failed and (self._count(self._pack_faults) >= MOST or not rescue.take_fallback()):
            rescue.show_fault()
            return
        faults = 0 if pack_failed else self._count(self._faults)
        if faults >= MOST:
            self.log.problem(f"{faults} faults within a minute: the program ends")
            rescue.give_up(EXIT_CODE)
        else:
            rescue.resume(end_visit=faults > 1)

    def _count(self, faults: list[float]) -> int:
        now = self._clock()
        faults[:] = [then for then in faults if now - then < WITHIN_S] + [now]
        return len(faults)


def qml_place(file: str, line: str) -> str:
    """`HomePage.qml:12` from what Qt says of a place; empty if that is no file of the interface.

    The address of a picture, or words of a script, might tell what was read.
    """
    name = file.rpartition("/")[2]
    own = file.startswith(("file:", "/")) and name.endswith((".qml", ".cpp"))
    return f"{name}:{line}" if own else ""


def qml_error(message: str) -> str:
    """The class of a JavaScript error, such as TypeError, in a message of QML; empty if there is none."""
    for part in message.split(": ")[:-1]:
        if part.endswith("Error") and part.isalpha():
            return part
    return ""
