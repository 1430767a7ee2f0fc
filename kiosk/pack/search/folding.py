"""One spelling for search: the compiler folds what it indexes, the screen folds what is typed."""

from __future__ import annotations

import re
import unicodedata

from kiosk.pack.search.writing import WRITINGS

# Letters that Unicode does not decompose, as people without that key type them.
_LETTERS = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ı": "i",
        "ĸ": "k",
        "ƒ": "f",
        "ə": "e",
        "’": "'",
        "ʼ": "'",
        "ʹ": "'",
        **{letter: other for writing in WRITINGS for letter, other in writing.letters.items()},
    }
)
_CONTROLS = dict.fromkeys([*range(32), 127], " ")
# "doctor's", "don't" are one word; "l'os" is two.
_SHORT_TAIL = re.compile(r"(?<=[^\W_])'(?=[^\W_](?![^\W_]))")
UNSPACED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e3f-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6"  # Thai, Lao
    "\u1000-\u102a\u1780-\u17b3"  # Burmese, Khmer
    "\u3005-\u3007\u3041-\u3096\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""Signs of scripts without blanks between words, for the brackets of a pattern. Katakana words end of themselves."""
WORD = re.compile(rf"[^\W_{UNSPACED}]+|[{UNSPACED}]")
"""One word of a text, folded or not; in a script without blanks one sign."""
BEHIND = "\uffff"
"""In what terms are sorted by: behind a letter, what follows is another that comes after it, such as ñ after n."""
_SIGN = re.compile(f"[{UNSPACED}]")
_FOLDED_ALREADY = re.compile(r"[a-z0-9]+( [a-z0-9]+)*")


def fold(text: str) -> str:
    """Text without case, accents, vowel marks, invisible characters and typographic variants.

    Runs of white space and control characters become one space. Folding twice changes nothing.
    """
    if _FOLDED_ALREADY.fullmatch(text):
        return text
    if text.isascii():
        kept = text.lower().translate(_CONTROLS)
    else:
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
        kept = "".join(map(_replacement, plain)).translate(_LETTERS)
    return " ".join(_SHORT_TAIL.sub("", kept).split())


def words(text: str) -> list[str]:
    """The folded words of a text in order, cut where SQLite's `unicode61` cuts what the index holds."""
    return WORD.findall(fold(text))


def spaced(folded: str) -> str:
    """Folded text as the index holds it: a blank on both sides of each sign of a script without blanks."""
    return " ".join(_SIGN.sub(r" \g<0> ", folded).split())


def _replacement(character: str) -> str:
    if character < "\x7f":
        return max(character, " ")
    category = unicodedata.category(character)
    if category[0] == "M" or category == "Cf":
        return ""
    if category[0] == "C":
        return " "  # control characters and halves of surrogate pairs, which SQLite refuses
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return character
