"""A sign-off holds for just what was read: whatever of it changes takes that language of the page back to draft."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk.cli import main as cli
from kiosk.compiler import build, check
from kiosk.errors import ContentError, UsageError
from kiosk.pack.reader import Pack
from kiosk.workshop.review import SignOff, review
from tests.compiler.overlay import BILINGUAL, GOOD
from tests.workshop.test_stamp import change

TODAY = "2026-11-21"
SIGNED = SignOff("oncology nurse", TODAY, "2027-11-21", TODAY)
DRAWING = "diagrams/body-map/diagram.svg"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Content in two languages, all pages of which are signed off in both."""
    root = tmp_path / "content"
    shutil.copytree(GOOD, root)
    shutil.copytree(BILINGUAL, root, dirs_exist_ok=True)
    for topic in (root / "topics").iterdir():
        review(root, topic.name, SIGNED)
    return root


def told(content: Path) -> dict[str, str]:
    """What of each page and language, such as `liver/en`, is told to have changed."""
    found = [each for each in check(content, today=TODAY).findings if each.code == "review-changed"]
    return {
        "/".join(Path(each.path).parts[-2:]).replace("review.", "").removesuffix(".yaml"): (
            each.message.partition(f"since it was signed off on {TODAY}, ")[2]
        )
        for each in found
    }


def drafts(content: Path) -> set[str]:
    """The pages and languages that a pack of this content has as drafts."""
    out = content.with_name("out.kpack")
    build(content, out)
    with Pack.open(out) as pack:
        return {
            f"{row.slug}/{language}"
            for language in ("en", "es")
            for row in pack.topics("en")
            if (topic := pack.topic(language, row.slug)) and topic.review.state == "draft"
        }


def test_what_was_signed_counts_as_reviewed_in_each_language(content: Path) -> None:
    assert check(content, strict=True, today=TODAY).ok
    assert drafts(content) == set()


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (
            "topics/liver/en.md",
            "A scan shows it.",
            "A scan shows it well.",
            {"liver/en": "the section 'found' has changed"},
        ),
        (
            "topics/liver/en.md",
            "Bring someone with you.",
            "Bring a friend with you.",
            {"liver/en": "the section 'front' has changed"},
        ),
        (
            "glossary.yaml",
            "A place where cancer has spread.",
            "A spot where cancer has spread.",
            {"liver/en": "the term 'metastasis' has changed"},
        ),
        (
            "glossary.yaml",
            "say: uh-BLAY-shun",
            "say: ab-LAY-shun",
            {"ablation/en": "the term 'ablation' has changed"},
        ),
        (
            "signs.yaml",
            "A body that is hot",
            "A body that is far too hot",
            {"call/en": "the sign 'fever' has changed"},
        ),
        (
            "matrix.yaml",
            "Heat can destroy small spots",
            "Heat can destroy some small spots",
            {"liver/en": "the matrix cell 'image-guided' has changed"},
        ),
        (
            "diagrams/body-map/en.yaml",
            "Where the liver is.",
            "Where your liver is.",
            {"liver/en": "the text of the drawing 'body-map' has changed"},
        ),
    ],
)
def test_a_change_takes_just_that_language_back_to_draft_and_is_named(
    content: Path, file: str, old: str, new: str, expected: dict[str, str]
) -> None:
    change(content / file, old, new)
    found = told(content)
    assert found == expected
    assert drafts(content) == set(expected)


def test_a_drawing_belongs_to_every_language_of_its_pages(content: Path) -> None:
    text = (content / DRAWING).read_text()
    (content / DRAWING).write_text(text.replace("</svg>", '<circle cx="9" cy="9" r="3"/></svg>'))
    changed = "the drawing 'body-map' has changed"
    assert told(content) == {"liver/en": changed, "liver/es": changed}
    assert drafts(content) == {"liver/en", "liver/es"}


def test_a_source_belongs_to_every_page_that_names_it(content: Path) -> None:
    change(content / "sources.yaml", "STUDY-1:\n  title: ", "STUDY-1:\n  title: New ")
    assert told(content)["ablation/es"] == "the source 'STUDY-1' has changed"
    assert "ask/en" not in told(content)


def test_what_a_page_no_longer_holds_is_told_and_what_is_new_in_it(content: Path) -> None:
    change(content / "topics/liver/en.md", "A [small sample](term:tumor)", "A small sample")
    assert "the term 'tumor' is gone" in told(content)["liver/en"]
    change(content / "topics/ask/en.md", "title: ", "title: Ablation and ")
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan shows an ablation.")
    assert "the term 'ablation' is new" in told(content)["liver/en"]


def test_signing_again_makes_it_reviewed_again_and_keeps_remarks(content: Path) -> None:
    change(content / "topics/liver/en.md", "A scan shows it.", "A scan shows it well.")
    path = content / "topics/liver/review.en.yaml"
    path.write_text(f"# Read in the library.\n{path.read_text()}")
    assert list(review(content, "liver", SIGNED)) == [path, content / "topics/liver/review.es.yaml"]
    assert told(content) == {}
    assert path.read_text().startswith("# Read in the library.\n# `kiosk pack review`")
    assert drafts(content) == set()


