"""Listens for `kiosk open` on a socket of this machine, which only the kiosk's user, root and one group may use.

The socket is made behind the first frame. What is sent is read, answered and forgotten; none of it is logged.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiosk.errors import KioskError
from kiosk.station.alone import Alone
from kiosk.station.callers import group_of, may_ask
from kiosk.station.launch import caller, is_living
from kiosk.station.log import Log
from kiosk.station.messages import LONGEST, Answer, Request, line_of, request_in

LINE_MS = 2000
"""So long a line may take to come."""
MOST = 4
"""Connections at once."""
NOT_UNDERSTOOD = Answer(2, "this kiosk does not understand that: it may be of another version")
TOO_MANY = Answer(1, "the kiosk is being asked by others already: try again")
ENDING = Answer(1, "the kiosk is ending")
NOT_ALLOWED = Answer(1, "this user may not ask this kiosk")


class Asking(QObject):
    """One connection: a line comes, an answer goes. `gone` tells that nobody waits for an answer any more.

    It has no parent: PySide crashes where a parent is deleted whose child waits for its own `deleteLater`.
    """

    requested = Signal(object)
    gone = Signal()

    def __init__(self, socket: QLocalSocket) -> None:
        super().__init__()
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST + 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._hang_up)
        socket.disconnected.connect(self.gone)

    def listen(self) -> None:
        """Waits for the line."""
        self._timer.start(LINE_MS)
        self._socket.readyRead.connect(self._read)
        self._read()

    def answer(self, answer: Answer) -> None:
        """Says it and hangs up."""
        self._timer.stop()
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(line_of(answer))
            self._socket.disconnectFromServer()
        else:
            self.gone.emit()

    def end(self, answer: Answer) -> None:
        """Says it and lets the connection go before this returns."""
        if self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(line_of(answer))
            self._socket.flush()
        self._hang_up()

    @Slot()
    def _hang_up(self) -> None:
        self._socket.abort()
        self.gone.emit()  # a socket that was closed before it was looked at does not tell

    @Slot()
    def _read(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > LONGEST:
                self._hang_up()
            return
        self._socket.readyRead.disconnect(self._read)
        self._timer.stop()
        request = request_in(bytes(self._socket.readLine().data()))
        if request is None:
            self.answer(NOT_UNDERSTOOD)
        else:
            self.requested.emit(request)


class Listener(QObject):
    """The server. `take` is called with each request and whom to answer.

    `group` names who may ask beside the kiosk's own user and root; empty: nobody.
    """

    def __init__(
        self,
        address: str,
        group: str,
        take: Callable[[Request, Asking], None],
        log: Log,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._address, self._log, self._take = address, log, take
        self._group = group_of(group)
        if group and self._group is None:
            log.problem(f"`staff_group` is {group}: this machine has no such group")
        self._asking: list[Asking] = []
        self._alone = Alone(Path(address).with_name("lock"))
        self._server = QLocalServer(self)
        self._server.setMaxPendingConnections(MOST)
        self._server.newConnection.connect(self._accept)

    def begin(self) -> bool:
        """Listens from now on; False if another kiosk of this user does so already.

        Where it cannot, the log says so and the kiosk goes on without.
        """
        if is_living(self._address):
            return False
        try:
            if not self._prepare():
                return False
            if not self._server.listen(self._address):
                raise KioskError(self._server.errorString())
            self._admit()
        except (OSError, KioskError) as fault:
            self.end()
            self._log.problem(f"{self._address}: `kiosk open` cannot reach this kiosk ({fault})")
        return True

    def end(self) -> None:
        """Listens no more; whoever waits is told so and hung up on at once."""
        self._server.close()
        self._alone.leave()
        for each in list(self._asking):
            each.end(ENDING)

    def _prepare(self) -> bool:
        """A folder that nobody else can put anything into, and nothing in it of a kiosk that was killed.

        False if another kiosk has begun meanwhile.
        """
        if os.name == "nt":
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            return True
        folder = Path(self._address).parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.lstat()
        if not stat.S_ISDIR(state.st_mode) or state.st_uid != os.geteuid():
            raise KioskError(f"{folder} is not a folder of this user's own")
        folder.chmod(0o700)
        if not self._alone.take():
            return False
        if stat.S_ISSOCK(_mode(self._address)):
            os.unlink(self._address)
        return True

    def _admit(self) -> None:
        """Lets the group reach the socket, but not put another in its place."""
        if os.name == "nt":
            return
        os.chmod(self._address, 0o600)
        if self._group is None:
            return
        folder = os.path.dirname(self._address)
        try:
            for path, mode in ((self._address, 0o660), (folder, 0o710)):
                os.chown(path, -1, self._group)
                os.chmod(path, mode)
        except OSError as fault:
            reason = f"the kiosk's user has to be a member of it ({fault.strerror})"
            self._log.problem(f"the group under `staff_group` cannot use `kiosk open`: {reason}")

    @Slot()
    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            asking = Asking(socket)
            who = caller(int(socket.socketDescriptor()))
            self._asking.append(asking)
            asking.gone.connect(lambda asking=asking: self._forget(asking))
            if who is not None and not may_ask(who, self._group):
                self._log.problem("somebody who may not asked for a page from outside: refused")
                asking.answer(NOT_ALLOWED)
            elif len(self._asking) > MOST:
                asking.answer(TOO_MANY)
            else:
                asking.requested.connect(lambda request, asking=asking: self._take(request, asking))
                asking.listen()

    def _forget(self, asking: Asking) -> None:
        if asking in self._asking:
            self._asking.remove(asking)
            asking.deleteLater()


def _mode(path: str) -> int:
    try:
        return os.lstat(path).st_mode
    except OSError:
        return 0
