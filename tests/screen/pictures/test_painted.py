"""Pictures are made when QML asks for their address."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPolygonF

from kiosk.compiler.gates.pictures import dimmed
from kiosk.errors import PackError
from kiosk.pack.icons import ICONS, SIGN_ICONS
from kiosk.pack.reader import Pack
from kiosk.screen.pictures import painted
from kiosk.screen.pictures.painted import LARGEST_PX
from kiosk.screen.pictures.provider import Pictures
from kiosk.station.paths import resource

TEAL = "09525d"


@pytest.fixture
def pack(content_pack: Path) -> Iterator[Pack]:
    with Pack.open(content_pack) as opened:
        yield opened


@pytest.fixture
def pictures(qapp: QGuiApplication, pack: Pack) -> Pictures:
    return Pictures(lambda: pack)


def image(pictures: Pictures, address: str) -> QImage:
    """What QML would be given."""
    url, size = QUrl(address), QSize()
    drawn = pictures.providers[url.host()].requestImage(url.path()[1:], size, QSize())
    assert size == drawn.size()
    return drawn


def test_an_icon_has_its_size_and_its_colour(pictures: Pictures) -> None:
    drawn = image(pictures, f"image://icon/home/{TEAL}/40")
    assert (drawn.width(), drawn.height()) == (40, 40)
    solid = {
        drawn.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert solid == {f"#{TEAL}"}


def test_an_icon_that_is_not_there_shows_nothing(pictures: Pictures) -> None:
    drawn = image(pictures, f"image://icon/unheard-of/{TEAL}/40")
    assert (drawn.width(), drawn.pixelColor(20, 20).alpha()) == (40, 0)


def test_a_plate_is_round_at_its_corners_and_full_in_its_middle(pictures: Pictures) -> None:
    drawn = image(pictures, f"image://plate/8/2/ffffff/{TEAL}")
    assert drawn.width() == 19
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert drawn.pixelColor(9, 0).name() == f"#{TEAL}"
    assert drawn.pixelColor(9, 9).name() == "#ffffff"


def test_dots_tell_how_many_are_filled(pictures: Pictures) -> None:
    drawn = image(pictures, f"image://dots/3/2/20/10/2/{TEAL}")
    assert (drawn.width(), drawn.height()) == (80, 20)
    assert [drawn.pixelColor(x, 10).alpha() for x in (10, 40, 70)] == [255, 255, 0]


@pytest.mark.parametrize("size", [(150, 120), (1200, 960)])
def test_a_diagram_has_the_size_it_is_asked_for(pictures: Pictures, size: tuple[int, int]) -> None:
    drawn = image(pictures, f"image://diagram/liver-blood/any/0/{size[0]}/{size[1]}/ffffff")
    assert (drawn.width(), drawn.height()) == size
    assert drawn.pixelColor(size[0] // 2, size[1] // 2).alpha() == 255


def test_a_small_diagram_is_the_same_picture_with_fewer_points(
    pictures: Pictures, pack: Pack
) -> None:
    whole = image(pictures, "image://diagram/liver-blood/any/0/120/80/ffffff")
    small = image(pictures, "image://thumbnail/liver-blood/any/120/80/ffffff")
    apart = [
        abs(whole.pixelColor(x, y).lightness() - small.pixelColor(x, y).lightness())
        for x in range(120)
        for y in range(80)
    ]
    assert sum(apart) / len(apart) < 4
    assert len(pack.thumbnail_svg("liver-blood")) < 0.8 * len(pack.diagram_svg("liver-blood"))
    nothing = image(pictures, "image://thumbnail/unheard-of/any/30/20/ffffff")
    assert (nothing.width(), nothing.pixelColor(1, 1).alpha()) == (30, 0)


def test_a_darker_diagram_is_as_dark_as_its_plate_and_clear_where_it_was(
    pictures: Pictures, pack: Pack
) -> None:
    light, darker = (
        image(pictures, f"image://diagram/body-map/any/0/120/220/{white}")
        for white in ("ffffff", "e0d6c4")
    )
    for x, y in ((1, 1), (60, 40), (50, 110), (60, 160)):
        was, now = light.pixelColor(x, y), darker.pixelColor(x, y)
        assert now.alpha() == was.alpha()
        if was.alpha() == 255:
            expected = dimmed((was.red(), was.green(), was.blue()))
            assert (now.red(), now.green(), now.blue()) == pytest.approx(expected, abs=2)


def test_a_diagram_is_not_drawn_larger_than_memory_allows(pictures: Pictures) -> None:
    drawn = image(pictures, "image://diagram/liver-blood/any/0/9000/6000/ffffff")
    assert drawn.width() == LARGEST_PX
    assert drawn.height() == pytest.approx(LARGEST_PX * 2 / 3, abs=1), "it would be squeezed"


def test_a_diagram_the_pack_does_not_have_shows_nothing(pictures: Pictures) -> None:
    drawn = image(pictures, "image://diagram/unheard-of/any/0/30/20/ffffff")
    assert (drawn.width(), drawn.pixelColor(1, 1).alpha()) == (30, 0)


def test_a_ring_lies_around_its_region_and_not_on_it(pictures: Pictures, pack: Pack) -> None:
    diagram = pack.diagram("en", "liver-blood")
    assert diagram is not None
    region = diagram.regions[0]
    address = f"image://spot/liver-blood/any/{region.id}/1/10/14262e/ffffff/00ffffff"
    drawn = image(pictures, address)
    assert (drawn.width(), drawn.height()) == (diagram.width, diagram.height)
    assert drawn.pixelColor(int(region.pin[0]), int(region.pin[1])).alpha() == 0
    assert drawn.pixelColor(2, 2).alpha() == 0
    inked = sum(
        drawn.pixelColor(x, y).alpha() > 0
        for x in range(0, drawn.width(), 3)
        for y in range(0, drawn.height(), 3)
    )
    assert inked > 20


def test_a_veil_lies_over_all_but_the_regions(pictures: Pictures, pack: Pack) -> None:
    diagram = pack.diagram("en", "liver-blood")
    assert diagram is not None
    tumor, vein = diagram.regions[2], diagram.regions[0]
    drawn = image(
        pictures,
        f"image://spot/liver-blood/any/{tumor.id},{vein.id}/1/10/14262e/ffffff/a6ffffff",
    )
    for region in (tumor, vein):
        inside = QPolygonF([QPointF(*point) for point in region.polygons[0]]).boundingRect()
        assert drawn.pixelColor(2, 2).alpha() == 0xA6
        spots = [
            drawn.pixelColor(int(x), int(y)).alpha()
            for x in range(int(inside.left()), int(inside.right()), 2)
            for y in range(int(inside.top()), int(inside.bottom()), 2)
        ]
        assert 0 in spots


def test_a_ring_goes_around_a_hole_and_not_through_pieces_that_meet(qapp: QGuiApplication) -> None:
    outer, inner = [(0, 0), (90, 0), (90, 90), (0, 90)], [(30, 30), (30, 60), (60, 60), (60, 30)]
    with_hole = [*outer, (0, 0), *inner, (30, 30)]
    beside = [(60.0, 90.0), (90.0, 90.0), (90.0, 0.0), (60.0, 0.0)]
    colours = (QColor("#14262e"), QColor("#ffffff"), QColor("#00ffffff"))
    moved = [[(x + 4, y + 4) for x, y in outline] for outline in (with_hole, beside)]
    drawn = painted.spotlight(moved, QSize(98, 98), 4, *colours)
    inked = {
        point: drawn.pixelColor(4 + point[0], 4 + point[1]).alpha() > 0
        for point in [
            (-2, 45),
            (32, 45),
            (58, 45),
            (45, 45),
            (15, 15),
            (75, 45),
            (59, 10),
            (92, 45),
        ]
    }
    assert [point for point, ink in inked.items() if ink] == [
        (-2, 45),
        (32, 45),
        (58, 45),
        (92, 45),
    ]


def test_what_fails_is_transparent_and_told_once(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable() -> Pack:
        raise PackError("x.kpack: cannot be read")

    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
    drawn = image(Pictures(unreadable), "image://diagram/liver-blood/any/0/30/20/ffffff")
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert told == [PackError]


def test_the_icons_of_categories_and_of_signs_are_those_there_are() -> None:
    there = {path.stem for path in resource("assets/icons").glob("*.svg")}
    assert there == ICONS | {f"sign-{name}" for name in SIGN_ICONS}


@pytest.mark.parametrize("name", sorted(SIGN_ICONS))
def test_the_icon_of_a_sign_fills_its_square_and_stays_inside(
    pictures: Pictures, name: str
) -> None:
    drawn = image(pictures, f"image://icon/sign-{name}/{TEAL}/64")
    seen = [(x, y) for x in range(64) for y in range(64) if drawn.pixelColor(x, y).alpha() > 127]
    wide, high = ({place[axis] for place in seen} for axis in (0, 1))
    assert max(max(wide) - min(wide), max(high) - min(high)) >= 46
    assert min(*wide, *high) >= 1
    assert max(*wide, *high) <= 62
