"""Keeps QML to the program's own files: no network, no other folder."""

from __future__ import annotations

from PySide6.QtCore import QDir, QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlNetworkAccessManagerFactory

_NOWHERE = QUrl("about:blank")
_OWN_SCHEMES = ("qrc", "image")


class OwnFilesOnly(QQmlAbstractUrlInterceptor):
    """Lets through the program's QML folder, Qt's own modules and image providers."""

    def __init__(self, folders: list[str]) -> None:
        super().__init__()
        self._folders = tuple(_as_folder(QDir.fromNativeSeparators(folder)) for folder in folders)

    def intercept(self, path: QUrl | str, type: QQmlAbstractUrlInterceptor.DataType, /) -> QUrl:
        path = QUrl(path)
        if path.scheme() in _OWN_SCHEMES or not path.isValid():
            return path
        if path.isLocalFile() and _as_folder(path.toLocalFile()).startswith(self._folders):
            return path
        return _NOWHERE


def _as_folder(path: str) -> str:
    """Without `..`, and with a slash at the end, so that `ui` is no part of `ui-of-others`."""
    return QDir.cleanPath(path) + "/"


class _NoNetwork(QNetworkAccessManager):
    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        originalReq: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        return super().createRequest(op, QNetworkRequest(_NOWHERE), outgoingData)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Answers every request of QML with an error."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _NoNetwork(parent)
