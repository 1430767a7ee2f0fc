"""A kind of block is known where it is made and where it is drawn, and nowhere between."""

from __future__ import annotations

import ast
from dataclasses import dataclass, is_dataclass
from pathlib import Path
from typing import Annotated

import pytest

from kiosk.authored.text import Words
from kiosk.compiler import build, check
from kiosk.compiler.body import containers
from kiosk.compiler.body.lines import Stretch
from kiosk.compiler.build import read_all
from kiosk.compiler.link import digests
from kiosk.pack import blocks
from kiosk.pack.blocks import KINDS, Block, Prose, Role, Said
from kiosk.pack.page import page_of
from kiosk.pack.reader import Pack
from kiosk.pack.search.query import search
from kiosk.viewmodels.library import Library
from kiosk.viewmodels.rows import show
from kiosk.visit.places import WHOLE_PAGE
from kiosk.workshop.begin.translation import begun

ROOT = Path(__file__).parents[2]
WALKERS = (
    "kiosk/compiler/gates/*.py",
    "kiosk/compiler/link/linked.py",
    "kiosk/compiler/link/terms.py",
    "kiosk/compiler/link/checks.py",
    "kiosk/compiler/link/signed.py",
    "kiosk/compiler/write/*.py",
    "kiosk/compiler/read/topic.py",
    "kiosk/pack/codec.py",
    "kiosk/pack/page.py",
    "kiosk/pack/reader.py",
    "kiosk/pack/rows.py",
    "kiosk/pack/search/*.py",
    "kiosk/paper/proof/*.py",
    "kiosk/tour/walk.py",
    "kiosk/viewmodels/block_model.py",
    "kiosk/viewmodels/plain.py",
    "kiosk/viewmodels/rows.py",
    "kiosk/viewmodels/topic.py",
    "kiosk/workshop/diff/*.py",
    "kiosk/workshop/review.py",
    "kiosk/workshop/stamp.py",
    "kiosk/workshop/begin/translation.py",
)
"""Who goes through the blocks of a page. Not here: what reads a block, what draws it (`block_content`, QML), and the
rules of the table of signs (`link.signs`).
"""
ANOTHER_THING = {"kiosk/viewmodels/rows.py": {"heading"}, "kiosk/tour/walk.py": {"steps"}}
"""Words that are no kind there: what QML calls an entry of the list of sections, and the steps of a picture."""


