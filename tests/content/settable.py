"""One way to break each rule whose level an author may set."""

from __future__ import annotations

import re

from tests.content.faults import (
    SHORT,
    Fault,
    added,
    diagram,
    drawn,
    en,
    es,
    replaced,
    said,
    same,
    signature,
    signed,
    term,
)

HARD = "Microenvironmental heterogeneity determines disseminatory responsiveness. "
HARD_SPANISH = "La caracterización inmunohistoquímica complementaria proporciona información. "
LONG = "We sit and talk " * 8 + "in the zz room."
SOURCE = "ZZ-SPARE:\n  title: A\n  organisation: B\n  year: undated\n  address: C"
DOT = '<circle id="zz-dot" cx="9" cy="9" r="3" fill="#000000"/>'
SETTABLE = [
    Fault(
        "reading-grade",
        en("lungs"),
        replaced(r"(?m)^summary: .*", f"summary: {HARD * 6}"),
        r"(?m)^summary:",
    ),
    Fault(
        "reading-ease",
        es("lungs"),
        replaced(r"(?m)^summary: .*", f"summary: {HARD_SPANISH * 6}"),
        r"(?m)^summary:",
    ),
    Fault(
        "sentence-mean",
        en("brain"),
        said("\n\n".join([(("We sit and talk " * 5)[:-1] + ". ") * 10] * 6)),
    ),
    Fault("no-glyph", en("biopsy"), said("A \u2713 for zz."), "\u2713"),
    Fault("sentence-length", en("bones"), said(LONG), "zz room"),
    Fault("section-length", en("ovaries"), said(SHORT * 16), r"(?m)^## "),
    Fault(
        "page-shape", en("peritoneum"), added(f"\n## More {{#zz-more}}\n\n{SHORT * 26}Zz."), r"Zz\."
    ),
    Fault(
        "translation-parity",
        es("ovaries"),
        replaced(r"(?m)^summary: .*", r"\g<0> Son 7777."),
        "7777",
    ),
    Fault(
        "translation-stale",
        en("palliative-and-hospice"),
        replaced(r"(?m)^summary: .*", r"\g<0> Ask us."),
        r"\n  front:",
        es("palliative-and-hospice"),
    ),
    Fault(
        "review-changed",
        signature("liver"),
        added(signed("2026-01-02", "2027-01-02")),
        "by:",
    ),
    Fault(
        "review-overdue",
        signature("lungs"),
        added(signed("2025-01-02", "2026-01-02")),
        "due:",
    ),
    Fault(
        "review-role",
        signature("brain"),
        added(signed("2026-01-02", "2027-01-02").replace("nurse", "jane")),
        "by:",
    ),
    Fault(
        "review-future",
        signature("ostomy"),
        added(signed("2031-01-02", "2032-01-02")),
        "on:",
    ),
    Fault(
        "two-versions",
        es("ablation"),
        replaced(r"(?m)^## .* \{#what-happens\}", "## Qué pasa zz {#what-happens}"),
        "pasa zz",
    ),
    Fault(
        "unused-word",
        es("heat-ablation"),
        replaced(r"(?m)^summary: .*", r"\g<0> Sin brote."),
        "brote",
    ),
    Fault(
        "term-choice",
        es("other-cancers-in-the-liver"),
        replaced(r"(?m)^title: .*", "title: Otros cánceres ahí, zz"),
        "ahí, zz",
    ),
    Fault(
        "source-note",
        "sources.yaml",
        replaced(r"(?m)^ACS-ABL:\n  title: .*", r"\g<0> (year not checked)"),
        r"ACS-ABL:",
    ),
    Fault("unused-source", "sources.yaml", added(SOURCE), "ZZ-SPARE"),
    Fault("unused-term", "glossary.yaml", added(term("zz-unused")), r"(?m)^zz-unused"),
    Fault("unused-diagram", diagram("spare"), same),
    Fault("avoid-word", en("biomarkers"), said("We utilize zz."), "utilize zz"),
    Fault("decimal", en("care-team"), said("It takes 2.5 zz."), r"2\.5 zz"),
    Fault("unframed-percent", en("clinical-trials"), said("It is 7% of zz."), "7% of zz"),
    Fault(
        "term-before-explained",
        en("work-and-driving"),
        replaced(r"(?m)^title: .*", r"\g<0> and HIPEC"),
        r"(?m)^title:",
    ),
    Fault(
        "translation-terms", es("money-and-help"), said("Una [palabra](term:hipec)."), r"(?m)^## "
    ),
    Fault(
        "contrast",
        diagram("vegf", "diagram.svg"),
        lambda text: re.sub('"#[0-9A-Fa-f]{3,6}"', '"#808080"', text),
        r"regions:\n.*",
        diagram("vegf"),
    ),
    Fault(
        "region-size", diagram("ablation", "diagram.svg"), drawn(DOT), "zz-dot", diagram("ablation")
    ),
]
