"""Whether the steps of guided visits lead somewhere: sections that their pages have, steps that their pictures have."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.authored.near import did_you_mean
from kiosk.authored.report import Report, counted
from kiosk.compiler.model import Content, GuidedStepDef

QUESTIONS = "page:questions"
USED_HERE = "page:used-here"


def check(content: Content, report: Report) -> None:
    """Reports sections and steps that are not there, and visits that pack.yaml does not list."""
    for visit in content.visits.values():
        for step in visit.steps:
            _check_section(content, step, report)
            _check_step(content, step, report)
        if visit.slug not in content.pack.visits:
            message = f"pack.yaml does not list the visit '{visit.slug}'"
            report.error(visit.place, "unlisted-visit", message, "add it to 'visits'")


def _check_section(content: Content, step: GuidedStepDef, report: Report) -> None:
    page = content.pages.get((step.page.value, content.languages[0]))
    if page is None or not step.section:
        return
    known = set(_sections(content, step.page.value))
    if step.section.value not in known:
        message = f"'{step.page}' has no section '{step.section}'"
        hint = did_you_mean(step.section.value, known)
        if not known:
            hint = "it is read in one: leave 'section' out"
        report.error(step.section.place(), "unknown-section", message, hint)


def _sections(content: Content, slug: str) -> Iterable[str]:
    """The ids of what one can read of a page by itself; none where it is read in one."""
    page, topic = content.pages[slug, content.languages[0]], content.topics.get(slug)
    named = [block.block_id for block in page.blocks if block.content.section]
    if not named or slug == content.pack.call:
        return ()
    return (*named, QUESTIONS, *([USED_HERE] if topic and topic.kind == "site" else ()))


def _check_step(content: Content, step: GuidedStepDef, report: Report) -> None:
    diagram = content.diagrams.get(step.diagram.value)
    if diagram is not None and step.step >= len(diagram.steps):
        has = counted(len(diagram.steps), "step")
        message = f"'{step.diagram}' has {has}, not {step.step + 1}"
        report.error(step.step_place, "unknown-step", message)
