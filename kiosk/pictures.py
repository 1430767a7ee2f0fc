"""Pictures for QML: the pack's diagrams and the interface's icons, drawn from SVG at their size on screen."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.paths import resource

LARGEST_PX = 4096
KEPT_DIAGRAMS = 4
_FALLBACK = QSize(64, 64)


def draw(svg: bytes, size: QSize) -> QImage:
    """The drawing on a transparent ground, stretched to `size` in pixels (at most 4096 each way)."""
    size = size.boundedTo(QSize(LARGEST_PX, LARGEST_PX))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return image


class DiagramProvider(QQuickImageProvider):
    """`image://diagram/SLUG`: a diagram of the pack; the last few sizes drawn are kept."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pack = pack
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        asked = requestedSize if requestedSize.isValid() and not requestedSize.isEmpty() else _FALLBACK
        key = (id, asked.width(), asked.height())
        if key not in self._kept:
            try:
                svg = self._pack.diagram_svg(id)
            except PackError:
                svg = b""
            self._kept[key] = draw(svg, asked)
            while len(self._kept) > KEPT_DIAGRAMS:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


class IconProvider(QQuickImageProvider):
    """`image://icon/NAME/RRGGBB`: an icon of assets/icons in one colour."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = resource("assets/icons")

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        asked = requestedSize if requestedSize.isValid() and not requestedSize.isEmpty() else _FALLBACK
        try:
            svg = (self._folder / f"{name}.svg").read_bytes()
        except OSError:
            svg = b""
        return draw(svg.replace(b"#000000", f"#{colour}".encode()), asked)
