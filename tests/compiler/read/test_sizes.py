"""Every list is taken at its smallest and its largest, and told one entry beyond."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.compiler import check

PAGE, TOPIC, GLOSSARY = "topics/spread/en.md", "topics/spread/topic.yaml", "glossary.yaml"
WORDS = [f"{one}{other}" for one in "abcdefgh" for other in "klmnop"]


class Size(NamedTuple):
    """How many entries a list takes, and how it is written with so many of them."""

    least: int
    most: int
    file: str
    written: Callable[[list[str]], str]


def listed(key: str, indent: str = "") -> Callable[[list[str]], str]:
    return lambda words: f"{indent}{key}: [{', '.join(words)}]\n"


def block(kind: str, before: str, entry: Callable[[int, str], str], after: str = "") -> Callable:
    def written(words: list[str]) -> str:
        entries = "\n".join(entry(number, word) for number, word in enumerate(words))
        return f"\n::: {kind}\n{before}\n{entries}\n{after}:::\n"

    return written


def table(columns: int, words: list[str]) -> str:
    bars = "".join(f"| {word} " for word in WORDS[:columns])
    rows = "".join(f"| {word} " * columns + "|\n" for word in words)
    return f"\n{bars}|\n{'| --- ' * columns}|\n{rows}"


def answer(number: int, word: str) -> str:
    right = "true" if number == 0 else "false"
    return f"  - {{text: {word}, right: {right}, explain: Because.}}"


def share(_number: int, word: str) -> str:
    return f'  - {{count: 7, of: 100, text: "{{count}} of {{of}} {word}"}}'


def row(_number: int, word: str) -> str:
    return f"  - {{label: {word}, cells: [x, y]}}"


SIZES = {
    "in_short": Size(3, 5, PAGE, listed("in_short")),
    "questions": Size(2, 7, PAGE, listed("questions")),
    "what_you_can_do": Size(2, 7, PAGE, listed("what_you_can_do")),
    "search": Size(0, 40, PAGE, listed("search")),
    "points": Size(1, 7, PAGE, lambda words: "".join(f"- {word}\n" for word in words)),
    "columns of a table": Size(1, 4, PAGE, lambda words: table(len(words), ["x"])),
    "rows of a table": Size(1, 20, PAGE, lambda words: table(2, words)),
    "answers": Size(2, 4, PAGE, block("check", "question: Why?\nanswers:", answer)),
    "rows of compare": Size(1, 7, PAGE, block("compare", "columns: [A, B]\nrows:", row)),
    "columns of compare": Size(
        2,
        3,
        PAGE,
        lambda words: (
            f"\n::: compare\n{listed('columns')(words)}rows:\n"
            f"  - {{label: X, cells: [{', '.join(words)}]}}\n:::\n"
        ),
    ),
    "rows of numbers": Size(
        1,
        7,
        PAGE,
        block("numbers", "title: T\nlead: L.\nrows:", share, "meaning: M.\nsources: [GEN]\n"),
    ),
    "related": Size(0, 6, TOPIC, listed("related")),
    "sources": Size(1, 10_000, TOPIC, listed("sources")),
    "icd10cm": Size(
        0,
        40,
        TOPIC,
        lambda words: (
            f"codes: {{icd10cm: [{', '.join(f'C{n + 10}' for n, _ in enumerate(words))}]}}\n"
        ),
    ),
    "forms": Size(0, 40, GLOSSARY, listed("forms", "    ")),
    "topics of a term": Size(0, 6, GLOSSARY, listed("topics", "  ")),
}
"""What is said of each stands in the guide for authors."""
FRONT = ("in_short", "questions", "what_you_can_do", "search")
TERM = "odd:\n  sources: [GEN]\n{}  en:\n    term: Odd\n    definition: A word.\n{}"


def told(content: Path, name: str, count: int) -> list[str]:
    """What is said of sizes where one list has so many entries."""
    size = SIZES[name]
    path, words = content / size.file, size.written(WORDS[:count])
    text = path.read_text(encoding="utf-8")
    if name in FRONT:
        _, front, body = text.split("---\n")
        lines = front.splitlines(keepends=True)
        begun = next((n for n, line in enumerate(lines) if line.startswith(f"{name}:")), len(lines))
        rest = list(lines[begun + 1 :])
        while rest and rest[0].startswith(" "):
            rest.pop(0)
        text = f"---\n{''.join(lines[:begun])}{words}{''.join(rest)}---\n{body}"
    elif size.file == TOPIC:
        kept = [line for line in text.splitlines() if not line.startswith(f"{name}:")]
        text = "\n".join([*kept, words])
    elif size.file == GLOSSARY:
        text += TERM.format(words, "") if name == "topics of a term" else TERM.format("", words)
    else:
        text += f"\n{words}"
    path.write_text(text, encoding="utf-8")
    findings = check(content).findings
    codes = {"list-size", "table-shape", "no-questions"}
    return [str(each) for each in findings if each.code in codes]


@pytest.mark.parametrize("name", SIZES)
def test_a_list_is_taken_at_its_smallest(content: Path, name: str) -> None:
    assert told(content, name, SIZES[name].least) == []


@pytest.mark.parametrize("name", [name for name in SIZES if SIZES[name].most < len(WORDS)])
def test_a_list_is_taken_at_its_largest(content: Path, name: str) -> None:
    assert told(content, name, SIZES[name].most) == []


@pytest.mark.parametrize("name", [name for name in SIZES if SIZES[name].most < len(WORDS)])
def test_a_list_with_one_entry_more_is_told_with_how_many_it_takes(
    content: Path, name: str
) -> None:
    (line,) = told(content, name, SIZES[name].most + 1)
    assert f"{SIZES[name].most}" in line.rpartition("(")[2]


@pytest.mark.parametrize(
    "name", ["in_short", "questions", "what_you_can_do", "answers", "columns of compare", "sources"]
)
def test_a_list_with_one_entry_less_is_told_with_how_many_it_takes(
    content: Path, name: str
) -> None:
    (line,) = told(content, name, SIZES[name].least - 1)
    assert f"{SIZES[name].least}" in line.rpartition("(")[2]
