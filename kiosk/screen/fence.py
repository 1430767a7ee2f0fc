"""Keeps QML to the program's own files: no network, no other folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlNetworkAccessManagerFactory

if TYPE_CHECKING:
    from PySide6.QtNetwork import QNetworkAccessManager

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


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Answers every request of QML with an error."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        from kiosk.screen.no_network import (
            Refusing,
        )  # nothing of ours asks; Start does not wait for it

        return Refusing(parent, REFUSED)