def named_in(source: str) -> set[str]:
    """Kinds that some code names: as a word by itself, or by their class."""
    tree = ast.parse(source)
    words = {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)}
    names = {n.name for n in ast.walk(tree) if isinstance(n, ast.alias)}
    names |= {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    classes = {cls.__name__: kind for kind, cls in KINDS.items()}
    return {kind for kind in KINDS if kind in words} | {classes[n] for n in names & set(classes)}


def walkers() -> list[Path]:
    return [path for pattern in WALKERS for path in sorted(ROOT.glob(pattern))]


@pytest.mark.parametrize("path", walkers(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_walker_knows_a_kind_by_name(path: Path) -> None:
    own = str(path.relative_to(ROOT))
    assert named_in(path.read_text(encoding="utf-8")) <= ANOTHER_THING.get(own, set())


def test_every_pattern_of_walkers_finds_one() -> None:
    assert all(list(ROOT.glob(pattern)) for pattern in WALKERS)


@pytest.mark.parametrize(
    "source",
    [
        'if block.kind == "callout": pass',
        'SEEN = {"table"}',
        "from kiosk.pack.blocks import Compare",
        "isinstance(block, blocks.Figure)",
    ],
)
def test_a_walker_that_knew_one_would_be_seen(source: str) -> None:
    assert named_in(source)


def test_the_kinds_are_these() -> None:
    assert list(KINDS) == [
        *("heading", "paragraph", "bullets", "numbered", "steps", "table", "figure"),
        *("callout", "signs", "clinicWords", "numbers", "check", "compare"),
    ]
    for kind, cls in KINDS.items():
        assert cls.kind == kind
        assert is_dataclass(cls)
        assert cls.__dataclass_params__.frozen  # type: ignore[attr-defined]


def test_a_kind_is_registered_once() -> None:
    with pytest.raises(ValueError, match="two kinds of block 'table'"):
        type("Other", (Block,), {}, kind="table")


def test_a_chooser_draws_every_kind() -> None:
    chooser = (ROOT / "kiosk/ui/Kiosk/Blocks/BlockChooser.qml").read_text(encoding="utf-8")
    assert [kind for kind in KINDS if f'roleValue: "{kind}"' not in chooser] == []


@dataclass(frozen=True)
class Voice:
    who: Annotated[str, Role.LABEL]
    words: Prose


@dataclass(frozen=True)
class Talk(Block):
    """A kind that is there only in these tests."""

    seen = True
    place: str
    title: Annotated[str, Role.TITLE]
    voices: tuple[Voice, ...]


def read_talk(reader: containers.Reader, stretch: Stretch) -> Talk:
    label = Words("A nurse", stretch.rest)
    voices = tuple(
        Voice(label, containers.paragraph(reader, part))
        for part in containers._inner(reader, stretch)
    )
    return Talk("hall", Words(stretch.rest.value, stretch.rest), voices)


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A new kind: its dataclass and its reader. Beside them it wants a QML block and a line in the chooser."""
    monkeypatch.setattr(Talk, "kind", "talk")
    monkeypatch.setitem(KINDS, "talk", Talk)
    monkeypatch.setitem(containers.READERS, "talk", read_talk)


def talk_on(content: Path, words: str = "Zebras kick a tumor.") -> Path:
    page = content / "topics/spread/en.md"
    page.write_text(f"{page.read_text()}\n::: talk Overheard\n{words}\n:::\n")
    return page


@pytest.mark.usefixtures("toy")
def test_a_new_kind_is_compiled_searched_and_read_back(content: Path) -> None:
    talk_on(content)
    build(content, Path("out.kpack"))
    with Pack.open("out.kpack") as pack:
        topic = pack.topic("en", "spread")
        assert topic is not None
        talk = topic.blocks[-1].content
        assert isinstance(talk, Talk)
        assert (talk.place, talk.title) == ("hall", "Overheard")
        (voice,) = talk.voices
        assert voice.words.plain == "Zebras kick a tumor."
        assert [link.target for link in voice.words.links] == ["tumor"]
        assert voice.words.sentences == ((0, 20),)
        assert list(talk.texts()) == [
            Said(Role.TITLE, "Overheard"),
            Said(Role.LABEL, "A nurse"),
            Said(Role.TEXT, voice.words),
        ]
        assert "tumor" in topic.term_ids
        for typed in ("zebras", "overheard", "nurse"):
            assert [hit.target for hit in search(pack, "en", typed).hits] == ["spread"]
        page = page_of(pack, "en", "spread")
        assert page is not None
        row = next(
            r
            for r in show(page, Library(pack, "en", pack.info().languages), WHOLE_PAGE).rows
            if r.kind == "talk"
        )
        assert row.content["voices"][0]["words"]["plain"] == "Zebras kick a tumor."
        assert set(row.content["voices"][0]["words"]) == {"styled", "plain", "links"}


@pytest.mark.usefixtures("toy")
def test_a_new_kind_is_digested_and_its_words_are_checked(content: Path) -> None:
    page = talk_on(content)
    before = digests.of_page(read_all(content)[0].content.pages["spread", "en"])
    page.write_text(page.read_text().replace("Zebras kick", "Horses kick"))
    after = digests.of_page(read_all(content)[0].content.pages["spread", "en"])
    assert [name for name in before if before[name] != after[name]] == ["more"]
    page.write_text(page.read_text().replace("Horses kick a", "Ring now, 95% of"))
    assert {finding.code for finding in check(content).findings} >= {
        "loose-advice",
        "unframed-percent",
    }


@pytest.mark.usefixtures("toy")
def test_a_new_kind_is_put_before_translators(content: Path) -> None:
    talk_on(content)
    files = begun(content, read_all(content)[0].content, "fr")
    text = files[content / "topics/spread/fr.md"]
    assert text.count("Zebras kick a tumor.") == 1
    assert "\nZebras" not in text


def test_texts_leave_out_keys_and_empty_words() -> None:
    box = blocks.Signs(
        "now", False, "Call", (blocks.SignGroup("", (blocks.Sign("A", ("B",)),)),), ""
    )
    assert [(said.role, said.plain) for said in box.texts()] == [
        (Role.LABEL, "Call"),
        (Role.SIGN, "A"),
        (Role.SIGN, "B"),
    ]
    assert list(blocks.Figure("map").texts()) == []
