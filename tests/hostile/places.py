"""Where a hostile text is put into content that is good but for it."""

from __future__ import annotations

import json
from collections.abc import Callable

Files = dict[str, bytes]
Place = Callable[[Callable[[str], str], str], Files]
"""Gives the files that change, from how a file reads now and the text to be put in."""

PAGE, GLOSSARY = "topics/ablation/en.md", "glossary.yaml"


def _instead(path: str, old: str, new: str = "{}") -> Place:
    """The text as a quoted value in the place of another one."""

    def put(read: Callable[[str], str], text: str) -> Files:
        quoted = json.dumps(text, ensure_ascii=False)
        whole = read(path)
        assert old in whole, (path, old)
        return {path: whole.replace(old, new.replace("{}", quoted), 1).encode()}

    return put


def _bare(path: str, old: str, new: str) -> Place:
    """The text as it is, where `{}` stands in what replaces another one."""

    def put(read: Callable[[str], str], text: str) -> Files:
        whole = read(path)
        assert old in whole, (path, old)
        return {path: whole.replace(old, new.replace("{}", text), 1).encode()}

    return put


def _whole(path: str) -> Place:
    return lambda _, text: {path: text.encode()}


_VALUES = {
    "title": (PAGE, "title: Ablation", "title: {}"),
    "summary": (PAGE, "Heat destroys a tumor where it is."),
    "in-short": (PAGE, "A thin probe goes into the tumor."),
    "question": (PAGE, "Is ablation right for me?"),
    "action": (PAGE, "Plan a ride home."),
    "search": (PAGE, "what_you_can_do:", "search: [{}]\nwhat_you_can_do:"),
    "stamp": (PAGE, "what_you_can_do:", "translated: {a: {}}\nwhat_you_can_do:"),
    "stamp-name": (PAGE, "what_you_can_do:", "translated: {{}: a}\nwhat_you_can_do:"),
    "numbers-title": (PAGE, "title: How it went", "title: {}"),
    "numbers-row": (PAGE, '"{count} of {of} had a serious problem"'),
    "column": (PAGE, "columns: [Surgery,", "columns: [{},"),
    "cell-of-compare": (PAGE, "The tumor is cut out."),
    "check-question": (PAGE, "Does ablation cut the tumor out?"),
    "answer": (PAGE, "It stays in place."),
    "term": (GLOSSARY, "term: Ablation", "term: {}"),
    "say": (GLOSSARY, "uh-BLAY-shun"),
    "definition": (GLOSSARY, "A way to destroy a tumor with heat, where it is."),
    "form": (GLOSSARY, "forms: [ablated]", "forms: [{}]"),
    "term-id": (GLOSSARY, "ablation:\n", "{}:\n"),
    "cell": ("matrix.yaml", "Heat can destroy small spots in the liver."),
    "site-of-cell": ("matrix.yaml", "liver:\n", "{}:\n"),
    "source-title": ("sources.yaml", "A made-up study for tests"),
    "source-key": ("sources.yaml", "STUDY-1:\n", "{}:\n"),
    "sign-level": ("signs.yaml", '"Ring {emergency_number} now"'),
    "sign-group": ("signs.yaml", "chest: {en: Chest}", "chest: {en: {}}"),
    "phrase": ("language/en.yaml", "[ring now,", "[{},"),
    "unused-word": ("language/en.yaml", "upsid*"),
    "pack-text": ("pack.yaml", "Look around."),
    "pack-id": ("pack.yaml", "id: small-pack", "id: {}"),
    "language-name": ("pack.yaml", "name: English", "name: {}"),
    "language-code": ("pack.yaml", "  en: {name", "  {}: {name"),
    "icon": ("pack.yaml", "icon: image-guided", "icon: {}"),
    "colour": ("pack.yaml", "colour: gold", "colour: {}"),
    "kind": ("topics/ablation/topic.yaml", "kind: treatment", "kind: {}"),
    "related": ("topics/ablation/topic.yaml", "related: [liver]", "related: [{}]"),
    "review": ("topics/ablation/topic.yaml", "card: 41", "card: 41\nreview: {state: {}}"),
    "card": ("topics/ablation/topic.yaml", "card: 41", "card: {}"),
    "unknown-key": ("topics/ablation/topic.yaml", "card: 41", "card: 41\n{}: a"),
    "region-id": ("diagrams/body-map/diagram.yaml", "{id: liver,", "{id: {},"),
    "pin": ("diagrams/body-map/diagram.yaml", "[420, 480]", "[420, {}]"),
    "caption": ("diagrams/body-map/en.yaml", "Where the liver is."),
    "alt": ("diagrams/body-map/en.yaml", "alt: A body", "alt: {}\nold: A body"),
    "region-name": ("diagrams/body-map/en.yaml", "name: Liver", "name: {}"),
}
_BODY = "Ablation is done in the [liver](topic:liver)."
_TEXTS = {
    "paragraph": (PAGE, _BODY, f"{_BODY}\n\n{{}}"),
    "heading": (PAGE, "## What happens {#what-happens}", "## {}"),
    "heading-with-id": (PAGE, "## What happens", "## {}"),
    "heading-id": (PAGE, "{#what-happens}", "{#{}}"),
    "point": (PAGE, "1. First point.", "1. {}"),
    "cell-of-table": (PAGE, "| The rest | a day |", "| The rest | {} |"),
    "header-of-table": (PAGE, "| What | How long |", "| What | {} |"),
    "note": (PAGE, _BODY, "::: note\n{}\n:::"),
    "note-title": (PAGE, _BODY, "::: note {}\na\n:::"),
    "container-name": (PAGE, _BODY, "::: {}\n:::"),
    "strong": (PAGE, _BODY, "**{}**"),
    "link-text": (PAGE, "[liver](topic:liver)", "[{}](topic:liver)"),
    "link-target": (PAGE, "(topic:liver)", "(topic:{})"),
    "unquoted-value": ("sources.yaml", "A made-up study for tests", "{}"),
    "comment": ("glossary.yaml", "ablation:\n", "# {}\nablation:\n"),
    "block-value": ("glossary.yaml", "A place where cancer has spread.", "|\n      {}"),
    "svg-text": ("diagrams/body-map/diagram.svg", "<title>Body</title>", "<title>{}</title>"),
    "svg-id": ("diagrams/body-map/diagram.svg", 'id="vein"', 'id="{}"'),
    "svg-path": ("diagrams/body-map/diagram.svg", "M0 40 C", "M0 40 {} C"),
    "svg-points": ("diagrams/body-map/diagram.svg", "380,560", "380,560 {}"),
    "svg-colour": ("diagrams/body-map/diagram.svg", 'fill="#F6E3A8"', 'fill="{}"'),
    "svg-transform": ("diagrams/body-map/diagram.svg", "translate(300 250)", "{}"),
    "svg-number": ("diagrams/body-map/diagram.svg", 'rx="80"', 'rx="{}"'),
    "svg-comment": ("diagrams/body-map/diagram.svg", "<title>Body</title>", "<!--{}-->"),
    "svg-attribute": ("diagrams/body-map/diagram.svg", 'rx="80"', '{}="80"'),
}
_FILES = (
    "pack.yaml",
    "sources.yaml",
    GLOSSARY,
    "matrix.yaml",
    "signs.yaml",
    "language/en.yaml",
    "topics/ablation/topic.yaml",
    PAGE,
    "diagrams/body-map/diagram.svg",
    "diagrams/body-map/diagram.yaml",
    "diagrams/body-map/en.yaml",
)
PLACES: dict[str, Place] = (
    {name: _instead(*given) for name, given in _VALUES.items()}
    | {name: _bare(*given) for name, given in _TEXTS.items()}
    | {f"whole {path}": _whole(path) for path in _FILES}
)
