"""The pictures that QML asks for by `image://` addresses."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.pack.reader import Pack
from kiosk.screen.pictures import painted
from kiosk.station.logo import Logo
from kiosk.station.paths import resource

_DIGITS = 5
_LARGEST_FACTOR = 100.0
_LONGEST_CODE = 200


class Pictures:
    """What is behind each kind of address. Qt keeps what it was given as long as it is shown.

    | address | picture |
    |---|---|
    | `image://diagram/SLUG/DIGEST/STEP/WIDTH/HEIGHT/WHITE` | a diagram as a step (from 1) or no step (0) shows it |
    | `image://thumbnail/SLUG/DIGEST/WIDTH/HEIGHT/WHITE` | a diagram as no step shows it, where it is small |
    | `image://spot/SLUG/DIGEST/REGIONS/UNIT/WIDTH/LINE/CASING/VEIL` | regions (by commas) in a line, the rest veiled |
    | `image://icon/NAME/COLOUR/SIDE` | an icon of assets/icons in one colour |
    | `image://plate/RADIUS/OUTLINE/FILL/LINE` | the smallest rounded rectangle, to be stretched |
    | `image://logo/DIGEST/WIDTH/HEIGHT/WHITE` | the clinic's logo |
    | `image://code/HEX/SIDE` | words, in UTF-8 as hexadecimal digits, as a QR code |
    | `image://dots/COUNT/FILLED/SIDE/GAP/LINE/COLOUR` | a row of dots, the first ones filled |

    Sizes are in pixels of the device, colours RRGGBB or AARRGGBB; WHITE is what becomes of white, and
    all else gets as much darker. The digest tells one drawing from another of the
    same name; only the pack at hand can be drawn from. An address says all about its picture, or it would be drawn
    twice.
    """

    def __init__(self, pack: Callable[[], Pack] | None, logo: Logo | None = None) -> None:
        """`pack` gives the pack shown at the time; without one there are only icons, plates and dots."""
        self._pack = pack
        self._logo = logo
        self._icons = resource("assets/icons")
        self.providers = {
            "diagram": PictureProvider(self._diagram, 6),
            "thumbnail": PictureProvider(self._thumbnail, 5),
            "spot": PictureProvider(self._spot, 8),
            "icon": PictureProvider(self._icon, 3),
            "logo": PictureProvider(self._clinics, 4),
            "plate": PictureProvider(_plate, 4),
            "dots": PictureProvider(_dots, 6),
            "code": PictureProvider(_code, 2),
        }

    def serve(self, engine: QQmlEngine) -> None:
        """Answers an engine, which owns the providers from then on."""
        for kind, provider in self.providers.items():
            engine.addImageProvider(kind, provider)

    def _diagram(
        self, slug: str, _digest: str, step: str, width: str, height: str, white: str
    ) -> QImage:
        svg = self._pack().diagram_svg(slug, _pixels(step) - 1) if self._pack else b""
        image = painted.drawing(svg, QSize(_pixels(width), _pixels(height)))
        return painted.dimmed(image, _colour(white))

    def _thumbnail(self, slug: str, _digest: str, width: str, height: str, white: str) -> QImage:
        svg = self._pack().thumbnail_svg(slug) if self._pack else b""
        image = painted.drawing(svg, QSize(_pixels(width), _pixels(height)))
        return painted.dimmed(image, _colour(white))

    def _spot(
        self, slug: str, _digest: str, region_ids: str, unit: str, width: str, *colours: str
    ) -> QImage:
        diagram = self._pack().diagram("", slug) if self._pack else None
        wanted = region_ids.split(",")
        regions = [region for region in (diagram.regions if diagram else ()) if region.id in wanted]
        if diagram is None or not regions:
            return painted.clear(1, 1)  # the page is just changing to another diagram
        by = _factor(unit)
        outlines = [
            [(x * by, y * by) for x, y in outline]
            for region in regions
            for outline in region.polygons
        ]
        size = QSize(round(diagram.width * by), round(diagram.height * by))
        line, casing, veil = map(_colour, colours)
        return painted.spotlight(outlines, size, _pixels(width), line, casing, veil)

    def _clinics(self, _digest: str, width: str, height: str, white: str) -> QImage:
        size = QSize(_pixels(width), _pixels(height))
        if self._logo is None:
            return painted.clear(size.width(), size.height())
        draw = painted.drawing if self._logo.kind == "svg" else painted.photo
        return painted.dimmed(draw(self._logo.data, size), _colour(white))

    def _icon(self, name: str, colour: str, side: str) -> QImage:
        try:
            svg = (self._icons / f"{name}.svg").read_bytes()
        except (OSError, ValueError):  # no file has such a name
            svg = b""
        coloured = svg.replace(b"#000000", f"#{colour}".encode())
        return painted.drawing(coloured, QSize(_pixels(side), _pixels(side)))


class PictureProvider(QQuickImageProvider):
    """Pictures of one kind, made when QML first asks for their address, in its own thread."""

    def __init__(self, make: Callable[..., QImage], parts: int) -> None:
        """`make` is given the parts of an address; one of another number of them is no picture's."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._make = make
        self._parts = parts

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The picture of an address: one that is transparent where it says of none, or where it fails.

        What fails is told. Nothing is raised: Qt has nobody to catch it, and the program would be gone.
        """
        parts = id.split("/")
        image = QImage()
        try:
            if len(parts) == self._parts:
                image = self._make(*parts)
        except _NoPicture:
            pass
        except Exception as fault:  # noqa: BLE001 - Qt calls this; it goes to the edge as Qt's other calls do
            with suppress(Exception):
                sys.excepthook(type(fault), fault, fault.__traceback__)
        if image.isNull():
            image = painted.clear(1, 1)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


class _NoPicture(ValueError):
    """An address with something in it that is no size, no factor or no colour."""


def _plate(radius: str, outline: str, fill: str, line: str) -> QImage:
    return painted.plate(_pixels(radius), _pixels(outline), _colour(fill), _colour(line))


def _dots(count: str, filled: str, side: str, gap: str, line: str, colour: str) -> QImage:
    row = _pixels(count), _pixels(filled), _pixels(side), _pixels(gap)
    return painted.dots(*row, _pixels(line), _colour(colour))


def _code(words: str, side: str) -> QImage:
    from kiosk.screen.pictures.coded import coded

    try:
        text = bytes.fromhex(words).decode()
    except ValueError:
        raise _NoPicture(words) from None
    if not 0 < len(text) <= _LONGEST_CODE:
        raise _NoPicture(words)
    return coded(text, _pixels(side))


def _pixels(part: str) -> int:
    if not (part.isascii() and part.isdecimal() and len(part) <= _DIGITS):
        raise _NoPicture(part)
    return int(part)


def _factor(part: str) -> float:
    try:
        factor = float(part)
    except ValueError:
        raise _NoPicture(part) from None
    if not (math.isfinite(factor) and 0 < factor <= _LARGEST_FACTOR):
        raise _NoPicture(part)
    return factor


def _colour(code: str) -> QColor:
    colour = QColor(f"#{code}")
    if not colour.isValid():
        raise _NoPicture(code)
    return colour
