"""Whatever an author or a visitor types: readers of YAML and bodies, folding, terms, search."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.authored import nodes
from kiosk.authored.report import Report
from kiosk.authored.text import SourceFile, Text
from kiosk.compiler.body import inline, lines
from kiosk.compiler.link.terms import Linker
from kiosk.compiler.model import TermText
from kiosk.compiler.words.sentences import utf16_spans
from kiosk.pack.search.folding import fold, words
from kiosk.pack.search.spelling import deletions, one_slip

ANY = st.text(max_size=80)
YAML = st.text(alphabet="ab12: -\n\t#[]{}\"'&*!|>%,\u00e9", max_size=60)
BODY = st.text(alphabet="ab1. -*+|:#\n\\[]()!_`~>\u00e9", max_size=120)
WORDS = st.text(alphabet="tumor liver-Scan’'\u2011s.,\u00e9", max_size=60)
TREES = st.recursive(
    st.text(alphabet="abc xyz09", min_size=1, max_size=8).filter(lambda text: text == text.strip()),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(
            st.text(alphabet="abcdef", min_size=1, max_size=4), inner, min_size=1, max_size=3
        )
    ),
    max_leaves=8,
)


def source(text: str) -> Text:
    return Text(text, SourceFile("page", text), 0, len(text))


def written(tree: object, depth: int = 0) -> str:
    """A tree as an author would write it, in flow style with quotes."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f'"{key}": {written(each)}' for key, each in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(written, tree)) + "]"
    return f'"{tree}"'


def plain(node: nodes.Node | None) -> object:
    match node:
        case nodes.Scalar(text=text):
            return text.value
        case nodes.Sequence(items=items):
            return [plain(item) for item in items]
        case nodes.Mapping(values=values):
            return {key: plain(value) for key, value in values.items()}
    return None


@given(TREES)
def test_yaml_is_read_as_it_was_written(tree: object) -> None:
    report = Report()
    assert plain(nodes.parse(source(written(tree)), report)) == tree
    assert report.sorted() == []


@given(YAML)
@example("a: b\n\tc: d")
@example("? [a\n: b")
def test_any_yaml_is_read_or_told_with_a_place_in_it(text: str) -> None:
    report = Report()
    read = nodes.parse(source(text), report)
    for finding in report.sorted():
        assert 1 <= finding.line <= text.count("\n") + 2
        assert finding.column >= 1
        assert finding.message
    assert read is not None or report.findings or _says_nothing(text)


def _says_nothing(text: str) -> bool:
    """Blank lines, comments and the mark of a document alone."""
    rest = (line.strip().removeprefix("---").strip() for line in text.split("\n"))
    return all(line == "" or line.startswith("#") for line in rest)


@given(TREES)
def test_each_value_of_yaml_knows_where_it_stands(tree: object) -> None:
    text = written(tree)
    for scalar in _scalars(nodes.parse(source(text), Report())):
        rest = text[scalar.place.column - 1 :]
        assert rest.removeprefix('"').startswith(scalar.text.value)


def _scalars(node: nodes.Node | None) -> list[nodes.Scalar]:
    match node:
        case nodes.Scalar():
            return [node]
        case nodes.Sequence(items=items):
            return [scalar for item in items for scalar in _scalars(item)]
        case nodes.Mapping(values=values):
            return [scalar for value in values.values() for scalar in _scalars(value)]
    return []


@given(BODY)
@example("| a | b |\n| --- | --- |\n| c \\| d | e |")
@example("::: note x\n- a\n:::\n")
def test_no_line_of_a_body_is_lost_or_read_twice(text: str) -> None:
    report = Report()
    stretches = lines.split(SourceFile("page", text), 0, len(text), report)
    taken = [line.start for stretch in stretches for line in stretch.lines]
    assert taken == sorted(set(taken)), "a line is in two stretches"
    read = set(taken)
    offset = 0
    for line in text.split("\n"):
        fence = line.rstrip().startswith(":::")
        if line.strip() and not fence:
            assert offset in read, f"lost: {line!r}"
        offset += len(line) + 1


@given(BODY)
def test_any_words_are_read_and_their_spans_are_the_words(text: str) -> None:
    report = Report()
    read = inline.parse(source(text), report)
    assert "".join(span.text for span in read.spans) == read.plain
    for finding in report.sorted():
        assert 1 <= finding.line <= text.count("\n") + 1


@given(ANY)
@example("İstanbul")
@example("ﬁne ﷺ")
@example("l'os don't doctor’s")
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == once.strip()
    assert "  " not in once
    assert words(once) == words(text)


@given(ANY)
def test_case_does_not_matter_to_what_is_searched(text: str) -> None:
    assert fold(fold(text).upper()) == fold(fold(text).lower())


@given(
    st.text(alphabet="abcde", min_size=4, max_size=9), st.integers(0, 8), st.sampled_from("abcx")
)
def test_one_letter_more_less_or_other_is_one_slip(word: str, place: int, letter: str) -> None:
    at = place % len(word)
    for typed in (word[:at] + word[at + 1 :], word[:at] + letter + word[at:]):
        assert one_slip(word, typed)
        assert one_slip(typed, word)
        assert set(deletions(word)) & {typed, *deletions(typed)}


@given(WORDS)
@example("Tumor-livers and tumors.")
def test_linking_changes_no_letter_and_links_what_it_says(text: str) -> None:
    read = inline.parse(source(text), Report())
    run = _linker().run(read, set())
    assert run.plain == read.plain
    units = run.plain.encode("utf-16-le")
    ends = 0
    for link in run.links:
        assert ends <= link.start < link.end, "links overlap or are empty"
        ends = link.end
        said = units[2 * link.start : 2 * link.end].decode("utf-16-le").lower()
        assert said.startswith(link.target[:5])
    assert len({link.target for link in run.links}) == len(run.links), "linked twice in a section"


def _linker() -> Linker:
    def term(name: str) -> TermText:
        return TermText(source(name), "", inline.Inline.of(source(""), ()), ())

    return Linker(
        {"tumor": term("tumor"), "liver": term("Liver"), "liver-scan": term("liver-scan")}
    )


@given(st.sampled_from(["en", "es"]), ANY)
def test_sentences_follow_one_another_within_the_words(language: str, text: str) -> None:
    length, ends = len(text.encode("utf-16-le", "surrogatepass")) // 2, 0
    for start, end in utf16_spans(text, language):
        assert ends <= start < end <= length
        ends = end
