"""A small pack written straight from the schema: for what no compiler would ever write."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.compiler.write.file import add_checksum
from kiosk.pack.file import CHECKSUM_BYTES
from kiosk.pack.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES
from kiosk.pack.search.folding import fold, spaced, words
from kiosk.pack.search.spelling import deletions
from kiosk.pack.search.writing import stem

META = {
    "id": "tiny",
    "version": "2026.1",
    "home_diagram": "map",
    "call_topic": "call",
    "questions_topic": "call",
    "about_topic": "",
    "guides": '["call"]',
    "default_language": "en",
}
WRONG = ("x'ff00'", "'no json'", "7", "-1.5", "'[1, {}]'", "'{\"a\": [NaN]}'", "9e999")
"""Values in SQL that hardly any column holds."""
LANGUAGES = [("en", 0, "English", "ltr"), ("ar", 1, "العربية", "rtl")]


def run(text: str) -> dict[str, Any]:
    return {"styled": text, "plain": text, "links": []}


def write_pack(path: Path, *extra: str) -> Path:
    """The small pack at `path`; `extra` are SQL statements run before it gets its checksum."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    for statement in TABLES:
        connection.execute(statement)
    connection.execute("BEGIN")
    _fill_lists(connection)
    _fill_topics(connection)
    _fill_pictures(connection)
    connection.execute("COMMIT")
    for script in extra:
        connection.executescript(script)
    connection.close()
    add_checksum(path)
    return path


