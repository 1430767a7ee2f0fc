"""Keeps QML to the program's own files: no network, no other folder."""

from __future__ import annotations

import os

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlNetworkAccessManagerFactory

REFUSED = QUrl("qrc:/refused")
"""Where foreign addresses are sent: nothing is there, and Qt says so at once."""
_OWN_SCHEMES = ("qrc", "image")


class OwnFilesOnly(QQmlAbstractUrlInterceptor):
    """Lets through the program's QML folder, Qt's own modules and addresses of pictures (see kiosk.screen.pictures).

    QML calls this from its loading thread too, which waits for Python's lock: whatever makes QML load
    something must let go of the lock (signals and events do, `setProperty` does not).
    """

    def __init__(self, folders: list[str]) -> None:
        super().__init__()
        reached = {os.path.abspath(folder) for folder in folders}
        real = {os.path.realpath(folder) for folder in folders}  # what Qt asks for behind a link
        self._folders = tuple(f"{folder.replace(os.sep, '/')}/" for folder in reached | real)

    def intercept(self, path: QUrl | str, type: QQmlAbstractUrlInterceptor.DataType, /) -> QUrl:
        path = QUrl(path)
        if path.scheme() in _OWN_SCHEMES or path.isEmpty():
            return path
        if path.scheme() == "file" and path.host() == "":
            file = os.path.normpath(path.toLocalFile()).replace(os.sep, "/")
            if f"{file}/".startswith(self._folders):
                return path
        return REFUSED


class _NoNetwork(QNetworkAccessManager):
    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._replies: list[QNetworkReply] = []  # else Python frees them under Qt

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        originalReq: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        reply = super().createRequest(op, QNetworkRequest(REFUSED), outgoingData)
        self._replies.append(reply)
        return reply


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Answers every request of QML with an error."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _NoNetwork(parent)
