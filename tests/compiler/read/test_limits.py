"""Files that are too large, too deep or no text are findings, not crashes."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.compiler import check
from kiosk.compiler.drawing.svg import MOST_ELEMENTS
from kiosk.compiler.link import levels
from kiosk.errors import UsageError


def found(content: Path) -> list[str]:
    return [str(finding) for finding in check(content).findings]


def test_a_file_over_one_megabyte_is_not_read(content: Path) -> None:
    (content / "topics/liver/en.md").write_bytes(b"x" * 1_000_001)
    (finding,) = found(content)
    assert finding.startswith("content/topics/liver/en.md:1:1: error[too-large]: ")
    assert finding.endswith("the file has 1,000,001 bytes (at most 1,000,000)")


def test_a_file_of_one_megabyte_is_read(content: Path) -> None:
    page = content / "topics/spread/en.md"
    text = page.read_bytes()
    page.write_bytes(text + b" " * (1_000_000 - len(text)))
    assert found(content) == []


def test_text_that_is_not_utf8_names_the_byte_and_its_place(content: Path) -> None:
    page = content / "topics/liver/en.md"
    page.write_bytes(page.read_bytes().replace(b"Your team plans", b"Your t\xe9am plans"))
    (finding,) = found(content)
    assert finding.startswith("content/topics/liver/en.md:7:11: error[not-utf8]: ")
    assert finding.endswith("byte 0xE9 is not UTF-8 (save the file as UTF-8)")


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(content: Path) -> None:
    for path in content.rglob("*.*"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert found(content) == []


def test_a_picture_with_too_many_elements_is_refused(content: Path) -> None:
    drawing = content / "diagrams/body-map/diagram.svg"
    many = "<g/>" * MOST_ELEMENTS
    drawing.write_text(drawing.read_text().replace("</svg>", f"{many}</svg>"))
    assert [line.split(": ")[1] for line in found(content)] == ["error[too-large]"]


@pytest.mark.parametrize(
    "deep",
    ["- " * 500 + "x", "> " * 500 + "x", "**a *b " * 300, "[" * 2_000, "[a](" * 500, "*_" * 2_000],
)
def test_deeply_nested_markdown_does_no_harm(content: Path, deep: str) -> None:
    page = content / "topics/spread/en.md"
    page.write_text(page.read_text() + f"\n{deep}\n")
    syntax = [each for each in check(content).findings if each.code not in levels.SETTABLE]
    assert all(str(each).startswith("content/topics/spread/en.md:20:") for each in syntax)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("One.\n\n" * 250, "too-large"),
        (":::\n" * 250, "too-large"),
        ("a. " * 5_000, "too-long"),
        ("[" * 8_000, "too-long"),
        ("&amp;" * 8_000, "too-long"),
        ("[a](topic:liver) " * 8_000, "too-long"),
        ("- a\n" * 5_000, "list-size"),
        ("| a | b |\n| --- | --- |\n" + "| a | b |\n" * 5_000, "table-shape"),
    ],
)
def test_what_nobody_would_read_is_told_once(content: Path, body: str, told: str) -> None:
    page = content / "topics/spread/en.md"
    page.write_text(f"{page.read_text()}\n{body}\n")
    codes = [each.code for each in check(content).findings if each.severity == "error"]
    assert codes.count(told) == 1
    assert len(codes) < 500


def test_a_heading_with_many_blanks_is_one(content: Path) -> None:
    page = content / "topics/spread/en.md"
    page.write_text(f"{page.read_text()}\n## {' ' * 100_000}More of it\n\nWords.\n")
    assert found(content) == []


def test_yaml_with_too_many_values_is_not_read_further(content: Path) -> None:
    (content / "matrix.yaml").write_text("a:\n" + "- b\n" * 100_001)
    (finding,) = found(content)
    assert "error[too-large]: here begins the 100,000th value" in finding


@pytest.mark.parametrize("title", ['"   "', '"\u00a0"', '"\\u200b"', "''", '"\\t"'])
def test_a_title_of_blanks_or_invisible_signs_is_none(content: Path, title: str) -> None:
    page = content / "topics/liver/en.md"
    page.write_text(page.read_text(encoding="utf-8").replace("The liver", title, 1), "utf-8")
    (finding, *_) = found(content)
    assert finding.startswith("content/topics/liver/en.md:2:")


@pytest.mark.parametrize("number", ["4_1", "\u0664\u0661", "41.0", "0x29", "+41", "041"])
def test_a_card_number_is_written_in_plain_digits(content: Path, number: str) -> None:
    topic = content / "topics/ablation/topic.yaml"
    topic.write_text(
        topic.read_text(encoding="utf-8").replace("card: 41", f"card: {number}"), "utf-8"
    )
    (finding,) = found(content)
    assert "error[wrong-type]: 'card' must be a whole number" in finding


@pytest.mark.parametrize("day", ["20261121", "2026-W47-6", "2026-1-2", "\u0662026-11-21"])
def test_a_date_is_written_in_one_way(content: Path, day: str) -> None:
    review = content / "topics/ablation/review.en.yaml"
    review.write_text(f"by: nurse\non: {day}\ndue: 2027-11-21\nsigned: {{}}\n", "utf-8")
    (finding, *_) = found(content)
    assert "error[wrong-type]: 'on' must be a date such as 2026-11-21" in finding


def test_deeply_nested_yaml_does_no_harm(content: Path) -> None:
    (content / "matrix.yaml").write_text("{a: " * 50_000)
    assert [line.split(": ")[1] for line in found(content)] == ["error[too-deep]"]


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder"):
        check(tmp_path / "nothing")


def test_an_empty_folder_gives_findings(tmp_path: Path) -> None:
    assert {finding.code for finding in check(tmp_path).findings} == {"missing-file"}


def test_of_many_findings_alike_a_hundred_are_told_and_that_there_are_more(content: Path) -> None:
    topic = content / "topics/liver/topic.yaml"
    topic.write_text(topic.read_text() + "".join(f"odd-{number}: a\n" for number in range(500)))
    lines = [line for line in found(content) if "[unknown-key]" in line]
    assert len(lines) == 101
    assert "unknown key 'odd-99'" in lines[-2]
    assert lines[-1].endswith(
        "there are more of these; they are told when the ones above are mended"
    )


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("((one)) and ((two))", ["one", "two"]),
        ("((one ((two))", ["one ((two"]),
        ("((a (b)))", ["a (b)"]),
        ("(((((( (( ((", []),
        ("(()) TODO ((TODO)) FIXME", ["", "TODO", "TODO", "FIXME"]),
        ("))((x))", ["x"]),
    ],
)
def test_placeholders_are_found_in_one_pass(content: Path, typed: str, told: list[str]) -> None:
    (content / "language/en.yaml").unlink()
    page = content / "topics/spread/en.md"
    page.write_text(f"{page.read_text()}\n{typed}\n")
    ends = [line for line in found(content) if "[placeholder]" in line]
    assert [line.partition("still to be written: ")[2] for line in ends] == told


def test_a_list_of_phrases_has_a_limit(content: Path) -> None:
    words = content / "language/en.yaml"
    words.write_text(words.read_text() + "  - {word: 'odd*', use: a}\n" * 500)
    (line,) = found(content)
    assert line.startswith("content/language/en.yaml:4:1: error[list-size]: 'unused' has 501 ")


def test_yaml_with_too_many_values_is_not_read(content: Path) -> None:
    (content / "matrix.yaml").write_text("- a\n" * 100_001)
    (line,) = found(content)
    assert line.startswith("content/matrix.yaml:100000:3: error[too-large]: ")


def test_a_pack_has_at_most_twenty_languages(content: Path) -> None:
    pack = content / "pack.yaml"
    many = "".join(f"  x{chr(97 + number)}: {{name: a, direction: ltr}}\n" for number in range(26))
    pack.write_text(pack.read_text().replace("languages:\n", f"languages:\n{many}"))
    (line,) = [line for line in found(content) if "[list-size]" in line and "languages" in line]
    assert line.endswith("'languages' has 27 entries (it takes 1 to 20)")
