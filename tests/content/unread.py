"""One way to keep a file from being read for each rule that tells of one."""

from __future__ import annotations

from tests.content.faults import SHORT, Fault, added, diagram, drawn, en, es, replaced, said, topic

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
