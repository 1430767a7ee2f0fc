"""A network that refuses every request."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest


class Refusing(QNetworkAccessManager):
    """Asks for an address where nothing is, and so answers with an error at once."""

    def __init__(self, parent: QObject | None, nowhere: QUrl) -> None:
        super().__init__(parent)
        self._nowhere = nowhere
        self._replies: list[QNetworkReply] = []  # else Python frees them under Qt

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        originalReq: QNetworkRequest,
        outgoingData: QIODevice | None = None,
    ) -> QNetworkReply:
        reply = super().createRequest(op, QNetworkRequest(self._nowhere), outgoingData)
        self._replies.append(reply)
        return reply
