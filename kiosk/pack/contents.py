"""What every pack holds: without it there would be nothing to show."""

from __future__ import annotations

from kiosk.pack.connection import PackConnection, made, reads
from kiosk.pack.file import refuse
from kiosk.pack.queries import CATEGORIES, SITES
from kiosk.pack.types import COLOURS, MOST_CATEGORIES, MOST_SITES, Category, PackInfo, Site

_MOST_LANGUAGES = 100
_MOST_PAGES = 100_000
_REMEDY = "Build the pack again with `kiosk pack build`"
_DIRECTIONS = ("ltr", "rtl")
_COUNTED = {
    "languages": ("language", _MOST_LANGUAGES),
    "kinds of treatment": ("category", MOST_CATEGORIES),
    "places of spread": ("site", MOST_SITES),
    "pages": ("topic", _MOST_PAGES),
    "pictures": ("diagram", _MOST_PAGES),
}
"""The table of each, and how many there may be; there must be one."""
_COUNT = "SELECT " + ", ".join(
    f"(SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {most + 1}))"
    for table, most in _COUNTED.values()
)


_PAGE = (
    "SELECT 1 FROM topic t JOIN topic_text w ON w.slug = t.slug"
    " WHERE t.slug = ? AND w.language = ? AND trim(w.title) <> ''"
)
_PICTURE = (
    "SELECT 1 FROM diagram d JOIN diagram_text w ON w.slug = d.slug"
    " WHERE d.slug = ? AND w.language = ? AND length(d.svg) > 0"
)
_WORDS = "SELECT 1 FROM text WHERE key = ? AND language = ? AND trim(value) <> ''"


@reads
def check(pack: PackConnection, info: PackInfo) -> None:
    """Raises PackError if a pack lacks what every screen needs, or has more of it than any compiler writes."""
    lacking = _counts(pack) or _languages(info) or _pages(pack, info) or _lists(pack, info)
    if lacking:
        refuse(pack.path, lacking, _REMEDY)


def _counts(pack: PackConnection) -> str:
    counts = pack.rows(_COUNT)[0]
    for (what, (_, most)), count in zip(_COUNTED.items(), counts, strict=True):
        if not count:
            return f"it has no {what}"
        if count > most:
            return f"it has more than {most} {what}"
    return ""


def _languages(info: PackInfo) -> str:
    for language in info.languages:
        code = language.code.replace("-", "")
        if not (code.isascii() and code.isalnum()):
            return "one of its languages has no code such as `en`"
        if not language.name.strip() or language.direction not in _DIRECTIONS:
            return f"its language `{_short(language.code)}` has no name or no direction"
    return ""


def _pages(pack: PackConnection, info: PackInfo) -> str:
    wanted = (
        ("words to begin with", _WORDS, "start_heading"),
        ("picture of the first page", _PICTURE, info.home_diagram),
        ("page to call from", _PAGE, info.call_topic),
        ("page of questions", _PAGE, info.questions_topic),
        ("page about itself", _PAGE, info.about_topic or info.call_topic),
        *(("guide", _PAGE, guide) for guide in info.guides),
    )
    for what, query, name in wanted:
        if pack.row(query, [name, info.languages[0].code]) is None:
            return f"it lacks the {what}, `{_short(name)}`"
    return ""


def _lists(pack: PackConnection, info: PackInfo) -> str:
    language = dict.fromkeys(("language", "default"), info.languages[0].code)
    places = [made(Site, row) for row in pack.rows(SITES, language)]
    kinds = [made(Category, row) for row in pack.rows(CATEGORIES, language)]
    for each in (*places, *kinds):
        if not each.title.strip() or each.colour not in COLOURS:
            return f"`{_short(each[0])}` has no name or no colour"
    return ""


def _short(name: str) -> str:
    return name[:40]
