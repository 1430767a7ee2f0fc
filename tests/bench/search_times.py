"""How long search takes on a pack: `python -m tests.bench.search_times PACK [ROUNDS]`.

Prints the median, the 95th and the 99th percentile in milliseconds for words being typed, also two as one and one as
two, words with a slip and words that are not there.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from kiosk.pack.reader import Pack
from kiosk.pack.search.folding import words
from kiosk.pack.search.query import near_terms, search


def main(arguments: list[str]) -> int:
    """Measures and prints; 2 without a pack."""
    if not arguments:
        print(__doc__)
        return 2
    rounds = int(arguments[1]) if len(arguments) > 1 else 60
    pack = Pack.open(Path(arguments[0]))
    language = pack.info().languages[0].code
    rng = random.Random(11)
    titles = [words(row.title) for row in pack.topics(language)]
    print(f"{pack.counts()['topics']} topics, {rounds} rounds, SQLite, times in ms")
    for name, texts in _workloads(rng, titles, rounds).items():
        times = sorted(_timed(pack, language, text) for text in texts)
        print(
            f"{name:12} n={len(times):5} p50={times[len(times) // 2]:6.2f}"
            f" p95={times[int(len(times) * 0.95)]:6.2f} p99={times[int(len(times) * 0.99)]:6.2f}"
            f" max={times[-1]:6.2f}"
        )
    return 0


def _workloads(
    rng: random.Random, titles: list[list[str]], rounds: int
) -> dict[str, Iterable[str]]:
    picked = [" ".join(rng.choice(titles)[:3]) for _ in range(rounds)]
    long_words = [max(rng.choice(titles), key=len) for _ in range(rounds)]
    return {
        "typing": [text[:end] for text in picked for end in range(1, len(text) + 1)],
        "joined": ["".join(rng.choice(titles)[:2]) for _ in range(rounds)],
        "split": [_gap(rng, word) for word in long_words],
        "one letter": list("abcdefghijklmnopqrstuvwxyz"),
        "one slip": [_slip(rng, word) for word in long_words],
        "two words": [f"{_slip(rng, word)} {rng.choice(long_words)}" for word in long_words],
        "not there": ["zq" + word[::-1] for word in long_words],
    }


def _gap(rng: random.Random, word: str) -> str:
    place = rng.randrange(1, max(2, len(word)))
    return f"{word[:place]} {word[place:]}"


def _slip(rng: random.Random, word: str) -> str:
    place = rng.randrange(1, max(2, len(word) - 1))
    kind = rng.choice(("leave out", "swap", "other"))
    if kind == "leave out":
        return word[:place] + word[place + 1 :]
    if kind == "swap":
        return word[: place - 1] + word[place - 1 : place + 1][::-1] + word[place + 1 :]
    return word[:place] + "x" + word[place + 1 :]


def _timed(pack: Pack, language: str, text: str) -> float:
    start = time.perf_counter()
    if not search(pack, language, text).hits:
        near_terms(pack, language, text)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
