"""One way to break each rule that the shipped content keeps."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

SECTION = r"(?m)^## .*\n"
"""The first heading of a page."""

Change = Callable[[str], str]


class Fault(NamedTuple):
    """One way to break a rule. `mark` is a pattern that ends in the line the finding is told for.

    The finding stands in `told`, which is the broken file unless it says otherwise. No `change`
    takes the file away; no `mark` expects line 1.
    """

    code: str
    file: str
    change: Change | None
    mark: str = ""
    told: str = ""


def replaced(pattern: str, new: str) -> Change:
    """Puts something in place of the first match, which must be there."""

    def change(text: str) -> str:
        edited, count = re.subn(pattern, new, text, count=1)
        assert count == 1, f"nothing looks like {pattern}"
        return edited

    return change


def said(words: str) -> Change:
    """A paragraph or block below the first heading of a page."""
    return replaced(SECTION, rf"\g<0>\n{words}\n")


def added(words: str) -> Change:
    """Lines at the end of a file."""
    return lambda text: f"{text.rstrip()}\n{words}\n"


def drawn(element: str) -> Change:
    """One more element of a drawing."""
    return replaced(r"</svg>\s*\Z", f"{element}\n</svg>\n")


def same(text: str) -> str:
    """No change: the file is wrong where it stands."""
    return text


def en(slug: str) -> str:
    return f"topics/{slug}/en.md"


def es(slug: str) -> str:
    return f"topics/{slug}/es.md"


def topic(slug: str) -> str:
    return f"topics/{slug}/topic.yaml"


def diagram(slug: str, name: str = "diagram.yaml") -> str:
    return f"diagrams/{slug}/{name}"


def term(name: str) -> str:
    """A whole new term of the glossary."""
    texts = "\n".join(
        f"  {language}:\n    term: {name}\n    definition: A word." for language in ("en", "es")
    )
    return f"\n{name}:\n  sources: [GEN]\n{texts}"


HARD = "Microenvironmental heterogeneity determines disseminatory responsiveness. "
HARD_SPANISH = "La caracterización inmunohistoquímica complementaria proporciona información. "
SHORT = "We sit and talk for a while in the room. "
LONG = "We sit and talk " * 8 + "in the zz room."
SOURCE = "ZZ-SPARE:\n  title: A\n  organisation: B\n  year: undated\n  address: C"
TABLE = "| zz | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |"
NUMBERS = "::: numbers\ntitle: {}\nlead: Words.\nmeaning: Words.\nsources: [{}]\n:::"
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
        en("peritoneum"),
        replaced(r"(?m)^summary: .*", r"\g<0> Ask us."),
        r"\n  front:",
        es("peritoneum"),
    ),
    Fault(
        "review-overdue",
        topic("lungs"),
        replaced(
            "{state: draft}",
            "\n  state: reviewed\n  by: A nurse\n  on: 2025-01-02\n  due: 2026-01-02",
        ),
        "due:",
    ),
    Fault(
        "review-future",
        topic("ostomy"),
        replaced(
            "{state: draft}",
            "\n  state: reviewed\n  by: A nurse\n  on: 2031-01-02\n  due: 2032-01-02",
        ),
        "due:",
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
FIXED = [
    # Helps `region-size`: the small dot is a region.
    Fault(
        "missing-name",
        diagram("ablation"),
        replaced(r"regions:\n", r"\g<0>  - {id: zz-dot}\n"),
        r"(?m)^regions:",
        diagram("ablation", "en.yaml"),
    ),
    Fault("loose-advice", en("liver"), said("With zz, call the same day."), "With zz, call"),
    Fault(
        "loose-advice", en("lungs"), said("- Sudden loss of sight in one or both eyes"), "both eyes"
    ),
    Fault(
        "sign-missing", en("embolization"), replaced(r"(?m)^- leg-cold\n", ""), r"(?m)^::: signs"
    ),
    Fault("unknown-sign", en("brain"), replaced(r"(?m)^- fever$", "- fevver"), "fevver"),
    Fault("unknown-group", "signs.yaml", replaced('"@sites"', '"@zz-sites"'), "@zz-sites"),
    Fault(
        "numbers-text",
        en("portal-vein-embolization"),
        said(
            "::: numbers\ntitle: Zz\nlead: Words.\nrows:\n"
            '  - {count: 7, of: 100, text: "Zz had it."}\n'
            "meaning: Words.\nsources: [GEN]\n:::"
        ),
        "Zz had",
    ),
    Fault("survival-number", en("chemotherapy"), said("People lived 5 years longer, zz."), "zz"),
    Fault(
        "translation-missing",
        "matrix.yaml",
        replaced(r"(?ms)^(brain:\n  surgery:.*?)^    es: .*?\n", r"\1"),
        r"(?s)\nbrain:\n  surgery:\n ",
    ),
    Fault(
        "missing-cell",
        "matrix.yaml",
        replaced(r"(?ms)^(bones:\n.*?)^  trials:\n(?:    .*\n)+", r"\1"),
        r"\nbones:\n  surgery:",
    ),
    Fault(
        "missing-source",
        "matrix.yaml",
        replaced(r"(?ms)^(lungs:\n  surgery:.*?)^    sources: .*?\n", r"\1"),
        r"\nlungs:\n  surgery:",
    ),
    Fault(
        "contradicts-matrix",
        topic("ablation"),
        replaced(r"sites: \{liver: \w+", "sites: {liver: ask"),
        "sites:",
    ),
    Fault(
        "languages-differ",
        es("colon-and-liver"),
        replaced(r"(?m)^(## .*)\{#.*\}", r"\1{#zz-other}"),
        "zz-other",
    ),
    Fault("orphan-topic", topic("lonely"), same),
    Fault("duplicate-card", topic("lonely"), same, r"(?m)^card:"),
    Fault(
        "unreachable-topic",
        topic("lonely"),
        replaced(r"related: \[.*\]", "related: [zz-away]"),
        "",
        topic("zz-away"),
    ),
    Fault(
        "duplicate-code",
        topic("lonely"),
        replaced(r"(?m)^related:", r"codes: {icd10cm: [C18]}\n\g<0>"),
        "C18",
        topic("what-is-metastasis"),
    ),
    Fault("unknown-key", topic("chemotherapy"), added("zz: yes"), r"(?m)^zz"),
    Fault("unknown-file", "topics/brain/notes.txt", lambda _: "Words.\n"),
    Fault("unknown-block", en("radiation"), said("::: zzzz\nWords.\n:::"), "zzzz"),
    Fault("unknown-topic", en("sbrt"), said("See [this](topic:zz-nowhere)."), "zz-nowhere"),
    Fault("unknown-term", en("ostomy"), said("See [this](term:zz-nothing)."), "zz-nothing"),
    Fault("unknown-diagram", en("hai-pump"), said("::: figure zz-none\n:::"), "zz-none"),
    Fault(
        "unknown-region",
        diagram("hipec", "es.yaml"),
        replaced(r"(?m)^regions:\n", r"\g<0>  zz-no: {name: A, sentence: B.}\n"),
        "zz-no",
    ),
    Fault("unknown-source", topic("brain"), replaced(r"sources: \[", r"\g<0>ZZ-NONE, "), "ZZ-NONE"),
    Fault(
        "unknown-category",
        topic("sbrt"),
        replaced("category: radiation", "category: zzzzzz"),
        "zzzzzz",
    ),
    Fault(
        "unknown-site", topic("ostomy"), replaced(r"sites: \{", r"\g<0>zz-elbow: ask"), "zz-elbow"
    ),
    Fault("placeholder", en("ovary-removal"), said("Then ((what comes next))."), "what comes"),
    Fault("missing-key", en("embolization"), replaced(r"(?m)^title: .*\n", ""), r"---\n"),
    Fault("missing-alt", diagram("hipec", "en.yaml"), replaced(r"(?m)^alt:.*\n(?:  .*\n)*", "")),
    Fault(
        "no-questions", en("expert-center"), replaced(r"(?m)^questions:\n(?:  .*\n)*", ""), r"---\n"
    ),
    Fault("wrong-type", topic("care-team"), replaced(r"card: \d+", "card: five"), "card: five"),
    Fault("wrong-value", topic("bones"), replaced("state: draft", "state: finished"), "finished"),
    Fault("wrong-kind", topic("biomarkers"), replaced("kind: guide", "kind: site")),
    Fault(
        "list-size",
        en("getting-ready"),
        replaced(r"(?m)^in_short:\n", r"\g<0>" + "  - Words.\n" * 4),
        r"(?m)^in_short:",
    ),
    Fault(
        "repeated",
        topic("peritoneum"),
        replaced(r"sources: \[([\w-]+)", r"sources: [\1, \1"),
        "sources:",
    ),
    Fault("bad-slug", en("crs-hipec"), said("### Words {#Zz_Words}"), "Zz_Words"),
    Fault("duplicate-key", topic("egfr-drugs"), added("card: 9998"), "9998"),
    Fault(
        "duplicate-id",
        en("egfr-drugs"),
        added("\n## A {#zz-a}\n\nWords.\n\n## Zz {#zz-a}\n\nWords."),
        r"## Zz",
    ),
    Fault("heading-level", en("vegf-drugs"), said("#### Zz"), "#### Zz"),
    Fault(
        "block-shape", en("her2-drugs"), said("::: figure body-map\nWords.\n:::"), "figure body-map"
    ),
    Fault("table-shape", en("braf-drugs"), said(TABLE), r"\| zz"),
    Fault("unclosed-block", en("heat-ablation"), added("\n::: note Zz\nWords."), "note Zz"),
    Fault(
        "numbers-title",
        en("immunotherapy"),
        said(NUMBERS.format("After 5 zz", "GEN")),
        "After 5 zz",
    ),
    Fault(
        "numbers-source",
        en("radioembolization"),
        said(NUMBERS.format("Zz", "")),
        r"(?s)title: Zz.*?sources:",
    ),
    Fault("markdown", en("repeat-surgery"), said("Some `zz` code."), "`zz`"),
    Fault(
        "markup",
        en("lung-surgery"),
        replaced(r"(?m)^title: (.*)", r"title: The **\1**"),
        r"(?m)^title:",
    ),
    Fault("html", en("liver-resection"), said("A <b>zz word."), "<b>zz"),
    Fault("bad-link", en("liver-transplant"), said("See [zz](liver)."), "zz"),
    Fault("web-address", en("supportive-care"), said("See www.example.org/zz now."), "/zz now"),
    Fault(
        "empty-page",
        en("dpyd-testing"),
        replaced(r"(?s)(\A---\n.*?\n---\n).*", r"\1"),
        r"(?s)\A---.*?\n---\n",
    ),
    Fault("yaml-alias", topic("dpyd-testing"), replaced("kind: ", "kind: &zz "), "&zz"),
    Fault("yaml-tag", topic("hai-pump"), replaced("card: ", "card: !!int "), "!!int"),
    Fault(
        "region-not-in-svg",
        diagram("ostomy"),
        replaced(r"regions:\n", r"\g<0>  - {id: zz-bare}\n"),
        "zz-bare",
    ),
    Fault(
        "svg-element",
        diagram("ostomy", "diagram.svg"),
        drawn('<text x="9" y="9">Zz</text>'),
        "<text",
    ),
    Fault(
        "svg-attribute",
        diagram("embolization", "diagram.svg"),
        drawn('<rect filter="url(#zz)"/>'),
        "filter=",
    ),
    Fault(
        "svg-value",
        diagram("liver-blood", "diagram.svg"),
        drawn('<rect x="1" y="1" width="2" height="2" fill="url(#zz)"/>'),
        "#zz",
    ),
    Fault("too-long", en("care-team"), said("Zz is. " * 160), "Zz is"),
    Fault("mixed-letters", en("cryoablation"), said("A z\u0441z."), "z\u0441z"),
    Fault("unknown-icon", "pack.yaml", replaced("icon: surgery", "icon: surgry"), "surgry"),
    Fault(
        "yaml-point",
        en("care-team"),
        replaced(r"(?m)^questions:\n( *- .*\n)", r"\g<0>     - zz\n"),
        "- zz",
    ),
    Fault(
        "yaml-comment", en("clinical-trials"), replaced("(?m)^summary: .*", "summary: A #zz"), "#zz"
    ),
]
UNREAD = [
    Fault("translation-missing", es("lungs"), None),
    Fault("missing-file", diagram("hipec", "diagram.svg"), None),
    Fault("wrong-type", topic("brain"), replaced(r"related: \[.*\]", "related: [[zz]]"), "zz"),
    Fault("front-matter", en("bones"), replaced(r"\A---\n", "")),
    Fault("yaml-syntax", topic("bones"), replaced("kind: ", "kind: zz: "), "zz"),
    Fault("not-utf8", en("ovaries"), said("A \udcff zz."), "\udcff"),
    Fault("not-text", en("peritoneum"), said("A \x07 zz."), "\x07"),
    Fault("too-large", en("radiation"), added(SHORT * 26_000)),
    Fault("too-deep", topic("ovaries"), added(f"zz: {'[' * 40}{']' * 40}"), r"(?m)^zz"),
    Fault("svg-syntax", diagram("vegf", "diagram.svg"), drawn("</zz>"), "</zz>"),
    Fault(
        "svg-doctype",
        diagram("ablation", "diagram.svg"),
        replaced(r"<svg", r'<!DOCTYPE svg [<!ENTITY z "z">]>\n<svg'),
        "<!DOCTYPE",
    ),
]
READABLE = [*SETTABLE, *FIXED]
