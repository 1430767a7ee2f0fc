"""The least that Qt Quick can do: one view with one text; the rest is what Waypost adds."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView


def main() -> int:
    """Shows the view on the whole screen."""
    application = QGuiApplication(sys.argv)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("bare.qml"))))
    view.showFullScreen()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
