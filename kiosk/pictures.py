"""Pictures for QML: the pack's diagrams and the interface's icons, drawn from SVG at their size on screen."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.paths import resource

LARGEST_PX = 4096
SMALL_PX = 80_000
MOST_SMALL = 20
_FALLBACK = QSize(64, 64)


def add_pictures(engine: QQmlEngine, pack: Pack) -> None:
    """Makes diagrams, icons and plates available to QML."""
    engine.addImageProvider("diagram", DiagramProvider(pack))
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("plate", PlateProvider())


def draw(svg: bytes, size: QSize) -> QImage:
    """The drawing on a transparent ground, stretched to `size` in pixels (at most 4096 each way)."""
    size = size.boundedTo(QSize(LARGEST_PX, LARGEST_PX))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return image


def _asked(size: QSize) -> QSize:
    return _FALLBACK if size.isEmpty() else size  # an invalid size is empty too


class DiagramProvider(QQuickImageProvider):
    """`image://diagram/SLUG`: a diagram of the pack. Small ones are kept, QML keeps what is on screen."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pack = pack
        self._small: dict[tuple[str, int, int], QImage] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        asked = _asked(requestedSize)
        key = (id, asked.width(), asked.height())
        if key in self._small:
            return self._small[key]
        try:
            svg = self._pack.diagram_svg(id)
        except PackError:
            svg = b""
        image = draw(svg, asked)
        if asked.width() * asked.height() <= SMALL_PX and len(self._small) < MOST_SMALL:
            self._small[key] = image
        return image


class PlateProvider(QQuickImageProvider):
    """`image://plate/RADIUS/OUTLINE/FILL/LINE`: the smallest rounded rectangle, to be stretched.

    Radius and outline in pixels, colours as RRGGBB or AARRGGBB.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        radius, outline, fill, line = id.split("/")
        inset = int(outline) / 2
        side = 2 * int(radius) + 3
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(f"#{fill}"))
        pen = QPen(QColor(f"#{line}") if inset else QColor(0, 0, 0, 0))
        pen.setWidthF(2 * inset)
        painter.setPen(pen)
        corner = max(0.0, int(radius) - inset)
        box = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        painter.drawRoundedRect(box, corner, corner)
        painter.end()
        return image


class IconProvider(QQuickImageProvider):
    """`image://icon/NAME/RRGGBB`: an icon of assets/icons in one colour."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = resource("assets/icons")

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        asked = _asked(requestedSize)
        try:
            svg = (self._folder / f"{name}.svg").read_bytes()
        except OSError:
            svg = b""
        return draw(svg.replace(b"#000000", f"#{colour}".encode()), asked)
