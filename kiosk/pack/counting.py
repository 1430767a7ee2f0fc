"""What a pack holds, counted for people who publish it."""

from __future__ import annotations

from kiosk.pack.reader import Pack

_COUNTS = {
    "diagrams with steps": "SELECT count(*) FROM diagram WHERE steps != '[]'",
    "question sets": (
        "SELECT count(*) FROM topic_text WHERE language = :language AND questions != '[]'"
    ),
    "checks": "SELECT count(*) FROM block WHERE language = :language AND kind = 'check'",
    "matrix cells": "SELECT count(*) FROM matrix",
    "matrix cells stated": "SELECT count(*) FROM matrix WHERE used != 'not_stated'",
}


def details(pack: Pack) -> dict[str, int]:
    """Counts by name: pages in each language, then all that `Pack.counts` leaves out.

    Question sets and checks are those of the default language.
    """
    info = pack.info()
    pages = dict(pack.rows("SELECT language, count(*) FROM topic_text GROUP BY language", []))
    found = {f"topics in {each.code}": pages.get(each.code, 0) for each in info.languages}
    language = {"language": info.languages[0].code}
    return found | {name: pack.rows(query, language)[0][0] for name, query in _COUNTS.items()}
