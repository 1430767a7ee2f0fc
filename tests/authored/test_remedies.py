"""YAML that cannot be read, or not as it was meant, says what to do."""

from __future__ import annotations

import pytest

from kiosk.authored import nodes
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, whole


def told(text: str) -> list[str]:
    """Line, column and what is said of each fault."""
    report = Report()
    nodes.parse(whole(SourceFile("f", text)), report)
    return [str(finding).removeprefix("f:") for finding in report.sorted()]


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("a: x: y", "1:5", "text with a colon followed by a space needs quotes"),
        ("title:Words\nb: c", "2:2", "a key ends with a colon and a blank"),
        ("a\uff1a b\nc: d", "2:2", "a key ends with a colon and a blank"),
        ("a: b\n\tc: d", "2:1", "indent with spaces, not tabs"),
        ("a:\n\t- b", "2:1", "indent with spaces, not tabs"),
        ("a:\n  - b\n\t- c", "3:1", "indent with spaces, not tabs"),
        ("a: |\n\tx", "2:1", "indent with spaces, not tabs"),
        ("a: @x", "1:4", "text that begins with a sign such as @"),
        ("a: %x", "1:4", "text that begins with a sign such as @"),
        ("a: 'it's'", "1:8", "quotes of the other kind"),
        ('a: "x" y\nb: c', "1:8", "quotes of the other kind"),
        ("a: 'tis so", "1:11", "quotes of the other kind"),
        ('a: "C:\\dir"', "1:7", "in double quotes a \\ is special"),
        ("a: - b", "1:4", "on a line of its own"),
        ("a: > x", "1:6", "text that begins with > or | needs quotes"),
        ("a: ] b", "1:4", "text that begins with ] } or , needs quotes"),
        ("a: [b", "1:6", "close the bracket"),
        ("a: [b\nc: d", "2:2", "close the bracket"),
        ("a: b\n- c", "2:1", "lines that belong together begin below one another"),
    ],
)
def test_a_fault_of_yaml_comes_with_its_remedy(text: str, place: str, hint: str) -> None:
    (said,) = told(text)
    assert said.startswith(f"{place}: error[yaml-syntax]: this is not YAML: ")
    assert hint in said


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 555 #12", "1:8"),
        ("a: take # 2 daily", "1:9"),
        ("- #5\n- b", "1:3"),
        ("a: 'b' #2", "1:8"),
        ("a: [b #2\n]", "1:7"),
        ("{a: b #2\n}", "1:7"),
        ("a: two\n  lines #2", "2:9"),
        ("a: b\t#2", "1:6"),
        ("a: b #", "1:6"),
    ],
)
def test_words_behind_a_number_sign_do_not_vanish_in_silence(text: str, place: str) -> None:
    (said,) = told(text)
    assert said.startswith(f"{place}: error[yaml-comment]: ")


@pytest.mark.parametrize(
    "text",
    [
        "a: b  # a remark",
        "a: b  ##",
        "a: # a remark\n  b: c",
        "# a remark\na: b",
        "#a: b\nc: d",
        "a: 'b #2'",
        "a: b#2",
        "a: |\n  b #2",
        "a: [b]  # a remark",
        "a: 'b' # a remark",
    ],
)
def test_a_remark_clear_of_the_values_is_no_fault(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    ["a: 2026", "", "https://a.b: c", "a: http://b.c", 'a: "\\u00e9"', "a: ~", "a: b\n...\n"],
)
def test_plain_yaml_is_no_fault(text: str) -> None:
    assert told(text) == []


def test_a_text_longer_than_one_may_be_is_told_and_cut() -> None:
    report = Report()
    node = nodes.parse(whole(SourceFile("f", f"- {'word ' * 300}")), report)
    (finding,) = report.sorted()
    assert (finding.column, finding.code) == (3, "too-long")
    assert isinstance(node, nodes.Sequence)
    (item,) = node.items
    assert isinstance(item, nodes.Scalar)
    assert len(item.text.value) == nodes.LONGEST
