"""A compiled pack, read: frozen values out, never rows."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Any, Self

from kiosk.errors import PackError
from kiosk.pack.connection import PackConnection, made, of_types, reads, stored, word_by_key
from kiosk.pack.contents import check
from kiosk.pack.file import PackFile
from kiosk.pack.opening import connect
from kiosk.pack.queries import (
    CATEGORIES,
    CELLS,
    PAGE,
    SITES,
    TERMS,
    TERMS_NAMED,
    THUMBNAILS,
    TOPICS,
)
from kiosk.pack.types import (
    Category,
    Diagram,
    Language,
    MatrixCell,
    PackInfo,
    Site,
    SiteTreatment,
    Source,
    Term,
    TermRow,
    Thumbnail,
    Topic,
    TopicRow,
)

_COUNTED = ("topics", "diagrams", "sources", "terms")


class Pack(PackConnection):
    """An open pack. What reads pages is loaded with the first page: Start needs none of it, and no JSON.

    Every reader raises PackError if the file turns out to be damaged. Where a text is missing in the
    language asked for, the default language stands in.
    """

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Self:
        """The pack at `path`, checked to its last byte.

        Raises PackError if it is missing, no pack, of another format, damaged, altered or incomplete.
        """
        file = PackFile(os.fspath(path))
        pack = cls(file, connect(file))
        try:
            check(pack, pack.info())
        except PackError:
            pack.close()
            raise
        return pack

    @reads
    def info(self) -> PackInfo:
        """What the pack says of itself."""
        return self._info

    @cached_property
    def _info(self) -> PackInfo:
        languages = self.rows("SELECT code, name, direction FROM language ORDER BY position")
        guides = self.rows("SELECT value FROM json_each(?)", [self._stated("guides")])
        more = self.rows("SELECT value FROM json_each(?)", [self._meta.get("more_sections", "[]")])
        return PackInfo(
            id=self._stated("id"),
            version=self._stated("version"),
            languages=tuple(made(Language, row) for row in languages),
            home_diagram=self._stated("home_diagram"),
            call_topic=self._stated("call_topic"),
            questions_topic=self._stated("questions_topic"),
            about_topic=self._stated("about_topic"),
            guides=tuple(str(slug) for (slug,) in guides),
            more_sections=tuple(str(section) for (section,) in more),
        )

    @cached_property
    def _texts(self) -> dict[str, Mapping[str, str]]:
        """Those read so far, by language: a page asks for a dozen of them."""
        return {}

    @cached_property
    def _meta(self) -> dict[str, str]:
        return word_by_key(self.rows("SELECT key, value FROM meta"))

    @stored
    def _stated(self, key: str) -> str:
        return self._meta[key]

    @reads
    def texts(self, language: str) -> Mapping[str, str]:
        """The words around the pages, by their key in pack.yaml."""
        if language not in self._texts:
            found = self.rows(
                "SELECT key, value FROM text WHERE language IN (:language, :default)"
                " ORDER BY language = :language",
                self._in(language),
            )
            self._texts[language] = MappingProxyType(word_by_key(found))
        return self._texts[language]

    def _in(self, language: str, **more: Any) -> dict[str, Any]:
        """A query's parameters: the language asked for, and the default that stands in."""
        return {"language": language, "default": self._stated("default_language"), **more}

    @reads
    def counts(self) -> Mapping[str, int]:
        """How many topics, diagrams, sources and terms there are."""
        counted = self.rows(
            "SELECT (SELECT count(*) FROM topic), (SELECT count(*) FROM diagram),"
            " (SELECT count(*) FROM source), (SELECT count(*) FROM term WHERE language = ?)",
            [self._stated("default_language")],
        )[0]
        return MappingProxyType(dict(zip(_COUNTED, counted, strict=True)))

    @reads
    def sites(self, language: str) -> tuple[Site, ...]:
        """The places of spread in the pack's order."""
        found = self.rows(SITES, self._in(language))
        return tuple(made(Site, row) for row in found)

    @reads
    def categories(self, language: str) -> tuple[Category, ...]:
        """The kinds of treatment in the pack's order."""
        found = self.rows(f"{CATEGORIES} ORDER BY c.position", self._in(language))
        return tuple(made(Category, row) for row in found)

    @reads
    def category(self, language: str, category_id: str) -> Category | None:
        """One kind of treatment, or None."""
        row = self.row(f"{CATEGORIES} WHERE c.id = :id", self._in(language, id=category_id))
        return made(Category, row) if row else None

    @reads
    def topic(self, language: str, slug: str) -> Topic | None:
        """A whole page, or None; `language` of the result says which one it is written in."""
        from kiosk.pack import rows

        found = self.row(PAGE, self._in(language, slug=slug))
        if found is None or found[11] is None:
            return None  # there is no such topic, or no words of it
        row = made(TopicRow, found[:7])
        related, sources, sites, review, written_in, in_short, questions, actions, terms, words = (
            found[7:]
        )
        body = self.rows(
            "SELECT block_id, kind, content FROM block WHERE language = ? AND slug = ?"
            " ORDER BY position",
            [written_in, slug],
        )
        return Topic(
            row=row,
            language=written_in,
            in_short=rows.runs(in_short),
            questions=rows.runs(questions),
            actions=rows.runs(actions),
            blocks=rows.blocks(body),
            related=self.topic_rows(language, rows.strings(related)),
            sources=self.sources(rows.strings(sources)),
            review=rows.review(review),
            sites=MappingProxyType(rows.uses(sites)),
            term_ids=rows.strings(terms),
            words=of_types((words,), int)[0],
        )

    @reads
    def topic_row(self, language: str, slug: str) -> TopicRow | None:
        """A topic as lists show it, or None."""
        query = TOPICS.format(more="") + " WHERE t.slug = :slug"
        row = self.row(query, self._in(language, slug=slug))
        return made(TopicRow, row) if row else None

    @reads
    def topics(self, language: str, kind: str | None = None) -> tuple[TopicRow, ...]:
        """All topics, or those of one kind, by title."""
        from kiosk.pack import rows

        query = TOPICS.format(more="") + " WHERE :kind IS NULL OR t.kind = :kind"
        found = self.rows(query, self._in(language, kind=kind))
        return tuple(sorted((made(TopicRow, row) for row in found), key=rows.topic_order))

    @reads
    def category_topics(
        self, language: str, category_id: str, most: int = -1
    ) -> tuple[TopicRow, ...]:
        """The treatments of one kind by card number, then the guides that go with them; at most `most`, with -1 all."""
        query = TOPICS.format(more="") + (
            " WHERE t.kind IN ('treatment', 'guide') AND t.category = :category"
            " ORDER BY t.kind = 'guide', t.card LIMIT :most"
        )
        found = self.rows(query, self._in(language, category=category_id, most=most))
        return tuple(made(TopicRow, row) for row in found)

    @reads
    def site_treatments(
        self, language: str, slug: str, category: str = ""
    ) -> tuple[SiteTreatment, ...]:
        """The treatments that name this site as theirs, most often used first.

        `category` limits them to one kind of treatment.
        """
        from kiosk.pack import rows

        query = TOPICS.format(more=", t.sites") + (
            " WHERE t.kind = 'treatment' AND (:category = '' OR t.category = :category)"
            " AND instr(t.sites, :quoted)"
        )
        parameters = self._in(language, category=category, quoted=f'"{slug}"')
        named = [
            (made(TopicRow, row[:-1]), rows.uses(row[-1])) for row in self.rows(query, parameters)
        ]
        treatments = [SiteTreatment(row, sites[slug]) for row, sites in named if slug in sites]
        treatments.sort(key=lambda each: (rows.use_order(each.used), each.row.card))
        return tuple(treatments)

    @reads
    def matrix_for_site(self, language: str, slug: str) -> tuple[MatrixCell, ...]:
        """How often each kind of treatment is used at a site, in the categories' order."""
        query = f"{CELLS} JOIN category c ON c.id = m.category WHERE m.site = :site"
        return self._cells(f"{query} ORDER BY c.position", self._in(language, site=slug))

    @reads
    def matrix_for_category(self, language: str, category_id: str) -> tuple[MatrixCell, ...]:
        """How often a kind of treatment is used at each site, in the sites' order."""
        query = f"{CELLS} JOIN site s ON s.slug = m.site WHERE m.category = :id"
        return self._cells(f"{query} ORDER BY s.position", self._in(language, id=category_id))

    def _cells(self, query: str, parameters: Mapping[str, Any]) -> tuple[MatrixCell, ...]:
        from kiosk.pack import rows

        found = self.rows(query, parameters)
        return tuple(rows.cell(row) for row in found)

    @reads
    def term(self, language: str, term_id: str) -> Term | None:
        """A glossary term explained, or None."""
        from kiosk.pack import rows

        row = self.row(
            "SELECT id, term, say, definition, topics FROM term WHERE id = :id"
            " AND language IN (:language, :default) ORDER BY language <> :language LIMIT 1",
            self._in(language, id=term_id),
        )
        if row is None:
            return None
        topics = self.topic_rows(language, rows.strings(row[4]))
        return Term(*of_types(row[:3], str, str, str), definition=rows.run(row[3]), topics=topics)

    @reads
    def term_rows(self, language: str, term_ids: Iterable[str]) -> tuple[TermRow, ...]:
        """Glossary terms as lists show them, in the order of their ids; unknown ids are left out."""
        import json

        from kiosk.pack import rows

        wanted = list(term_ids)
        ids = json.dumps(wanted)
        named = self.rows(TERMS_NAMED, self._in(language, ids=ids)) if wanted else []
        found = {row[0]: rows.term_row(*row) for row in named}
        return tuple(found[term_id] for term_id in wanted if term_id in found)

    @reads
    def terms(self, language: str) -> tuple[TermRow, ...]:
        """The glossary in its alphabetical order."""
        from kiosk.pack import rows

        found = self.rows(TERMS, self._in(language))
        return tuple(rows.term_row(*row) for row in found)

    @reads
    def diagram(self, language: str, slug: str) -> Diagram | None:
        """A picture's names, sentences and outlines, or None."""
        from kiosk.pack import rows

        text = self.row(
            "SELECT title, caption, alt, regions, steps FROM diagram_text WHERE slug = :slug"
            " AND language IN (:language, :default) ORDER BY language <> :language LIMIT 1",
            self._in(language, slug=slug),
        )
        drawn = self.row(
            "SELECT slug, width, height, digest, regions, steps FROM diagram WHERE slug = ?", [slug]
        )
        return rows.diagram(drawn, text) if drawn and text else None

    @reads
    def thumbnails(self, slugs: Iterable[str]) -> Mapping[str, Thumbnail]:
        """The first picture of each of some pages, by page; those without one are left out."""
        import json

        found = self.rows(THUMBNAILS, self._in("", slugs=json.dumps(list(slugs))))
        return MappingProxyType({str(row[0]): made(Thumbnail, row[1:]) for row in found})

    @reads
    def diagram_svg(self, slug: str, step: int = -1) -> bytes:
        """The drawing as a step (from 0) or with -1 no step shows it, of the closed set; empty if there is none."""
        from kiosk.pack import rows
        from kiosk.pack.drawing import checked
        from kiosk.pack.staging import staged

        row = self.row("SELECT svg, steps FROM diagram WHERE slug = ?", [slug])
        if row is None:
            return b""
        svg, steps = of_types(row, bytes, str)
        return staged(checked(svg), rows.stage(steps, step))

    @reads
    def sources(self, keys: Iterable[str]) -> tuple[Source, ...]:
        """Where facts come from, in the order of `keys`; unknown keys are left out."""
        wanted = list(keys)
        marks = ", ".join("?" * len(wanted))
        query = f"SELECT key, title, organisation, year, address FROM source WHERE key IN ({marks})"
        found = {row[0]: made(Source, row) for row in self.rows(query, wanted)}
        return tuple(found[key] for key in wanted if key in found)

    @reads
    def resolve(self, what: str) -> str | None:
        """The slug meant by a slug, a card number, `icd10:C78.7` or `snomed:94381002`, or None; `visit:SLUG` stays."""
        from kiosk.pack import codes

        return codes.resolve(self, what)

    @reads
    def topic_rows(self, language: str, slugs: Iterable[str]) -> tuple[TopicRow, ...]:
        """Topics as lists show them, in the order of their slugs; unknown slugs are left out."""
        import json

        wanted = list(slugs)
        query = TOPICS.format(more="") + " WHERE t.slug IN (SELECT value FROM json_each(:slugs))"
        rows_of = self.rows(query, self._in(language, slugs=json.dumps(wanted))) if wanted else []
        found = {row[0]: made(TopicRow, row) for row in rows_of}
        return tuple(found[slug] for slug in wanted if slug in found)
