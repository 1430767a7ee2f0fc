"""Writes a content folder of N invented topics: `python -m tests.bench.make_topics FOLDER N`.

The folder compiles without errors; its pages are as long as real ones (600 to 900 words) and its
words as many. The same N gives the same files.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

CATEGORIES = ("surgery", "chemotherapy", "radiation", "supportive")
ICONS_AND_COLOURS = ("teal", "violet", "gold", "plum")
SITES = ("liver", "lungs", "bones")
LARGEST_GLOSSARY = 150
TEXTS = str.split(
    "title start_heading start_text sites_heading sites_hint treatments_heading guides_heading"
    " disclaimer_general disclaimer_change numbers_caution draft_notice figure_note emergency_number"
)
COMMON = str.split(
    "the a your this each most and when because or with for of to in at from care team nurse doctor"
    " clinic visit test scan blood bone skin muscle heart tablet drip rest food sleep pain fever"
    " cough walk call ask tell bring write show help stop start slow clear small large early warm"
    " cool careful usual helps shows causes lowers raises needs keeps gives takes makes checks"
)
SYLLABLES = str.split(
    "ab al an ar car den dor el en er fol gas hep il in kar lan len lo mar mel mi nal nor ol om"
    " per pol ra ren ri sal sen sol sur ta tel ten tor tri ul ur val ven vis"
)
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">'
    '<rect width="800" height="600" fill="#F4EFE6"/>{shapes}</svg>\n'
)
CIRCLE = '<circle id="{site}" cx="{x}" cy="300" r="90" fill="#B5574A"/>'


def main(arguments: list[str]) -> int:
    """Writes the folder; 2 for a wrong call."""
    if len(arguments) != 2 or not arguments[1].isdigit():
        print(__doc__)
        return 2
    write(Path(arguments[0]), int(arguments[1]))
    print(f"{arguments[0]}: {arguments[1]} topics and {len(SITES) + 2} that every pack needs")
    return 0


def write(folder: Path, count: int) -> None:
    """The content folder of `count` invented treatments, three sites and two guides."""
    invent = Inventor(7)
    terms = [invent.rare(3) + "oma" for _ in range(min(LARGEST_GLOSSARY, count))]
    _write_lists(folder, terms, invent)
    _write_diagram(folder)
    for card, slug in enumerate((*SITES, "call", "questions"), 1):
        kind = "site" if slug in SITES else "guide"
        body = invent.body() + ("\n::: figure map\n:::\n" if slug == "liver" else "")
        _write_topic(folder, slug, {"kind": kind, "card": card}, invent.page(slug, body))
    for number in range(count):
        fixed = {
            "kind": "treatment",
            "category": CATEGORIES[number % len(CATEGORIES)],
            "card": 100 + number,
            "sites": {SITES[number % len(SITES)]: "sometimes"},
        }
        title = f"{invent.rare().capitalize()} {invent.common(2)} {number}"
        body = invent.body(terms[number % len(terms)])
        _write_topic(folder, f"topic-{number:05}", fixed, invent.page(title, body))


class Inventor:
    """Invents words, sentences and pages; the same seed invents the same."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._rare = [self.rare() for _ in range(9000)]

    def rare(self, syllables: int = 0) -> str:
        number = syllables or self._random.randint(2, 4)
        return "".join(self._random.choices(SYLLABLES, k=number))

    def common(self, number: int) -> str:
        return " ".join(self._random.choices(COMMON, k=number))

    def sentence(self, name: str = "") -> str:
        words = self._random.choices(COMMON, k=self._random.randint(7, 12))
        words[3] = name or self._random.choice(self._rare)
        return " ".join(words).capitalize() + "."

    def body(self, term: str = "") -> str:
        sections = []
        for number in range(6):
            paragraph = " ".join(self.sentence() for _ in range(11))
            points = "\n".join(f"- {self.sentence(term)}" for _ in range(3))
            sections.append(
                f"## {self.common(3).capitalize()} {{#part-{number}}}\n\n{paragraph}\n\n"
                f"::: note {self.common(2)}\n{points}\n:::\n"
            )
        return "\n".join(sections)

    def page(self, title: str, body: str) -> str:
        lists = {"in_short": 3, "questions": 3, "what_you_can_do": 3}
        front = {"title": title.capitalize(), "summary": self.sentence()} | {
            name: [self.sentence() for _ in range(number)] for name, number in lists.items()
        }
        return f"---\n{_yaml(front)}---\n\n{body}"


def _write_lists(folder: Path, terms: list[str], invent: Inventor) -> None:
    categories = [
        {
            "id": name,
            "icon": name,
            "colour": colour,
            "title": {"en": name.capitalize()},
            "summary": {"en": invent.common(3)},
        }
        for name, colour in zip(CATEGORIES, ICONS_AND_COLOURS, strict=True)
    ]
    pack = {
        "id": "invented",
        "version": "1",
        "languages": {"en": {"name": "English", "direction": "ltr"}},
        "home": {"diagram": "map", "call": "call", "questions": "questions", "guides": ["call"]},
        "categories": categories,
        "sites": [{"topic": site, "colour": "coral"} for site in SITES],
        "texts": {name: {"en": invent.common(4)} for name in TEXTS},
    }
    source = {"title": "Invented", "organisation": "Nobody", "year": "undated", "address": "none"}
    glossary = {
        term: {
            "sources": ["ONE"],
            "en": {"term": term, "say": term.upper(), "definition": invent.sentence()},
        }
        for term in terms
    }
    cell = {"used": "sometimes", "sources": ["ONE"], "en": "Sometimes used here."}
    matrix = {site: dict.fromkeys(CATEGORIES, cell) for site in SITES}
    for name, content in (
        ("pack", pack),
        ("sources", {"ONE": source}),
        ("glossary", glossary),
        ("matrix", matrix),
    ):
        _save(folder / f"{name}.yaml", _yaml(content))


def _write_diagram(folder: Path) -> None:
    at = folder / "diagrams" / "map"
    shapes = "".join(CIRCLE.format(site=site, x=150 + 250 * i) for i, site in enumerate(SITES))
    names = {site: {"name": site.capitalize(), "sentence": "A part."} for site in SITES}
    words = {"title": "Map", "caption": "A map.", "alt": "Three circles.", "regions": names}
    regions = [{"id": site, "topic": site} for site in SITES]
    _save(at / "diagram.svg", SVG.format(shapes=shapes))
    _save(at / "diagram.yaml", _yaml({"regions": regions, "sources": ["ONE"]}))
    _save(at / "en.yaml", _yaml(words))


def _write_topic(folder: Path, slug: str, fixed: Mapping[str, object], page: str) -> None:
    at = folder / "topics" / slug
    rest = {
        "related": ["questions" if slug == "call" else "call"],
        "sources": ["ONE"],
        "review": {"state": "draft"},
    }
    _save(at / "topic.yaml", _yaml({**fixed, **rest}))
    _save(at / "en.md", page)


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


def _yaml(content: object) -> str:
    return yaml.dump(content, Dumper=_Dumper, sort_keys=False, width=1000)


def _save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
