"""The interface's own words in another language; English ones stand in the QML itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.pack.types import fallbacks
from kiosk.station.paths import resource


class InterfaceWords:
    """What the application says in one language at a time, at first English."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Takes the words of a language, or of what it is a variety of, for all that is asked for from now on.

        English stands in for a language that the interface has no words in.
        """
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator()
        if any(translator.load(_file(each)) for each in fallbacks(language)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator


def _file(language: str) -> str:
    return str(resource(f"ui/i18n/waypost_{language}.qm"))
