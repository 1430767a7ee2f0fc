"""Names of a picture's parts: all on ground, each joined to its part, none in another's way."""

from __future__ import annotations

from math import ceil, floor
from random import Random

import pytest

from kiosk.pack.geometry import contains
from kiosk.pack.types import CELL, Diagram, Region
from kiosk.visit.free_places import GAP_MM, Name, Room, Size
from kiosk.visit.names import LEAST_MM, agree, place_names, ways_to_write
from kiosk.visit.placement import Box

MM = 4.0
ROWS = int(600 / CELL)
Square = tuple[float, float, float]


def part(name: str, square: Square) -> Region:
    x, y, side = square
    corners = ((x, y), (x + side, y), (x + side, y + side), (x, y + side))
    middle = (x + side / 2, y + side / 2)
    touched = box_of(
        floor(x / CELL), floor(y / CELL), ceil((x + side) / CELL), ceil((y + side) / CELL)
    )
    inner = box_of(
        ceil(x / CELL), ceil(y / CELL), floor((x + side) / CELL), floor((y + side) / CELL)
    )
    return Region(name, name, "", (corners,), middle, "", middle, touched, inner)


def box_of(left: int, top: int, right: int, bottom: int) -> tuple[int, ...]:
    """The rows of a picture with the cells of a box."""
    return tuple(((1 << right) - (1 << left)) * (top <= row < bottom) for row in range(ROWS))


def picture(*squares: Square, drawn: dict[int, int] | None = None) -> Diagram:
    """A picture of 800 x 600 with these parts; `drawn` has cells of rows that are more than ground."""
    parts = tuple(part(f"part-{number}", square) for number, square in enumerate(squares))
    rows = tuple((drawn or {}).get(y, 0) for y in range(ROWS))
    return Diagram("x", "", "", "", 800, 600, "", parts, (), drawn=rows)


def room(width: float = 800, height: float = 600) -> Room:
    """A picture with a pixel a unit, in the middle of so many pixels."""
    return Room(width, height, ((width - 800) / 2, (height - 600) / 2), 1.0, MM)


def placed(
    diagram: Diagram, space: Room, size: Size, words: tuple[Box, ...] = ()
) -> tuple[Name, ...]:
    sizes = {region.id: (size,) for region in diagram.regions}
    return place_names(diagram, words, space, sizes)


def apart(one: Box, other: Box, gap: float) -> bool:
    return (
        one.x >= other.x + other.width + gap
        or other.x >= one.x + one.width + gap
        or one.y >= other.y + other.height + gap
        or other.y >= one.y + one.height + gap
    )


LABEL = Size(120, 40, "Tumor")


@pytest.mark.parametrize("seed", range(8))
def test_names_lie_on_no_part_and_not_on_one_another(seed: int) -> None:
    chance = Random(seed)
    squares = [
        (float(x), float(y), chance.uniform(20, 60))
        for x in (60, 300, 560)
        for y in (chance.randrange(40, 120), chance.randrange(330, 460))
    ]
    diagram, space = picture(*squares), room()
    names = placed(diagram, space, LABEL)
    assert [name.region for name in names] == [region.id for region in diagram.regions]
    boxes = [name.box for name in names]
    for index, name in enumerate(names):
        assert name.box.x >= 0
        assert name.box.x + name.box.width <= space.width
        assert name.box.y >= 0
        assert name.box.y + name.box.height <= space.height
        assert all(apart(name.box, other, GAP_MM * MM) for other in boxes[:index])
        assert all(apart(name.box, Box(x, y, side, side), GAP_MM * MM) for x, y, side in squares)
        assert contains(diagram.regions[index].polygons[0], name.end)
        assert all(agree(name, other, MM) for other in names[:index])


def test_a_name_stands_on_its_own_part_where_that_is_large() -> None:
    (name,) = placed(picture((200, 100, 400)), room(), LABEL)
    assert name.start == name.end
    assert name.box.x >= 200
    assert name.box.x + name.box.width <= 600
    assert name.box.y >= 100
    assert name.box.y + name.box.height <= 500


