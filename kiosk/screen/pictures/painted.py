"""Pictures for QML: the pack's diagrams and the interface's icons, drawn from SVG at their size on screen.

Why not image providers: PySide's bindings of Qt Quick and OpenGL would be loaded for them alone, 3 MB.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QSize, QUrl
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtQml import QQmlAbstractUrlInterceptor

from kiosk.errors import PackError
from kiosk.pack.reader import Pack
from kiosk.screen.pictures.files import MemoryFiles
from kiosk.station.paths import resource

SCHEME = "image"
LARGEST_PX = 4096
SMALL_PX = 80_000
MOST_BYTES = 640_000
QUICK = 80
"""PNG's quality stands for how long it is packed: this is the quickest that packs at all."""
_OWN_SIDE = re.compile(rb'( width| height)="[^"]*"')
"""In a pack's SVG the first two are those of the drawing."""


class Pictures(QQmlAbstractUrlInterceptor):
    """Makes a picture when QML first asks for its address, and hands it out as a file in memory.

    | address | picture |
    |---|---|
    | `image://diagram/SLUG/DIGEST/WIDTH/HEIGHT` | a diagram of the pack |
    | `image://ring/SLUG/DIGEST/REGION/UNIT/WIDTH/LINE/CASING` | a line around a region, see `_ring` |
    | `image://icon/NAME/COLOUR/SIDE` | an icon of assets/icons in one colour |
    | `image://plate/RADIUS/OUTLINE/FILL/LINE` | the smallest rounded rectangle, to be stretched |
    | `image://dots/COUNT/FILLED/SIDE/GAP/LINE/COLOUR` | a row of dots, the first ones filled |

    Sizes are in pixels, colours RRGGBB or AARRGGBB. The digest tells one drawing from another of the same name;
    only the pack at hand can be drawn from. An address says all about its picture, or it would be drawn twice.
    """

    def __init__(self, pack: Callable[[], Pack] | None) -> None:
        """`pack` gives the pack shown at the time; without one there are only icons and plates."""
        super().__init__()
        self._pack = pack
        self._icons = resource("assets/icons")
        self._files = MemoryFiles(MOST_BYTES)
        self._makers = {
            "diagram": self._diagram,
            "ring": self._ring,
            "icon": self._icon,
            "plate": _plate,
            "dots": _dots,
        }

    def intercept(self, path: QUrl | str, type: QQmlAbstractUrlInterceptor.DataType, /) -> QUrl:
        url = QUrl(path)
        if url.scheme() != SCHEME:
            return url
        kind, name = url.host(), url.path()
        found = self._files.find(kind + name)
        if found is not None:
            return found
        suffix, data = self._makers[kind](*name[1:].split("/"))
        return self._files.put(kind + name, suffix, data)

    def forget(self) -> None:
        """Forgets what is made; what QML shows stays, the rest is made again when it is asked for."""
        self._files.clear()

    def _diagram(self, slug: str, _digest: str, width: str, height: str) -> tuple[str, bytes]:
        """A large one as it is, for Qt to draw; small ones drawn, as they come again and again."""
        size = _bounded(QSize(int(width), int(height)))
        try:
            svg = self._pack().diagram_svg(slug) if self._pack else b""
        except PackError:
            svg = b""
        if not svg or size.width() * size.height() <= SMALL_PX:
            return _png(draw(svg, size))
        sides = {b" width": size.width(), b" height": size.height()}
        return "svg", _OWN_SIDE.sub(
            lambda found: b'%s="%d"' % (found[1], sides[found[1]]), svg, count=2
        )

    def _ring(
        self, slug: str, _digest: str, region_id: str, unit: str, width: str, line: str, casing: str
    ) -> tuple[str, bytes]:
        diagram = self._pack().diagram("", slug) if self._pack else None
        regions = diagram.regions if diagram else ()
        outlines = next((region.polygons for region in regions if region.id == region_id), ())
        if not outlines:
            return _png(_clear(QSize(1, 1)))  # the page is just changing to another diagram
        scaled = [[(x * float(unit), y * float(unit)) for x, y in outline] for outline in outlines]
        return _png(_ring(scaled, int(width), f"#{line}", f"#{casing}"))

    def _icon(self, name: str, colour: str, side: str) -> tuple[str, bytes]:
        try:
            svg = (self._icons / f"{name}.svg").read_bytes()
        except OSError:
            svg = b""
        coloured = svg.replace(b"#000000", f"#{colour}".encode())
        return _png(draw(coloured, QSize(int(side), int(side))))


