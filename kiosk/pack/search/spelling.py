"""Words one slip apart: the table of deletions that finds them, and the distance that proves it."""

from __future__ import annotations

SHORTEST = 4
LONGEST = 32


def deletions(word: str) -> set[str]:
    """The folded word itself and every form of it with one letter left out.

    Two words one slip apart (a letter more, less, other, or two swapped) share a deletion. Words
    under 4 or over 32 letters have none: they are too short to guess at, or no words.
    """
    if not SHORTEST <= len(word) <= LONGEST:
        return set()
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def one_slip(typed: str, word: str) -> bool:
    """Whether the Damerau-Levenshtein distance (adjacent swap counts one) is at most 1."""
    short, long = sorted((typed, word), key=len)
    if len(long) - len(short) > 1:
        return False
    same = 0
    while same < len(short) and short[same] == long[same]:
        same += 1
    rest_short, rest_long = short[same:], long[same:]
    if len(short) != len(long):
        return rest_short == rest_long[1:]
    if rest_short[1:] == rest_long[1:]:
        return True
    return rest_short[:2] == rest_long[1::-1] and rest_short[2:] == rest_long[2:]
