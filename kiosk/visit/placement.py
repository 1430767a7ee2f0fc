"""Where a popup goes: beside the touched word, never over it, never off screen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float


def place_popup(
    word: Box, width: float, height: float, area: Box, gap: float
) -> tuple[float, float]:
    """The top left corner for a popup of this size.

    Below the word if there is room, else above, else to the side with more room; always inside
    `area`. Where nothing fits beside the word the popup keeps to the farther edge.
    """
    word = _within(word, area)
    left = _clamp(word.x, area.x, area.x + area.width - width)
    room_below = area.y + area.height - (word.y + word.height + gap)
    room_above = word.y - gap - area.y
    if height <= room_below:
        return left, word.y + word.height + gap
    if height <= room_above:
        return left, word.y - gap - height
    top = _clamp(word.y + word.height / 2 - height / 2, area.y, area.y + area.height - height)
    if width <= area.x + area.width - (word.x + word.width + gap):
        return word.x + word.width + gap, top
    if width <= word.x - gap - area.x:
        return word.x - gap - width, top
    if room_below >= room_above:
        return left, area.y + area.height - height
    return left, area.y


def tallest_popup(word: Box, area: Box, gap: float, least: float) -> float:
    """How high a popup may be to stand above or below the line of the word; all of `area` if that is under `least`."""
    word = _within(word, area)
    room = max(word.y - area.y, area.y + area.height - word.y - word.height) - gap
    return room if room >= least else area.height


def _within(word: Box, area: Box) -> Box:
    """The part of the word that is in the area; a word scrolled out of it counts as at the edge."""
    left = _clamp(word.x, area.x, area.x + area.width)
    top = _clamp(word.y, area.y, area.y + area.height)
    right = _clamp(word.x + word.width, area.x, area.x + area.width)
    bottom = _clamp(word.y + word.height, area.y, area.y + area.height)
    return Box(left, top, right - left, bottom - top)


def _clamp(value: float, low: float, high: float) -> float:
    return max(low, min(value, high))