def draw(svg: bytes, size: QSize) -> QImage:
    """The drawing on a transparent ground, stretched to `size` in pixels (at most 4096 each way).

    It shows nothing if it cannot be drawn.
    """
    size = _bounded(size)
    buffer = QBuffer()
    buffer.setData(svg)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(size)
    image = reader.read()
    return _clear(size) if image.isNull() else image


def _bounded(size: QSize) -> QSize:
    return size.boundedTo(QSize(LARGEST_PX, LARGEST_PX))


def _clear(size: QSize) -> QImage:
    """A transparent picture. Not QImage.fill: see `_svg`."""
    nothing = bytes(4 * size.width() * size.height())
    return QImage(
        nothing, size.width(), size.height(), QImage.Format.Format_ARGB32_Premultiplied
    ).copy()


def _png(image: QImage) -> tuple[str, bytes]:
    """Suffix and bytes. What is read from them has no paint engine, which a painted image keeps: 60 kB."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(QUICK)
    writer.write(image)
    return "png", bytes(buffer.data().data())


def _svg(left: float, top: float, size: QSize, body: str) -> bytes:
    """A drawing as SVG text.

    Why not with QPen and QBrush: their calls mention Qt's namespace, whose first mention makes Python
    objects of all its enums, 3 MB and 15 ms of them.
    """
    width, height = size.width(), size.height()
    box = f'width="{width}" height="{height}" viewBox="{left} {top} {width} {height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{body}</svg>'.encode()


def _plate(radius: str, outline: str, fill: str, line: str) -> tuple[str, bytes]:
    inset = int(outline) / 2
    side = 2 * int(radius) + 3
    corner = max(0.0, int(radius) - inset)
    within = side - 2 * inset
    look = f'fill="{_colour(fill)}" fill-opacity="{_opacity(fill)}"'
    if inset:
        look += f' stroke="{_colour(line)}" stroke-opacity="{_opacity(line)}" stroke-width="{2 * inset}"'
    place = f'x="{inset}" y="{inset}" width="{within}" height="{within}" rx="{corner}"'
    box = QSize(side, side)
    return _png(draw(_svg(0, 0, box, f"<rect {place} {look}/>"), box))


def _dots(
    count: str, filled: str, side: str, gap: str, line: str, colour: str
) -> tuple[str, bytes]:
    step = int(side) + int(gap)
    radius = (int(side) - int(line)) / 2
    circles = "".join(
        f'<circle cx="{number * step + int(side) / 2}" cy="{int(side) / 2}" r="{radius}"'
        f' fill="{_colour(colour) if number < int(filled) else "none"}"/>'
        for number in range(int(count))
    )
    size = QSize(step * int(count) - int(gap), int(side))
    body = f'<g stroke="{_colour(colour)}" stroke-width="{line}">{circles}</g>'
    return _png(draw(_svg(0, 0, size, body), size))


def _colour(code: str) -> str:
    return f"#{code[-6:]}"


def _opacity(code: str) -> float:
    return int(code[:-6] or "ff", 16) / 255


def _ring(
    outlines: Sequence[Sequence[tuple[float, float]]], width: int, line: str, casing: str
) -> QImage:
    """A line around a region, between two casings; as large as the region with its ring.

    All of it lies outside the region, up to `width` pixels from it, so that a thin vessel keeps its colour.
    """
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
    inside = f'<path d="{way}" fill="{line}" fill-rule="nonzero"/>'
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.drawImage(0, 0, draw(_svg(left, top, size, inside), size))
    painter.end()
    return image
