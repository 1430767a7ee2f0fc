"""Which place each name of a picture's parts takes, so that all get along. No Qt.

Either every part has its name on the picture, or none has: then all have numbers, and one list explains them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from kiosk.pack.geometry import Point
from kiosk.pack.types import Diagram
from kiosk.visit.free_places import GAP_MM, Finder, Name, Place, Room, Size
from kiosk.visit.placement import Box

AIR_MM = (1.6, 0.8)
"""Around a name, to the sides and above and below."""
LEAST_MM = 10.0
"""How high a name is at least: it can be touched."""
MOST_LINES = 3
_TRIES = 600
"""So many places are tried before it counts as not to be done."""


def place_names(
    diagram: Diagram, words: Iterable[Box], room: Room, sizes: Mapping[str, Sequence[Size]]
) -> tuple[Name, ...]:
    """The names of the regions that `sizes` tells how to write; empty if they do not all find a place.

    `words` are the boxes of what is written in the picture, in its units.

    No name lies on a part that is not its own, on words or on anything drawn, on another name or its leader; leaders
    do not cross. In a pack that does not tell where its pictures are drawn there is no place.
    """
    if not diagram.drawn:
        return ()
    finder = Finder(diagram, words, room)
    found: dict[str, list[Place]] = {}
    for region in diagram.regions:
        if region.id in sizes:
            found[region.id] = finder.places(region, sizes[region.id])
            if not found[region.id]:
                return ()
    chosen = _chosen(found, room.mm)
    return tuple(chosen[region].name for region in found if region in chosen)


def _chosen(found: Mapping[str, list[Place]], mm: float) -> dict[str, Place]:
    """A place for each name that gets along with all others; empty if none was found in so many tries."""
    order = sorted(found, key=lambda region: len(found[region]))
    tries = _TRIES

    def go_on(taken: list[Place]) -> list[Place]:
        nonlocal tries
        if len(taken) == len(order):
            return taken
        for place in found[order[len(taken)]]:
            tries -= 1
            if tries < 0:
                break
            if all(agree(place.name, other.name, mm) for other in taken):
                whole = go_on([*taken, place])
                if whole:
                    return whole
        return []

    return _better(dict(zip(order, go_on([]), strict=False)), found, mm)


def _better(
    taken: dict[str, Place], found: Mapping[str, list[Place]], mm: float
) -> dict[str, Place]:
    """The same with each name moved to the best place that the others leave it."""
    for region in taken:
        others = [place.name for name, place in taken.items() if name != region]
        for place in found[region]:
            if all(agree(place.name, other, mm) for other in others):
                taken[region] = place
                break
    return taken


def agree(one: Name, other: Name, mm: float) -> bool:
    """Whether two names leave each other room, and their leaders cross neither names nor each other."""
    gap = GAP_MM * mm
    if _meet(one.box, other.box, gap):
        return False
    if _through(one, other.box, gap / 2) or _through(other, one.box, gap / 2):
        return False
    return not _cross(one.start, one.end, other.start, other.end)


def _meet(one: Box, other: Box, gap: float) -> bool:
    return (
        one.x < other.x + other.width + gap
        and other.x < one.x + one.width + gap
        and one.y < other.y + other.height + gap
        and other.y < one.y + one.height + gap
    )


def _through(name: Name, box: Box, gap: float) -> bool:
    """Whether a leader comes nearer to a box than the gap."""
    (ax, ay), (bx, by) = name.start, name.end
    if name.start == name.end:
        return False
    low, high = 0.0, 1.0
    for at, along, first, last in (
        (ax, bx - ax, box.x - gap, box.x + box.width + gap),
        (ay, by - ay, box.y - gap, box.y + box.height + gap),
    ):
        if along == 0:
            if not first < at < last:
                return False
            continue
        enter, leave = sorted(((first - at) / along, (last - at) / along))
        low, high = max(low, enter), min(high, leave)
    return low < high


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether two lines cross."""
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def ways_to_write(
    name: str, width_of: Callable[[str], float], line: float, mm: float
) -> tuple[Size, ...]:
    """A name on one line, and on as many more as it has words for, each time as narrow as it can be.

    `width_of` tells how wide words are and `line` how high a line is, in pixels.
    """
    words = name.split()
    return tuple(
        _written(words, lines, width_of, line, mm)
        for lines in range(1, min(len(words), MOST_LINES) + 1)
    )


def _written(
    words: Sequence[str], lines: int, width_of: Callable[[str], float], line: float, mm: float
) -> Size:
    ways = [
        [" ".join(words[start:end]) for start, end in pairwise((0, *breaks, len(words)))]
        for breaks in combinations(range(1, len(words)), lines - 1)
    ]
    width, way = min((max(map(width_of, way)), way) for way in ways)
    height = max(lines * line + 2 * AIR_MM[1] * mm, LEAST_MM * mm)
    return Size(width + 2 * AIR_MM[0] * mm, height, "\n".join(way))