def test_what_cannot_be_read_by_a_reader_is_not_signed(content: Path) -> None:
    """Words to search for, the card and codes are no words of the page; line breaks are none anywhere."""
    change(content / "topics/liver/en.md", "search: [hepatic]", "search: [hepatic, gut]")
    change(content / "topics/liver/topic.yaml", "card: 11", "card: 12")
    change(content / "topics/liver/en.md", "still the same cancer", "still the\nsame cancer")
    assert told(content) == {}


@pytest.mark.parametrize(
    ("sign_off", "why"),
    [
        ({"on": "2026-11-22"}, "--on 2026-11-22 is still to come"),
        ({"due": "2026-11-21"}, "--due 2026-11-21 is not after today"),
        ({"due": "2031-11-22"}, "more than 5 years after 2026-11-21: 2031-11-21 at the latest"),
        ({"by": "x" * 61}, "at most 60 characters"),
        ({"by": " "}, "say in which role"),
        ({"by": "Dr. lee"}, "looks like a person"),
        ({"by": "Maria Lopez, oncology nurse"}, "looks like a person"),
        ({"by": "nurse 555-0100"}, "looks like a person"),
        ({"by": "MARIA LOPEZ"}, "looks like a person"),
        ({"by": "M. Lopez, RN"}, "looks like a person"),
        ({"languages": ["fr"]}, "'liver' is not there in 'fr'; there is en, es"),
        ({"digest": "0123456789abcdef"}, "--hash is of one language"),
        ({"digest": "0123456789abcdef", "languages": ["en"]}, "has changed since that proof"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    content: Path, sign_off: dict[str, object], why: str
) -> None:
    before = {path: path.read_bytes() for path in content.rglob("review.*")}
    values = {"by": "nurse", "on": TODAY, "due": "2027-11-21", "today": TODAY, **sign_off}
    with pytest.raises(UsageError, match=why):
        review(content, "liver", SignOff(**values))  # pyrefly: ignore[bad-argument-type]
    assert {path: path.read_bytes() for path in content.rglob("review.*")} == before


@pytest.mark.parametrize("role", ["oncology nurse", "RN", "Pflegekraft für Onkologie", "enfermera"])
def test_a_role_is_taken(content: Path, role: str) -> None:
    review(content, "ask", SignOff(role, TODAY, "2027-11-21", TODAY, ["en"]))
    assert check(content, today=TODAY).findings == []


def test_a_first_name_in_small_letters_is_no_role(content: Path) -> None:
    words = content / "language/en.yaml"
    words.parent.mkdir(exist_ok=True)
    before = words.read_text("utf-8") if words.exists() else ""
    words.write_text(before + "professions: [nurse*, oncolog*]\n", "utf-8")
    with pytest.raises(UsageError, match="'jane' names no profession that is listed: write"):
        review(content, "ask", SignOff("jane", TODAY, "2027-11-21", TODAY, ["en"]))
    review(content, "ask", SignOff("gynecologic Oncologist", TODAY, "2027-11-21", TODAY, ["en"]))
    assert check(content, today=TODAY).findings == []


def test_a_topic_that_is_not_there_is_wrong_usage(content: Path) -> None:
    with pytest.raises(UsageError, match="there is no topic 'livr'; did you mean 'liver'"):
        review(content, "livr", SIGNED)


def test_what_has_errors_is_not_signed(content: Path) -> None:
    change(content / "topics/ask/en.md", "title: ", "title: TODO ")
    with pytest.raises(ContentError):
        review(content, "liver", SIGNED)


def test_the_digest_of_a_proof_binds_to_what_was_printed(content: Path) -> None:
    (digest,) = review(
        content, "ask", SignOff("nurse", TODAY, "2027-11-21", TODAY, ["es"])
    ).values()
    out = content.with_name("out.kpack")
    build(content, out)
    with Pack.open(out) as pack:
        topic = pack.topic("es", "ask")
    assert topic is not None
    assert topic.review.digest == digest
    seen = SignOff("nurse", TODAY, "2027-11-21", TODAY, ["es"], digest)
    assert list(review(content, "ask", seen).values()) == [digest]


def test_the_command_signs_and_tells_what(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    year = date.today().year + 1  # noqa: DTZ011 - the command asks for the day on the wall
    command = ["pack", "review", str(content), "ask", "--by", "nurse", "--due", f"{year}-12-01"]
    assert cli.main([*command, "--on", f"{year - 2}-12-01", "--language", "es"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{content}/topics/ask/review.es.yaml: signed off, ")
    assert f"on: {year - 2}-12-01" in (content / "topics/ask/review.es.yaml").read_text()
    change(content / "topics/ask/en.md", "title: ", "title: TODO ")
    assert cli.main(command) == 1
    assert capsys.readouterr().out.splitlines()[-1].endswith("nothing was signed off")
