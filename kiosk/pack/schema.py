"""The tables of a pack file, by schema. The reader compares them with a file's own, letter for letter."""

from __future__ import annotations

from collections.abc import Mapping

APPLICATION_ID = 0x57505354  # "WPST"
SCHEMA_VERSION = 6
"""What the compiler writes. Raised when a table changes, or a column in a way that an older reader trips over."""
LOWEST_SCHEMA = 5
"""The oldest schema that is still read: the one before."""

_TABLES_5: tuple[str, ...] = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    (
        "CREATE TABLE language (code TEXT PRIMARY KEY, position INTEGER NOT NULL,"
        " name TEXT NOT NULL,"
        " direction TEXT NOT NULL) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE text (language TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,"
        " PRIMARY KEY (language, key)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE category (id TEXT PRIMARY KEY, position INTEGER NOT NULL, icon TEXT NOT NULL,"
        " colour TEXT NOT NULL) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE category_text (language TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL,"
        " summary TEXT NOT NULL, PRIMARY KEY (language, id)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE site (slug TEXT PRIMARY KEY, position INTEGER NOT NULL, colour TEXT NOT NULL)"
        " WITHOUT ROWID"
    ),
    (
        "CREATE TABLE topic (slug TEXT PRIMARY KEY, kind TEXT NOT NULL, category TEXT NOT NULL,"
        " card INTEGER NOT NULL UNIQUE, colour TEXT NOT NULL, codes TEXT NOT NULL,"
        " related TEXT NOT NULL,"
        " sources TEXT NOT NULL, sites TEXT NOT NULL, review TEXT NOT NULL) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE topic_text (language TEXT NOT NULL, slug TEXT NOT NULL, title TEXT NOT NULL,"
        " summary TEXT NOT NULL, in_short TEXT NOT NULL, questions TEXT NOT NULL,"
        " actions TEXT NOT NULL,"
        " terms TEXT NOT NULL, words INTEGER NOT NULL, PRIMARY KEY (language, slug))"
    ),
    (
        "CREATE TABLE block (language TEXT NOT NULL, slug TEXT NOT NULL, position INTEGER NOT NULL,"
        " block_id TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL,"
        " PRIMARY KEY (language, slug, position))"
    ),
    (
        "CREATE TABLE code (system TEXT NOT NULL, code TEXT NOT NULL, slug TEXT NOT NULL,"
        " PRIMARY KEY (system, code)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE source (key TEXT PRIMARY KEY, title TEXT NOT NULL,"
        " organisation TEXT NOT NULL,"
        " year TEXT NOT NULL, address TEXT NOT NULL) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE term (language TEXT NOT NULL, id TEXT NOT NULL, term TEXT NOT NULL,"
        " say TEXT NOT NULL,"
        " definition TEXT NOT NULL, topics TEXT NOT NULL, sort_key TEXT NOT NULL,"
        " PRIMARY KEY (language, id)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE matrix (site TEXT NOT NULL, category TEXT NOT NULL, used TEXT NOT NULL,"
        " sources TEXT NOT NULL, PRIMARY KEY (site, category)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE matrix_text (language TEXT NOT NULL, site TEXT NOT NULL,"
        " category TEXT NOT NULL,"
        " sentence TEXT NOT NULL, PRIMARY KEY (language, site, category)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE diagram (slug TEXT PRIMARY KEY, width REAL NOT NULL, height REAL NOT NULL,"
        " digest TEXT NOT NULL, sources TEXT NOT NULL, regions TEXT NOT NULL, steps TEXT NOT NULL,"
        " svg BLOB NOT NULL) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE diagram_text (language TEXT NOT NULL, slug TEXT NOT NULL,"
        " title TEXT NOT NULL,"
        " caption TEXT NOT NULL, alt TEXT NOT NULL, regions TEXT NOT NULL, steps TEXT NOT NULL,"
        " PRIMARY KEY (language, slug)) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE entry (id INTEGER PRIMARY KEY, language TEXT NOT NULL, kind TEXT NOT NULL,"
        " target TEXT NOT NULL, title TEXT NOT NULL, excerpt TEXT NOT NULL, colour TEXT NOT NULL)"
    ),
    (
        "CREATE VIRTUAL TABLE entry_index USING fts5(title, words, body, language UNINDEXED,"
        " content='', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3 4')"
    ),
    (
        "CREATE TABLE spelling (language TEXT NOT NULL, deletion TEXT NOT NULL, word TEXT NOT NULL,"
        " uses INTEGER NOT NULL, PRIMARY KEY (language, deletion, word)) WITHOUT ROWID"
    ),
)
TABLES: tuple[str, ...] = (
    *_TABLES_5,
    (
        "CREATE TABLE guided_visit (slug TEXT PRIMARY KEY, position INTEGER NOT NULL,"
        " steps TEXT NOT NULL) WITHOUT ROWID"
    ),
    (
        "CREATE TABLE guided_visit_text (language TEXT NOT NULL, slug TEXT NOT NULL,"
        " title TEXT NOT NULL, summary TEXT NOT NULL, teach_back TEXT NOT NULL,"
        " PRIMARY KEY (language, slug)) WITHOUT ROWID"
    ),
    "CREATE TABLE thumbnail (slug TEXT PRIMARY KEY, svg BLOB NOT NULL) WITHOUT ROWID",
)
"""Every statement that makes a pack, in order. JSON columns hold what types.py, blocks.py and runs.py describe: a
dataclass as an object of its fields, without those that have their default.

diagram.regions: [{id, polygons, pin: [x, y], tip: [x, y], topic, cells: those it touches, inner: those wholly
in it, both as cells.py writes them and may be left out}] in order;
diagram.steps: {still: stage, stages: [{regions: [region id]} and a stage], words: [{id, box: [x, y, width, height]}],
drawn: the cells with more than ground, may be left out too},
a stage being {hidden: [id], dimmed: [id], moved: [[id, x, y]], away: [id]} without what is empty;
diagram_text.regions: {id: {name, sentence}}; diagram_text.steps: {sentences: [str], words: {id: str}};
topic.sites: {slug: used}; topic.related/sources: [str];
topic.review: {state: "draft", in: {language: {by, on, due}} of those signed off, of: {language: digest} of all that is
signed}; in older packs {state, by, on, due}, for every language;
topic_text.in_short/questions/actions: [run]; topic_text.terms: [term id] in order of first use;
topic_text.words: how many the whole page has;
guided_visit.steps: [[page, section, diagram, step]], three texts that may be empty and a number (-1 for none);
guided_visit_text.teach_back: [str]; neither these two tables nor the next are in schema 5;
thumbnail.svg: what a diagram shows by itself, with as few points as it needs where it is small;
block.content: the fields of the dataclass that blocks.KINDS has for block.kind;
meta: id, version, home_diagram, call_topic, questions_topic, about_topic (may be empty), guides (JSON list),
more_sections (JSON list, may be left out), default_language, retired_cards ({card number: slug of the nearest page},
may be left out).
entry_index.rowid is entry.id; title/words/body hold folded text (see folding.py).
"""

FIRST_WITH_VISITS = 6
"""The schema from which on there are guided visits."""
FIRST_WITH_THUMBNAILS = 6
"""The schema from which on drawings are also kept as they are drawn small."""
TABLES_OF: Mapping[int, tuple[str, ...]] = {5: _TABLES_5, 6: TABLES}
"""The tables of every schema that is read."""

SHADOW_TABLES: tuple[str, ...] = (
    "CREATE TABLE 'entry_index_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE 'entry_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "CREATE TABLE 'entry_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "CREATE TABLE 'entry_index_config'(k PRIMARY KEY, v) WITHOUT ROWID",
)
"""What SQLite itself adds for `entry_index`; the reader expects these and nothing else."""

AUTOMATIC_INDEXES: tuple[str, ...] = (
    "sqlite_autoindex_topic_2",
    "sqlite_autoindex_topic_text_1",
    "sqlite_autoindex_block_1",
)
"""The indexes SQLite makes for UNIQUE and for the keys of tables with row ids.

Tables whose rows can pass a quarter of a page have row ids: without, each such row takes a page.
"""
