"""Hostile content, drawn by seed from the list of kinds: a text in a place, or files as nobody should make them."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from tests.compiler.overlay import GOOD
from tests.hostile.files import FILES
from tests.hostile.fillers import FILLERS
from tests.hostile.places import PLACES

LARGEST = 900_000
SIZES = (LARGEST, LARGEST, 100_000, 8_000)
SEED = 20261121


class Input(NamedTuple):
    """One hostile content: its name, and the files that lie over the good content."""

    name: str
    files: dict[str, bytes]


def drawn(
    count: int, seed: int = SEED, sizes: tuple[int, ...] = SIZES
) -> list[Callable[[], Input]]:
    """So many inputs, each made when it is asked for; every kind comes before one comes again."""
    chance = random.Random(seed)
    kinds = _shuffled(chance)
    chosen = [(kinds[number % len(kinds)], chance.choice(sizes)) for number in range(count)]
    return [_maker(kind, size, f"{seed}-{number}") for number, (kind, size) in enumerate(chosen)]


def _shuffled(chance: random.Random) -> list[tuple[str, str]]:
    """Each kind of files, each text in some place and each place with some text, then all others."""
    texts, places = list(FILLERS), list(PLACES)
    first = [(text, chance.choice(places)) for text in texts]
    first += [(chance.choice(texts), place) for place in places]
    first += [("", name) for name in FILES]
    chance.shuffle(first)
    rest = sorted({(text, place) for text in texts for place in places} - set(first))
    chance.shuffle(rest)
    return [*dict.fromkeys(first), *rest]


def _maker(kind: tuple[str, str], size: int, seed: str) -> Callable[[], Input]:
    text, place = kind

    def make() -> Input:
        chance = random.Random(seed)
        if text:
            made = PLACES[place](_good, FILLERS[text](chance, size))
            name = f"{text} in {place}"
        else:
            made, name = FILES[place](chance, size, _good), place
        within = {path: data[: LARGEST + 90_000] for path, data in made.items()}
        return Input(f"{name} ({size:,})", within)

    return make


def _good(path: str) -> str:
    return (GOOD / path).read_text(encoding="utf-8")
