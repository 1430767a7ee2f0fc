"""The compiler's front door: read everything, check everything, then perhaps write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.authored.report import Report
from kiosk.compiler import gates
from kiosk.compiler.cache import Cache
from kiosk.compiler.gates import View
from kiosk.compiler.gates.scores import table
from kiosk.compiler.link import checks, levels, linked
from kiosk.compiler.link.references import References
from kiosk.compiler.model import Content, LanguageDef
from kiosk.compiler.read.diagram import read_diagram
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.glossary import read_glossary
from kiosk.compiler.read.language import read_language
from kiosk.compiler.read.matrix import read_matrix
from kiosk.compiler.read.pack import read_pack, read_sources
from kiosk.compiler.read.review import file_of, read_review
from kiosk.compiler.read.signs import read_signs
from kiosk.compiler.read.topic import languages_of, read_page, read_topic
from kiosk.compiler.read.visits import read_visit
from kiosk.compiler.write import file as pack_file
from kiosk.compiler.write import rows as pack_rows
from kiosk.errors import ContentError, Finding, UsageError

Progress = Callable[[str], None]
"""Called with what is being done, such as `topics 12/29`."""


@dataclass(frozen=True)
class Result:
    """What a check or build found. `counts` maps topics, pages, terms, ... to numbers."""

    findings: list[Finding]
    counts: Mapping[str, int]
    strict: bool = False

    @property
    def ok(self) -> bool:
        """Whether the content may be published: no error, and no warning where strict."""
        return not any(self.strict or entry.severity == "error" for entry in self.findings)


def check(
    content: Path, *, strict: bool = False, today: str = "", progress: Progress | None = None
) -> Result:
    """Every finding of a content folder, by place. `strict` makes warnings count as failures.

    `today` (YYYY-MM-DD) is the day that reviews must not be overdue on; empty asks for none.
    Raises UsageError if there is no such folder.
    """
    view, findings = gather(content, today, progress or _silent)
    return Result(findings, _counts(view.content), strict)


def build(content: Path, out: Path, *, today: str = "", progress: Progress | None = None) -> Result:
    """Compiles a content folder to a pack file; the file is written whole or left as it was.

    `today` is as for `check`. Raises ContentError with all findings if one is an error, UsageError if there is no such
    folder or the file cannot be written.
    """
    tell = progress or _silent
    view, findings = gather(content, today, tell)
    result = Result(findings, _counts(view.content))
    if not result.ok:
        raise ContentError(result.findings)
    tell("writing")
    pack_file.write(pack_rows.rows(view.content, view.links), out)
    return result


def scores(content: Path) -> str:
    """A page of Markdown with the reading scores of every page. Raises UsageError as `check` does."""
    view, _ = read_all(content)
    return table(view)


def _silent(_message: str) -> None:
    pass


def gather(root: Path, today: str = "", tell: Progress = _silent) -> tuple[View, list[Finding]]:
    """A content folder read and checked, and every finding with its level, sorted.

    Raises UsageError if there is no such folder.
    """
    view, report = read_all(root, today, tell)
    tell("checking the words")
    findings = {*report.findings, *gates.find_all(view)}
    return view, levels.applied(findings, view.content.pack.checks)


def read_all(
    root: Path, today: str = "", tell: Progress = _silent, cache: Cache | None = None
) -> tuple[View, Report]:
    """A content folder read, linked and checked for whether it fits together; the words are not looked at.

    `cache` holds what was read before. Raises UsageError if there is no such folder.
    """
    cache = cache or Cache()
    _refuse_other_than_folder(root)
    report = Report()
    references = References()
    folder = Folder(root, report)
    folder.expect_top()
    content = _read(folder, references, tell, cache)
    tell("linking")
    links = linked.link_all(content, references, cache)
    references.check(checks.known_names(content, report), report)
    faulty = frozenset(finding.path for finding in report.findings)
    checks.check_all(content, references, report, faulty)
    return View(content, links, today, faulty), report


def _refuse_other_than_folder(root: Path) -> None:
    try:
        folder = root.is_dir()
    except (OSError, ValueError) as fault:  # ValueError: no path, such as one with a null character
        reason = getattr(fault, "strerror", None) or fault
        raise UsageError(f"{root} cannot be read: {reason}") from None
    if not folder:
        raise UsageError(f"{root} is no folder: name the folder that holds pack.yaml")


def _read(folder: Folder, references: References, tell: Progress, cache: Cache) -> Content:
    content = Content(pack=cache.read(read_pack, folder, references))
    slugs = folder.slugs("topics")
    if not content.languages:
        guessed = languages_of(folder, slugs)
        assumed = tuple(LanguageDef(code, code, "ltr") for code in guessed)
        content.pack = replace(content.pack, languages=assumed)
    content.sources = read_sources(folder)
    languages = tuple(content.languages)
    folder.expect([f"{code}.yaml" for code in languages], "language")
    content.words = {
        code: cache.read(read_language, folder, references, code) for code in languages
    }
    content.signs = cache.read(read_signs, folder, references, languages)
    content.terms = cache.read(read_glossary, folder, references, languages)
    content.matrix = cache.read(read_matrix, folder, references, languages)
    _read_topics(folder, references, content, slugs, tell, cache)
    diagrams = folder.slugs("diagrams")
    visits = folder.names("visits", ".yaml")
    content.folders = {"topic": set(slugs), "diagram": set(diagrams), "visit": set(visits)}
    for slug in visits:
        visit = cache.read(read_visit, folder, references, slug, languages)
        if visit is not None:
            content.visits[slug] = visit
    for slug in diagrams:
        names = [f"{language}.yaml" for language in content.languages]
        folder.expect(("diagram.svg", "diagram.yaml", *names), "diagrams", slug)
        diagram = cache.read(read_diagram, folder, references, slug, languages)
        if diagram is not None:
            content.diagrams[slug] = diagram
    return content


def _read_topics(
    folder: Folder,
    references: References,
    content: Content,
    slugs: list[str],
    tell: Progress,
    cache: Cache,
) -> None:
    for number, slug in enumerate(slugs, 1):
        tell(f"topics {number}/{len(slugs)}")
        pages = [f"{language}.md" for language in content.languages]
        reviews = [file_of(language) for language in content.languages]
        folder.expect(("topic.yaml", *pages, *reviews), "topics", slug)
        topic = cache.read(read_topic, folder, references, slug)
        if topic is not None:
            content.topics[slug] = topic
        for language in content.languages:
            page = cache.read(read_page, folder, references, slug, language)
            if page is not None:
                content.pages[slug, language] = page
            review = cache.read(read_review, folder, references, slug, language)
            if review is not None:
                content.reviews[slug, language] = review


def _counts(content: Content) -> dict[str, int]:
    return {
        "languages": len(content.languages),
        "topics": len(content.topics),
        "pages": len(content.pages),
        "terms": len(content.terms),
        "diagrams": len(content.diagrams),
        "sources": len(content.sources),
    }
