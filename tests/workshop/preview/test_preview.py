"""The real kiosk in a real window, on files that are being written."""

from __future__ import annotations

import pytest

from tests.workshop.author import Author

PAGE = "topics/ablation/en.md"
SENTENCE = "A doctor guides the probe."
UNKNOWN = ("[liver](topic:liver)", "[liver](topic:lever)")
FAULT = "content/topics/ablation/en.md:16:39"


@pytest.mark.parametrize("by_rename", [False, True], ids=["in-place", "by-rename"])
def test_a_saved_sentence_is_shown(author: Author, by_rename: bool) -> None:
    author.opens_preview()
    author.waits_until(lambda: author.sees(SENTENCE))
    for words in ("A nurse guides the probe.", "Two doctors guide the probe."):
        author.replaces(PAGE, SENTENCE, words, by_rename=by_rename)
        author.waits_until(lambda words=words: author.sees(words))
        assert not author.sees(SENTENCE)
        author.replaces(PAGE, words, SENTENCE, by_rename=by_rename)
        author.waits_until(lambda: author.sees(SENTENCE))
    assert author.kiosk.target == "ablation"


def test_the_place_on_the_page_is_kept(author: Author) -> None:
    author.opens_preview()
    author.waits_until(lambda: author.kiosk.is_complete())
    author.kiosk.remember("what-happens.3", 0.5)
    author.kiosk.restorePosition()
    before = author.page().property("contentY")
    assert before > 0
    author.replaces(PAGE, "Second point.", "The second point.")
    author.waits_until(lambda: author.sees("The second point."))
    assert author.page().property("contentY") == pytest.approx(before, abs=1)


def test_the_place_moves_with_what_is_read_when_a_block_is_put_in_above(author: Author) -> None:
    author.opens_preview()
    author.waits_until(lambda: author.kiosk.is_complete())
    author.kiosk.remember("what-happens.3", 0.5)
    author.kiosk.restorePosition()
    before = author.page().property("contentY")
    author.replaces(PAGE, "::: steps", "One more paragraph.\n\n::: steps")
    author.waits_until(lambda: author.sees("One more paragraph."))
    author.waits_until(lambda: author.page().property("contentY") > before)


def test_a_fault_is_named_over_the_page_that_was_good_and_goes_when_it_is_mended(
    author: Author,
) -> None:
    author.opens_preview()
    author.replaces(PAGE, *UNKNOWN)
    for words in (
        FAULT,
        "there is no topic 'lever'",
        "Your last change is not shown yet.",
        SENTENCE,
    ):
        author.waits_until(lambda words=words: author.sees(words))
    author.replaces(PAGE, UNKNOWN[1], UNKNOWN[0])
    author.waits_until(lambda: not author.sees(FAULT))
    author.waits_until(lambda: author.sees(SENTENCE))


def test_the_list_can_be_closed_and_comes_again_with_the_next_fault(author: Author) -> None:
    author.opens_preview()
    author.replaces(PAGE, *UNKNOWN)
    author.waits_until(lambda: author.sees(FAULT))
    author.closes_list()
    assert not author.sees(FAULT)
    author.replaces(PAGE, UNKNOWN[1], "[liver](topic:lover)")
    author.waits_until(lambda: author.sees("there is no topic 'lover'"))


def test_what_is_still_to_be_written_is_shown_and_told_once(author: Author) -> None:
    author.opens_preview()
    author.replaces(PAGE, SENTENCE, "((Who guides the probe))")
    author.waits_until(lambda: author.sees("((Who guides the probe))"))
    author.waits_until(lambda: author.sees("this is still to be written: Who guides the probe"))
    author.waits_until(lambda: author.sees("Your change is shown. This is still to be mended."))
    author.closes_list()
    author.replaces(PAGE, "First point.", "The first point.")
    author.waits_until(lambda: author.sees("The first point."))
    assert not author.preview.faults.shown


def test_faulty_content_opens_once_it_is_whole(author: Author) -> None:
    author.replaces(PAGE, *UNKNOWN)
    author.opens_preview(whole=False)
    author.waits_until(lambda: author.sees(FAULT))
    assert author.preview.screen is None
    author.waits_until(lambda: author.sees("The pages open as soon as the content is whole."))
    author.replaces(PAGE, UNKNOWN[1], UNKNOWN[0])
    author.waits_until(lambda: author.preview.screen is not None)
    author.waits_until(lambda: author.sees(SENTENCE))
    assert not author.sees(FAULT)


def test_a_changed_drawing_is_drawn_anew(author: Author) -> None:
    author.opens_preview()
    author.kiosk.openDiagram("body-map", "liver")

    def colours() -> set[str]:
        picture = author.window.grabWindow()
        spots = (range(0, picture.width(), 8), range(0, picture.height(), 8))
        return {picture.pixelColor(x, y).name() for x in spots[0] for y in spots[1]}

    author.waits_until(lambda: "#b5574a" in colours())
    author.replaces("diagrams/body-map/diagram.svg", "#B5574A", "#2E6B8A")
    author.waits_until(lambda: "#2e6b8a" in colours())
    assert "#b5574a" not in colours()
    assert author.kiosk.diagram.selected == "liver"


def test_a_new_page_in_a_new_folder_is_seen(author: Author) -> None:
    author.opens_preview()
    folder = author.content / "topics" / "second"
    folder.mkdir()
    old = author.content / "topics" / "ablation"
    topic = (old / "topic.yaml").read_text(encoding="utf-8").replace("card: 41", "card: 42")
    (folder / "topic.yaml").write_text(topic, encoding="utf-8")
    page = (old / "en.md").read_text(encoding="utf-8")
    author.saves("topics/second/en.md", page.replace(SENTENCE, "Another page."))
    author.waits_until(lambda: len(author.pack().topics("en")) == 6)
    author.opens("second")
    author.waits_until(lambda: author.sees("Another page."))


def test_a_page_that_is_deleted_gives_way_to_the_one_before(author: Author) -> None:
    test_a_new_page_in_a_new_folder_is_seen(author)
    for name in ("en.md", "topic.yaml"):
        (author.content / "topics" / "second" / name).unlink()
    (author.content / "topics" / "second").rmdir()
    author.waits_until(lambda: author.kiosk.target == "ablation")
    author.waits_until(lambda: author.sees(SENTENCE))


def test_the_preview_closes_with_its_window(author: Author) -> None:
    author.opens_preview()
    assert author.window.close()
