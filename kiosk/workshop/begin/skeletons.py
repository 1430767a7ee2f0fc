"""The first shape of a page and of a picture: whole for the checker, with a mark wherever words are to be written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.compiler.read.placeholders import marked

_FRONT = f"""---
title: {marked("The title, one to four words")}
summary: {marked("One sentence that says what this is")}
in_short:
  - {marked("The most important point")}
  - {marked("The second point, of 3 to 5")}
  - {marked("The third point")}
questions:
  - {marked("A question to ask the team")}
  - {marked("Another question, of 2 to 7")}
what_you_can_do:
  - {marked("Something a reader can call, ask, write down, bring or tell")}
  - {marked("Something else, of 2 to 7")}
---
"""
_SIGNS = "<signs>"
_BODIES: Mapping[str, str] = {
    "site": f"""
## {marked("What it means")} {{#what-it-means}}

{marked("What has happened, in two or three short sentences")}

## {marked("What people may notice")} {{#signs}}

- {marked("A sign")}
- {marked("Another sign")}

## {marked("How it is found")} {{#finding}}

{marked("Which tests and scans, and what they are like")}

{_SIGNS}""",
    "treatment": f"""
## {marked("What it is")} {{#what-it-is}}

{marked("What is done, in two or three short sentences")}

## {marked("Who it may suit")} {{#who}}

{marked("Whom it may help, and whom it may not")}

## {marked("What happens")} {{#what-happens}}

::: steps
1. {marked("The first thing that happens")}
2. {marked("The next thing")}
:::

## {marked("Going home and healing")} {{#recovery}}

{marked("How long it takes, and what people feel")}

## {marked("Risks")} {{#risks}}

{marked("The benefit, then the risks")}

{_SIGNS}
## {marked("What is known, and what is not")} {{#evidence}}

{marked("What studies have found, and what nobody knows yet")}

::: check
question: {marked("One kind question about this page")}
answers:
  - text: {marked("A wrong answer")}
    right: false
    explain: {marked("Why it is not so")}
  - text: {marked("The right answer")}
    right: true
    explain: {marked("Why it is so")}
:::
""",
    "guide": f"""
## {marked("The first thing to know")} {{#first}}

{marked("Two or three short sentences")}

## {marked("The next thing to know")} {{#next}}

{marked("Two or three short sentences")}
""",
}
DRAWING = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
  <title>{marked("What the picture shows, drawn in place of this shape")}</title>
  <rect width="800" height="600" fill="#FFFFFF"/>
  <rect id="part" x="200" y="150" width="400" height="300" rx="40" fill="#B5574A"/>
</svg>
"""
DRAWING_WORDS = f"""title: {marked("The title, two to six words")}
caption: {marked("One sentence under the picture")}
alt: {marked("What the picture shows, for someone who cannot see it")}
regions:
  part:
    name: {marked("The name of this part")}
    sentence: {marked("One plain sentence about it")}
"""


def page(kind: str, signs: Sequence[str]) -> str:
    """A page of a topic in one language, with the warning signs that every page of its kind shows.

    It is alike in every language but for the words to come.
    """
    box = "\n".join(["::: signs", *(f"- {sign}" for sign in signs), ":::", ""]) if signs else ""
    return _FRONT + _BODIES[kind].replace(_SIGNS, box).rstrip("\n") + "\n"


def topic(kind: str, category: str, card: int, source: str) -> str:
    """topic.yaml of a new topic, as a draft."""
    treatment = [f"category: {category}"] if category else []
    sites = ["sites: {}  # where it is used, such as {SITE: sometimes}"] if category else []
    lines = [
        f"kind: {kind}",
        *treatment,
        f"card: {card}",
        *sites,
        "related: []  # other pages, at most 6",
        f"sources: [{source}]  # keys of sources.yaml, for every fact on the page",
    ]
    return "\n".join(lines) + "\n"


def diagram(source: str) -> str:
    """diagram.yaml of a new picture with one region."""
    return f"""regions:
  - {{id: part}}  # an id in diagram.svg; add `topic: SLUG` for the page it leads to
sources: [{source}]  # keys of sources.yaml
"""