@contextmanager
def edited(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes a pack as someone does who gives it its checksum anew."""
    os.truncate(path, path.stat().st_size - CHECKSUM_BYTES)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    try:
        yield connection
    finally:
        connection.close()
        add_checksum(path)


def columns(path: Path) -> list[tuple[str, str]]:
    """Each column of each table of a pack."""
    connection = sqlite3.connect(path)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = [
        (table, name)
        for (table,) in tables
        for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")
        if not table.startswith("entry_index") and (table, name) != ("entry", "id")
    ]
    connection.close()
    return found


def _fill_lists(connection: sqlite3.Connection) -> None:
    insert = connection.executemany
    insert("INSERT INTO meta VALUES (?, ?)", META.items())
    insert("INSERT INTO language VALUES (?, ?, ?, ?)", LANGUAGES)
    insert(
        "INSERT INTO text VALUES (?, ?, ?)",
        [("en", "title", "Tiny"), ("en", "start_heading", "Begin"), ("ar", "title", "صغير")],
    )
    insert(
        "INSERT INTO category VALUES (?, ?, ?, ?)",
        [("surgery", 1, "surgery", "teal"), ("drugs", 0, "drugs", "violet")],
    )
    insert(
        "INSERT INTO category_text VALUES (?, ?, ?, ?)",
        [("en", "surgery", "Surgery", "Cutting"), ("en", "drugs", "Drugs", "Medicine")],
    )
    insert("INSERT INTO site VALUES (?, ?, ?)", [("lungs", 1, "blue"), ("liver", 0, "coral")])
    insert(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?)",
        [("ONE", "First", "Org", "2025", "PMID 1"), ("TWO", "Second", "Org", "undated", "DOI 2")],
    )
    insert(
        "INSERT INTO code VALUES (?, ?, ?)",
        [
            ("icd10cm", "C78.7", "liver"),
            ("icd10cm", "C78.0", "lungs"),
            ("icd10cm", "C18", "call"),
            ("icd10cm", "C18.7", "lungs"),
            ("icd10cm", "Z93.2", "resection"),
            ("icd10cm", "Z93.3", "resection"),
            ("snomed", "94381002", "liver"),
        ],
    )
    insert(
        "INSERT INTO guided_visit VALUES (?, ?, ?)",
        [
            ("second", 1, '[["call","","",-1]]'),
            ("first", 0, '[["liver","","",-1],["pump","page:questions","",-1],["","","map",0]]'),
        ],
    )
    insert(
        "INSERT INTO guided_visit_text VALUES (?, ?, ?, ?, ?)",
        [
            ("en", "first", "A first look", "What it means.", '["What is it?","Who helps?"]'),
            ("ar", "first", "نظرة أولى", "ما معناه.", '["ما هو؟","من يساعد؟"]'),
            ("en", "second", "A second look", "Who helps.", '["Who helps?"]'),
        ],
    )
    insert(
        "INSERT INTO matrix VALUES (?, ?, ?, ?)",
        [
            ("liver", "surgery", "sometimes", '["ONE"]'),
            ("liver", "drugs", "often", '["TWO", "ONE"]'),
            ("lungs", "surgery", "not_stated", "[]"),
            ("lungs", "drugs", "ask", "[]"),
        ],
    )
    insert(
        "INSERT INTO matrix_text VALUES (?, ?, ?, ?)",
        [("en", "liver", "surgery", "Cut."), ("en", "liver", "drugs", "Drip.")],
    )
    add_term(connection, "tumor", "Tumor", "A lump.", ["liver"])
    add_term(connection, "ablation", "Ablation", "Heat.", [])
    add_term(connection, "5-fu", "5-FU", "A drug.", [])


def _fill_topics(connection: sqlite3.Connection) -> None:
    add_topic(connection, "liver", "Liver", kind="site", card=11, body="Where blood is cleaned.")
    add_topic(connection, "lungs", "Lungs", kind="site", card=12, body="Where air goes.")
    add_topic(
        connection,
        "resection",
        "Liver resection",
        kind="treatment",
        category="surgery",
        card=22,
        sites={"liver": "sometimes"},
        body="A surgeon removes the tumor.",
    )
    add_topic(
        connection,
        "pump",
        "Pump",
        kind="treatment",
        category="drugs",
        card=21,
        sites={"liver": "often", "lungs": "ask"},
        body="Chemotherapy flows to the liver.",
    )
    add_topic(
        connection,
        "call",
        "When to call",
        kind="guide",
        card=1,
        body="Straße: fever. Crème brûlée.",
    )
    arabic = ("ar", "liver", "الكَبِد", "عضو", "[]", "[]", "[]", "[]", 1)
    connection.execute("INSERT INTO topic_text VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", arabic)
    add_entry(connection, "topic", "liver", "الكَبِد", "عضو كبير", language="ar")


def _fill_pictures(connection: sqlite3.Connection) -> None:
    square = [[0, 0], [10, 0], [10, 10]]
    region = {"id": "spot", "path": "M0 0Z", "polygons": [square], "pin": [5, 5], "topic": "liver"}
    region["tip"] = [5, 5]
    stages = '{"still":{},"stages":[{"regions":["spot"]}],"words":[]}'
    connection.execute(
        "INSERT INTO diagram VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ("map", 800, 600, "abc", "[]", json.dumps([region]), stages, b"<svg/>"),
    )
    connection.execute("INSERT INTO thumbnail VALUES (?, ?)", ("map", b"<svg/>"))
    steps = '{"sentences":["First."],"words":{}}'
    names = json.dumps({"spot": {"name": "Spot", "sentence": "A spot."}})
    connection.execute(
        "INSERT INTO diagram_text VALUES (?, ?, ?, ?, ?, ?, ?)",
        ("en", "map", "Map", "Caption.", "Alt.", names, steps),
    )


def add_term(
    connection: sqlite3.Connection, term_id: str, term: str, definition: str, topics: list[str]
) -> None:
    connection.execute(
        "INSERT INTO term VALUES ('en', ?, ?, 'say', ?, ?, ?)",
        (term_id, term, json.dumps(run(definition)), json.dumps(topics), " ".join(words(term))),
    )
    add_entry(connection, "term", term_id, term, definition)


def add_topic(
    connection: sqlite3.Connection,
    slug: str,
    title: str,
    *,
    kind: str,
    card: int,
    body: str,
    category: str = "",
    sites: dict[str, str] | None = None,
) -> None:
    review = json.dumps({"state": "draft", "by": "", "on": "", "due": ""})
    connection.execute(
        "INSERT INTO topic VALUES (?, ?, ?, ?, 'coral', '{}', ?, ?, ?, ?)",
        (
            slug,
            kind,
            category,
            card,
            '["lungs", "gone"]',
            '["TWO"]',
            json.dumps(sites or {}),
            review,
        ),
    )
    points = json.dumps([run(f"{title} in short")])
    connection.execute(
        "INSERT INTO topic_text VALUES ('en', ?, ?, 'Summary', ?, ?, ?, ?, 9)",
        (slug, title, points, points, points, '["tumor"]'),
    )
    for position, text in enumerate(body.split(". ")):
        connection.execute(
            "INSERT INTO block VALUES ('en', ?, ?, ?, 'paragraph', ?)",
            (slug, position, f"p{position}", json.dumps({"run": run(text)})),
        )
    add_entry(connection, "topic", slug, title, body)


def add_entry(
    connection: sqlite3.Connection,
    kind: str,
    target: str,
    title: str,
    body: str,
    *,
    language: str = "en",
    keywords: str = "",
) -> None:
    inserted = connection.execute(
        "INSERT INTO entry (language, kind, target, title, excerpt, colour)"
        " VALUES (?, ?, ?, ?, ?, 'coral')",
        (language, kind, target, title, body),
    )
    folded = [spaced(fold(text)) for text in (title, keywords, body)]
    connection.execute(
        "INSERT INTO entry_index (rowid, title, words, body, language) VALUES (?, ?, ?, ?, ?)",
        (inserted.lastrowid, *folded, language),
    )
    typed = {word for text in (title, keywords, body) for word in words(text)}
    for word in typed | set(map(stem, typed)):
        for deletion in deletions(word):
            connection.execute(
                "INSERT INTO spelling VALUES (?, ?, ?, 1)"
                " ON CONFLICT DO UPDATE SET uses = uses + 1",
                (language, deletion, word),
            )
