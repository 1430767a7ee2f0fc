"""Glossaries of two hundred terms, made up in the manner of those that clinics and libraries keep."""

from __future__ import annotations

from collections.abc import Iterator

ROOTS = "arthr card derm enter gastr gloss haem hepat hist laryng lip mamm my nephr neur ophthalm oste ot pharyng phleb"
ENDINGS = (
    ("algia", "Pain in {}"),
    ("itis", "A sore and swollen {}"),
    ("oscopy", "A look inside {} with a thin tube"),
    ("ectomy", "An operation that takes out {}"),
    ("oplasty", "An operation that mends {}"),
    ("ology", "What is known about {}"),
)
ACRONYMS = "US MR CT RA WHO IT AS OR IV BMI ECG EEG DXA ICU OPD A&E dMMR pH T4 G6PD"
NAMED: tuple[str, ...] = (
    "Rivers' sign,Rivers’ sign",
    "Baker's cyst,Baker’s cysts",
    "X-ray,x-rays",
    "follow-up,follow-ups",
    "check-up,checkup",
    "Ménière's disease,Meniere's disease",
    "café-au-lait spot,café-au-lait spots",
    "5-FU,5FU",
    "vitamin B12,B12",
    "half-life,half-lives",
    "MRI scan,MRI scans",
    "day-case surgery,day case surgery",
    "side effect,side effects",
    "second opinion,second opinions",
    "œdème,oedème",
    "naïve,naive",
    "intra-articular (into the joint) injection,joint injection",
    "24-hour urine,24-hour urine test",
    "T-cell,T cells",
    "knee (total) replacement,TKR",
)


def two_hundred() -> Iterator[tuple[str, str, list[str]]]:
    """(term, definition, other forms): words with Greek roots, acronyms, words with hyphens, marks and names."""
    for root in ROOTS.split():
        for ending, meaning in ENDINGS:
            term = root + ending
            yield (
                term,
                f"{meaning.format('a part of the body')}.",
                [f"{term[:-1]}ies"][: term[-1] == "y"],
            )
    for acronym in ACRONYMS.split():
        yield acronym, "A short name for a test or a place.", []
        yield f"{acronym} result", "What such a test or place tells.", []
    for named in NAMED:
        term, _, others = named.partition(",")
        forms: list[str] = [*others.split(",")]
        yield term, "A word that people meet.", forms
    for number in range(1, 21):
        yield f"Stage {number}", "How far along something is.", [f"stage-{number}"]


def written(terms: list[tuple[str, str, list[str]]]) -> str:
    """glossary.yaml of some terms, for the good content's source."""
    return "".join(_entry(number, *each) for number, each in enumerate(terms, 1))


def _entry(number: int, term: str, meaning: str, forms: list[str]) -> str:
    quoted = ", ".join([f'"{form}"' for form in forms])
    others = f"    forms: [{quoted}]\n" if forms else ""
    head = f"entry-{number}:\n  sources: [GEN]\n  en:\n"
    return f'{head}    term: "{term}"\n    definition: "{meaning}"\n{others}'
