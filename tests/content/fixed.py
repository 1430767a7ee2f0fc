"""One way to break each rule that is always an error and lets the file be read."""

from __future__ import annotations

from tests.content.faults import (
    Fault,
    added,
    diagram,
    drawn,
    en,
    es,
    replaced,
    said,
    same,
    topic,
)

TABLE = "| zz | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |"
NUMBERS = "::: numbers\ntitle: {}\nlead: Words.\nmeaning: Words.\nsources: [{}]\n:::"
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
    Fault(
        "unlisted-visit",
        "pack.yaml",
        replaced(r"(?m)^visits: \[liver-news, ", "visits: [zz-away, "),
        told="visits/liver-news.yaml",
    ),
    Fault("unknown-visit", "pack.yaml", same, r"visits: \[zz-away"),
    Fault(
        "unknown-step",
        "visits/liver-news.yaml",
        replaced("how-cancer-travels, step: 3", "how-cancer-travels, step: 9"),
        "step: 9}",
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
    Fault(
        "step-element",
        diagram("ablation"),
        replaced(r"hides: \[probe-set", "hides: [zz-away, probe-set"),
        "zz-away",
    ),
    Fault(
        "step-region",
        diagram("cryoablation"),
        replaced(r"marks: \[probe, scan", "marks: [ice-core, probe, scan"),
        r"marks: \[ice-core, probe",
    ),
    Fault("unknown-source", topic("brain"), replaced(r"sources: \[", r"\g<0>ZZ-NONE, "), "ZZ-NONE"),
    Fault(
        "unknown-category",
        topic("sbrt"),
        replaced("category: radiation", "category: zzzzzz"),
        "zzzzzz",
    ),
    Fault(
        "unknown-section",
        "pack.yaml",
        replaced(r"more_sections: \[evidence, what-is-known", r"\g<0>, zz-part"),
        "zz-part",
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
    Fault("mojibake", en("brain-radiosurgery"), said("It\u00e2\u20ac\u2122s zz."), "s zz"),
    Fault("empty-section", en("liver"), added("\n## Zz {#zz-empty}"), "## Zz"),
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
