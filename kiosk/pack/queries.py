"""The longer queries of the reader. Parameters: `:language` asked for, `:default` of the pack."""

from __future__ import annotations

# A text in the language asked for (w), else in the pack's default language (d).
TOPICS = (
    "SELECT t.slug, COALESCE(w.title, d.title), COALESCE(w.summary, d.summary), t.kind,"
    " t.category, t.card, t.colour{more} FROM topic t"
    " LEFT JOIN topic_text w ON w.slug = t.slug AND w.language = :language"
    " LEFT JOIN topic_text d ON d.slug = t.slug AND d.language = :default"
)
_PAGE_COLUMNS = (
    *("t.related", "t.sources", "t.sites", "t.review"),
    *(
        f"COALESCE(w.{name}, d.{name})"
        for name in ("language", "in_short", "questions", "actions", "terms", "words")
    ),
)
PAGE = TOPICS.format(more="".join(f", {each}" for each in _PAGE_COLUMNS)) + " WHERE t.slug = :slug"
CELLS = (
    "SELECT m.site, m.category, m.used, COALESCE(w.sentence, d.sentence, ''), m.sources"
    " FROM matrix m"
    " LEFT JOIN matrix_text w ON w.site = m.site AND w.category = m.category"
    " AND w.language = :language"
    " LEFT JOIN matrix_text d ON d.site = m.site AND d.category = m.category"
    " AND d.language = :default"
)
CATEGORIES = (
    "SELECT c.id, COALESCE(w.title, d.title), COALESCE(w.summary, d.summary), c.icon, c.colour"
    " FROM category c"
    " LEFT JOIN category_text w ON w.id = c.id AND w.language = :language"
    " LEFT JOIN category_text d ON d.id = c.id AND d.language = :default"
)
SITES = (
    "SELECT s.slug, COALESCE(w.title, d.title), COALESCE(w.summary, d.summary), s.colour"
    " FROM site s"
    " LEFT JOIN topic_text w ON w.slug = s.slug AND w.language = :language"
    " LEFT JOIN topic_text d ON d.slug = s.slug AND d.language = :default"
    " ORDER BY s.position"
)
TERMS = (
    "SELECT id, term, sort_key FROM term t WHERE language = :language OR language = :default"
    " AND NOT EXISTS (SELECT 1 FROM term w WHERE w.id = t.id AND w.language = :language)"
    " ORDER BY sort_key, id"
)
TERMS_NAMED = (
    "SELECT id, term, sort_key FROM term WHERE language IN (:language, :default)"
    " AND id IN (SELECT value FROM json_each(:ids)) ORDER BY language = :language"
)
"""Those of some ids; where there is one in the language asked for, it comes after the default's."""
THUMBNAILS = (
    "SELECT b.slug, d.slug, d.width, d.height, d.digest FROM block b"
    " JOIN diagram d ON d.slug = json_extract(b.content, '$.diagram')"
    " WHERE b.kind = 'figure' AND b.language = :default"
    " AND b.slug IN (SELECT value FROM json_each(:slugs)) ORDER BY b.position DESC"
)
"""The pictures of some pages; the first of a page comes last."""