def test_a_name_covers_less_than_half_of_its_part() -> None:
    (name,) = placed(picture((340, 240, 122)), room(), Size(90, 110, "Tumor"))
    assert apart(name.box, Box(340, 240, 122, 122), 0)
    assert name.start != name.end


def test_a_name_lies_on_nothing_that_is_drawn() -> None:
    everything = (1 << int(800 / CELL)) - 1
    gap = {y: everything for y in range(120) if not 60 <= y < 72}
    (name,) = placed(picture((300, 100, 30), drawn=gap), room(), LABEL)
    assert name.box.y >= 300
    assert name.box.y + name.box.height <= 360


def test_where_nothing_but_drawing_is_names_stand_beside_the_picture() -> None:
    everything = dict.fromkeys(range(120), (1 << int(800 / CELL)) - 1)
    diagram = picture((300, 100, 30), (300, 400, 30), drawn=everything)
    assert placed(diagram, room(), LABEL) == ()
    for name in placed(diagram, room(width=1100), LABEL):
        assert apart(name.box, Box(150, 0, 800, 600), 0)
        assert contains(
            diagram.regions[name.region == "part-1"].polygons[0], (name.end[0] - 150, name.end[1])
        )


def test_names_and_leaders_keep_off_words() -> None:
    words = Box(0, 60, 800, 60)
    (name,) = placed(picture((300, 10, 30)), room(height=700), LABEL, (words,))
    assert name.box.y + name.box.height <= 50 + 60 - GAP_MM * MM
    assert max(name.start[1], name.end[1]) <= 50 + 60


def test_a_leader_goes_around_another_part_if_it_can() -> None:
    wall = tuple((float(x), 200.0, 38.0) for x in range(200, 560, 40))
    everything = (1 << int(800 / CELL)) - 1
    below = {y: everything for y in range(120) if not (24 <= y < 38 or 60 <= y < 76)}
    diagram = picture((380, 260, 30), *wall, drawn=below)
    names = place_names(diagram, (), room(), {"part-0": (LABEL,)})
    assert names[0].box.y >= 300


def test_either_all_have_names_or_none() -> None:
    squares = [(float(x), float(y), 40.0) for x in range(40, 760, 90) for y in range(40, 560, 90)]
    assert placed(picture(*squares), room(), LABEL) == ()


def test_without_knowing_what_is_drawn_no_name_stands_anywhere() -> None:
    assert placed(picture((300, 100, 30))._replace(drawn=()), room(), LABEL) == ()


def test_a_part_whose_tip_lies_beside_it_has_no_name() -> None:
    diagram = picture((300, 100, 30))
    stray = diagram.regions[0]._replace(tip=(500, 500))
    assert placed(diagram._replace(regions=(stray,)), room(), LABEL) == ()


def name(x: float, y: float, to: tuple[float, float]) -> Name:
    box = Box(x, y, 100, 40)
    return Name("", "", box, (x + 50, y + 40), to)


@pytest.mark.parametrize(
    ("other", "together"),
    [
        (name(120, 0, (170, 200)), True),
        (name(105, 0, (170, 200)), False),
        (name(0, 100, (50, 200)), False),
        (name(0, 300, (200, 100)), False),
        (name(200, 0, (0, 100)), False),
        (name(200, 0, (250, 300)), True),
    ],
    ids=["apart", "too near", "on its leader", "leader ends on it", "leaders cross", "far"],
)
def test_names_get_along(other: Name, together: bool) -> None:
    one = name(0, 0, (50, 260)) if other.box.y != 300 else name(150, 60, (250, 300))
    assert agree(one, other, MM) is together
    assert agree(other, one, MM) is together


def test_a_name_is_written_on_as_many_lines_as_it_has_words_for() -> None:
    ways = ways_to_write("Liver that has grown", lambda text: 10.0 * len(text), 30, MM)
    assert [way.text for way in ways] == [
        "Liver that has grown",
        "Liver that\nhas grown",
        "Liver\nthat has\ngrown",
    ]
    assert ways[0].width > ways[1].width > ways[2].width >= 80
    assert ways[0].height == LEAST_MM * MM
    assert ways[2].height > 3 * 30
    assert len(ways_to_write("Tumor", lambda text: 10.0 * len(text), 30, MM)) == 1
