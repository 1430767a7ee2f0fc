"""The pictures that QML asks for by `image://` addresses."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.pack.reader import Pack
from kiosk.screen.pictures import painted
from kiosk.station.paths import resource


class Pictures:
    """What is behind each kind of address. Qt keeps what it was given as long as it is shown.

    | address | picture |
    |---|---|
    | `image://diagram/SLUG/DIGEST/WIDTH/HEIGHT` | a diagram of the pack |
    | `image://ring/SLUG/DIGEST/REGION/UNIT/WIDTH/LINE/CASING` | a line around a region |
    | `image://icon/NAME/COLOUR/SIDE` | an icon of assets/icons in one colour |
    | `image://plate/RADIUS/OUTLINE/FILL/LINE` | the smallest rounded rectangle, to be stretched |
    | `image://dots/COUNT/FILLED/SIDE/GAP/LINE/COLOUR` | a row of dots, the first ones filled |

    Sizes are in pixels of the device, colours RRGGBB or AARRGGBB. The digest tells one drawing from another of the
    same name; only the pack at hand can be drawn from. An address says all about its picture, or it would be drawn
    twice.
    """

    def __init__(self, pack: Callable[[], Pack] | None) -> None:
        """`pack` gives the pack shown at the time; without one there are only icons, plates and dots."""
        self._pack = pack
        self._icons = resource("assets/icons")
        makers = {
            "diagram": self._diagram,
            "ring": self._ring,
            "icon": self._icon,
            "plate": _plate,
            "dots": _dots,
        }
        self.providers = {kind: PictureProvider(make) for kind, make in makers.items()}

    def serve(self, engine: QQmlEngine) -> None:
        """Answers an engine, which owns the providers from then on."""
        for kind, provider in self.providers.items():
            engine.addImageProvider(kind, provider)

    def _diagram(self, slug: str, _digest: str, width: str, height: str) -> QImage:
        svg = self._pack().diagram_svg(slug) if self._pack else b""
        return painted.drawing(svg, QSize(int(width), int(height)))

    def _ring(
        self, slug: str, _digest: str, region_id: str, unit: str, width: str, line: str, casing: str
    ) -> QImage:
        diagram = self._pack().diagram("", slug) if self._pack else None
        regions = diagram.regions if diagram else ()
        outlines = next((region.polygons for region in regions if region.id == region_id), ())
        if not outlines:
            return painted.clear(QSize(1, 1))  # the page is just changing to another diagram
        scaled = [[(x * float(unit), y * float(unit)) for x, y in outline] for outline in outlines]
        return painted.ring(scaled, int(width), _colour(line), _colour(casing))

    def _icon(self, name: str, colour: str, side: str) -> QImage:
        try:
            svg = (self._icons / f"{name}.svg").read_bytes()
        except OSError:
            svg = b""
        coloured = svg.replace(b"#000000", f"#{colour}".encode())
        return painted.drawing(coloured, QSize(int(side), int(side)))


class PictureProvider(QQuickImageProvider):
    """Pictures of one kind, made when QML first asks for their address, in its own thread."""

    def __init__(self, make: Callable[..., QImage]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._make = make

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The picture of an address; where it fails, one that is transparent, and the fault is told."""
        try:
            image = self._make(*id.split("/"))
        except Exception as fault:  # noqa: BLE001 - Qt calls this; it goes to the edge as Qt's other calls do
            sys.excepthook(type(fault), fault, fault.__traceback__)
            image = painted.clear(QSize(1, 1))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def _plate(radius: str, outline: str, fill: str, line: str) -> QImage:
    return painted.plate(int(radius), int(outline), _colour(fill), _colour(line))


def _dots(count: str, filled: str, side: str, gap: str, line: str, colour: str) -> QImage:
    return painted.dots(int(count), int(filled), int(side), int(gap), int(line), _colour(colour))


def _colour(code: str) -> QColor:
    return QColor(f"#{code}")
