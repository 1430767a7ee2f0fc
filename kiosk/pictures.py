"""Pictures for QML: the pack's diagrams and the interface's icons, drawn from SVG at their size on screen."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.station.paths import resource

LARGEST_PX = 4096
SMALL_PX = 80_000
MOST_SMALL = 6
_FALLBACK = QSize(64, 64)


def add_pictures(engine: QQmlEngine, pack: Callable[[], Pack]) -> None:
    """Makes diagrams, icons, plates and rings available to QML. `pack` gives the pack shown at the time."""
    add_own_pictures(engine)
    engine.addImageProvider("diagram", DiagramProvider(pack))
    engine.addImageProvider("ring", RingProvider(pack))


def add_own_pictures(engine: QQmlEngine) -> None:
    """Makes what needs no pack available to QML: icons and plates."""
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("plate", PlateProvider())


def draw(svg: bytes, size: QSize) -> QImage:
    """The drawing on a transparent ground, stretched to `size` in pixels (at most 4096 each way)."""
    size = size.boundedTo(QSize(LARGEST_PX, LARGEST_PX))
    image = _clear(size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    return _bare(image)


def _clear(size: QSize) -> QImage:
    """A transparent picture. Not QImage.fill: see `_svg`."""
    nothing = bytes(4 * size.width() * size.height())
    return QImage(
        nothing, size.width(), size.height(), QImage.Format.Format_ARGB32_Premultiplied
    ).copy()


def _svg(left: float, top: float, size: QSize, body: str) -> bytes:
    """A drawing as SVG text.

    Why not with QPen and QBrush: their calls mention Qt's namespace, whose first mention makes Python
    objects of all its enums, 3 MB and 15 ms of them.
    """
    box = f"{left} {top} {size.width()} {size.height()}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{body}</svg>'.encode()


def _bare(image: QImage) -> QImage:
    """The picture without what it was painted with: an image keeps its paint engine, a tenth of a megabyte."""
    return image.copy()


def _asked(size: QSize) -> QSize:
    return _FALLBACK if size.isEmpty() else size  # an invalid size is empty too


class DiagramProvider(QQuickImageProvider):
    """`image://diagram/SLUG/DIGEST/WIDTH/HEIGHT`: a diagram of the pack. Small ones are kept, QML keeps what is shown.

    The digest tells one drawing from another of the same name; only the pack at hand can be drawn from.
    """

    def __init__(self, pack: Callable[[], Pack]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pack = pack
        self._small: dict[str, QImage] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        if id in self._small:
            self._small[id] = self._small.pop(id)  # now the last to go
            return self._small[id]
        slug, _, width, height = id.split("/")
        asked = _asked(QSize(int(width), int(height)))
        try:
            svg = self._pack().diagram_svg(slug)
        except PackError:
            svg = b""
        image = draw(svg, asked)
        if asked.width() * asked.height() <= SMALL_PX:
            if len(self._small) == MOST_SMALL:
                del self._small[next(iter(self._small))]
            self._small[id] = image
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
        corner = max(0.0, int(radius) - inset)
        within = side - 2 * inset
        look = f'fill="{_colour(fill)}" fill-opacity="{_opacity(fill)}"'
        if inset:
            look += f' stroke="{_colour(line)}" stroke-opacity="{_opacity(line)}" stroke-width="{2 * inset}"'
        place = f'x="{inset}" y="{inset}" width="{within}" height="{within}" rx="{corner}"'
        box = QSize(side, side)
        return draw(_svg(0, 0, box, f"<rect {place} {look}/>"), box)


def _colour(code: str) -> str:
    return f"#{code[-6:]}"


def _opacity(code: str) -> float:
    return int(code[:-6] or "ff", 16) / 255


class RingProvider(QQuickImageProvider):
    """`image://ring/SLUG/DIGEST/REGION/UNIT/WIDTH/LINE/CASING`: a line around a region, between two casings.

    All of it lies outside the region, up to WIDTH pixels from it, so that a thin vessel keeps its colour. UNIT is
    how many pixels one unit of the view box is long. The picture is as large as the region with its ring.
    """

    def __init__(self, pack: Callable[[], Pack]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pack = pack

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        slug, _, region_id, unit, width, line, casing = id.split("/")
        diagram = self._pack().diagram("", slug)
        regions = diagram.regions if diagram else ()
        outlines = next((region.polygons for region in regions if region.id == region_id), ())
        if not outlines:
            return _clear(QSize(1, 1))  # the page is just changing to another diagram
        scaled = [[(x * float(unit), y * float(unit)) for x, y in outline] for outline in outlines]
        return _ring(scaled, int(width), f"#{line}", f"#{casing}")


def _ring(
    outlines: Sequence[Sequence[tuple[float, float]]], width: int, line: str, casing: str
) -> QImage:
    points = [point for outline in outlines for point in outline]
    left, top = (math.floor(min(side)) - width for side in zip(*points, strict=True))
    right, bottom = (math.ceil(max(side)) + width for side in zip(*points, strict=True))
    size = QSize(right - left, bottom - top)
    way = "".join(f"M{' L'.join(f'{x:.1f} {y:.1f}' for x, y in outline)}Z" for outline in outlines)
    strokes = "".join(
        f'<path d="{way}" fill="none" stroke="{colour}" stroke-width="{2 * width * reach}"'
        ' stroke-linejoin="round"/>'
        for colour, reach in ((casing, 1.0), (line, 0.75), (casing, 0.22))
    )
    image = draw(_svg(left, top, size, strokes), size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    inside = _svg(left, top, size, f'<path d="{way}" fill="{line}" fill-rule="nonzero"/>')
    QSvgRenderer(QByteArray(inside)).render(painter)
    painter.end()
    return _bare(image)


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
