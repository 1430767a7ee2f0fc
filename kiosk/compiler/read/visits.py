"""Reads visits/<slug>.yaml: a guided visit, page by page, and what a nurse asks at its end."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.authored.fields import Fields
from kiosk.authored.text import Text, Words
from kiosk.compiler.body import inline
from kiosk.compiler.body.repeats import refuse_repeats
from kiosk.compiler.link.references import References
from kiosk.compiler.model import GuidedDef, GuidedStepDef
from kiosk.compiler.read.folder import Folder
from kiosk.compiler.read.pack import open_fields

LEAST_STEPS, MOST_STEPS = 4, 12
LEAST_ASKED, MOST_ASKED = 3, 5
LEAST_LETTERS = 6
"""Of a question; in Chinese a whole one has hardly more."""
_MOST_PICTURE_STEPS = 20


def read_visit(
    folder: Folder, references: References, slug: str, languages: Sequence[str]
) -> GuidedDef | None:
    """One guided visit; None if its file cannot be read."""
    name = f"{slug}.yaml"
    fields = open_fields(folder, name, "visits", name)
    if fields is None:
        return None
    owner = f"visit:{slug}"
    entries = fields.mappings("steps", "a step", least=LEAST_STEPS, most=MOST_STEPS)
    steps = tuple(_step(entry, references, owner) for entry in entries)
    _refuse_repeated(fields, steps)
    found = GuidedDef(
        slug=slug,
        place=fields.place,
        title=_words(fields, fields.per_language("title", languages)),
        summary=_words(fields, fields.per_language("summary", languages)),
        steps=steps,
        teach_back=_asked(fields, languages),
    )
    fields.finish()
    return found


def _step(entry: Fields, references: References, owner: str) -> GuidedStepDef:
    """A page, a section of one, a picture, or a step of one."""
    page, diagram = entry.slug("page", required=False), entry.slug("diagram", required=False)
    if bool(page) == bool(diagram):
        message = "a step names a page or a diagram, one of the two"
        entry.error(entry.place, "wrong-value", message, "'page: ' and the name of a page")
    section = entry.text("section", required=False)
    number = entry.whole("step", 1, _MOST_PICTURE_STEPS) if entry.has("step") else 0
    entry.asked.append("step")
    for key, needs, there in (("section", "page", page), ("step", "diagram", diagram)):
        if entry.has(key) and not there:
            message = f"'{key}' of a step without '{needs}'"
            entry.error(entry.key_place(key), "wrong-value", message, f"name the {needs}")
    entry.finish()
    references.add(owner, "topic", page)
    references.add(owner, "diagram", diagram)
    return GuidedStepDef(entry.place, page, section, diagram, number - 1, entry.key_place("step"))


def _refuse_repeated(fields: Fields, steps: Sequence[GuidedStepDef]) -> None:
    """One stands at each place once: nobody could tell the first time from the second."""
    seen: set[tuple[str, str, str, int]] = set()
    for step in steps:
        what = (step.page.value, step.section.value, step.diagram.value, step.step)
        if what in seen:
            fields.error(step.place, "repeated", "this step stands twice in the visit")
        seen.add(what)


def _asked(fields: Fields, languages: Sequence[str]) -> tuple[dict[str, Words], ...]:
    """What the nurse asks: each a question, or it would be an examination."""
    asked: list[dict[str, Text]] = []
    entries = fields.mappings("teach_back", "a question", least=LEAST_ASKED, most=MOST_ASKED)
    for entry in entries:
        asked.append(entry.in_languages(languages))
        entry.finish()
    for text in (text for texts in asked for text in texts.values()):
        asks = sum(map(str.isalpha, text.value)) >= LEAST_LETTERS if text else True
        if text and not (asks and text.value.rstrip().endswith("?")):
            message = "each entry of 'teach_back' is a question"
            hint = "as in 'Would you tell me ...?'"
            fields.error(text.place(), "wrong-value", message, hint)
    for language in languages:
        said = ((each[language].value, each[language].place()) for each in asked if each[language])
        refuse_repeats(said, "entry of 'teach_back'", fields.report)
    return tuple(_words(fields, texts) for texts in asked)


def _words(fields: Fields, texts: dict[str, Text]) -> dict[str, Words]:
    return {
        language: inline.parse_plain(text, fields.report)
        for language, text in texts.items()
        if text
    }
