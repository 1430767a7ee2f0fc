"""What an author most likely has to do where YAML cannot be read."""

from __future__ import annotations

import re
from typing import Any

TABS = "indent with spaces, not tabs"
COLON = "text with a colon followed by a space needs quotes around it"
SIGNS = "text that begins with a sign such as @ ` % * & needs quotes around it"
NO_BLANK = "a key ends with a colon and a blank, as in 'title: Words'"
BRACKET = "close the bracket; in brackets, text with a comma needs quotes"
QUOTES = "put quotes of the other kind around the whole text, or close the one that is open"
ALIKE = "lines that belong together begin below one another"
_BY_PROBLEM = (
    ("cannot start any token", SIGNS),
    ("while scanning an alias", SIGNS),
    ("while scanning an anchor", SIGNS),
    ("while scanning a directive", SIGNS),
    ("while parsing a quoted scalar", "in double quotes a \\ is special: use single ones"),
    ("while scanning a quoted scalar", QUOTES),
    ("block sequence entries", "each point of a list stands on a line of its own"),
    ("while scanning a block scalar", "text that begins with > or | needs quotes around it"),
    ("did not find expected node content", "text that begins with ] } or , needs quotes around it"),
    ("expected ',' or", BRACKET),
    ("could not find expected ':'", NO_BLANK),
    ("mapping values are not allowed", COLON),
    ("did not find expected", ALIKE),
)
_KEY_WITHOUT_BLANK = re.compile(r"[ ]*[\w-]+(?::(?![ \n/]).|\uff1a)")


def remedy(fault: Any, text: str) -> str:
    """A hint for one fault that YAML's parser found in a text, perhaps none."""
    mark = getattr(fault, "problem_mark", None)
    index = mark.index if mark else 0
    line, before = _lines(text, index)
    if "\t" in line[: len(line) - len(line.lstrip())] or text[index : index + 1] == "\t":
        return TABS
    said = str(fault)
    if ("expected ':'" in said or "mapping values" in said) and (
        is_glued(before) or is_glued(line)
    ):
        return NO_BLANK
    if "did not find expected key" in said and _behind_a_quote(text, index):
        return QUOTES
    if "expected node content" in said and not text[index:].strip():
        return BRACKET
    return next((hint for problem, hint in _BY_PROBLEM if problem in said), "")


def is_glued(text: str) -> bool:
    """Whether a text looks like a key and its value without a blank between them, as in `phone:555`."""
    return _KEY_WITHOUT_BLANK.match(text) is not None


def _lines(text: str, index: int) -> tuple[str, str]:
    """The line of a character, and the one before it."""
    start = text.rfind("\n", 0, index) + 1
    end = text.find("\n", index)
    before = text.rfind("\n", 0, max(start - 1, 0)) + 1
    return text[start : end if end >= 0 else len(text)], text[before : max(start - 1, 0)]


def _behind_a_quote(text: str, index: int) -> bool:
    return text[text.rfind("\n", 0, index) + 1 : index].rstrip(" ").endswith(("'", '"'))
