"""What a person can do on a small pack made for tests: no author can break these."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.visit.places import Place
from tests.ui.contents import diagram
from tests.ui.screens import read_whole
from tests.ui.test_start import type_key
from tests.ui.things import LINK, TEXT, box_of, descendants, is_kind
from tests.ui.visitor import Visitor, clock_of

QUESTION = "Are you still there?"
RIGHT, WRONG = "Yes, that is right.", "Many people think so."


@pytest.fixture
def on_ablation(reader: Visitor) -> Visitor:
    """A reader of the page that has a block of every kind."""
    reader.touch("Touch to begin")
    read_whole(reader.kiosk, "ablation")
    reader.settle()
    return reader


@pytest.fixture
def at_the_picture(reader: Visitor) -> Visitor:
    """A person before a picture at full size."""
    reader.touch("Touch to begin")
    reader.kiosk.openDiagram("ablation", "")
    reader.settle()
    return reader


@pytest.fixture
def pass_time(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Lets so many seconds pass at once; none passes by itself."""
    return clock_of(reader, monkeypatch)


@pytest.mark.parametrize(("answer", "told"), [("No", RIGHT), ("Yes", WRONG)])
def test_an_answer_is_told_to_be_right_or_wrong_as_the_author_wrote_it(
    on_ablation: Visitor, answer: str, told: str
) -> None:
    on_ablation.touch(answer)
    explained = [thing.name for thing in on_ablation.all(role=TEXT) if told in thing.name]
    other = WRONG if told == RIGHT else RIGHT
    assert len(explained) == 1
    assert not [thing for thing in on_ablation.all() if other in thing.name]


def test_a_reviewed_page_says_when_it_was_checked_and_is_no_draft(on_ablation: Visitor) -> None:
    checked = "Checked by a clinician on January 5, 2026."
    draft = on_ablation.opened.pack.texts("en")["draft_notice"]
    assert on_ablation.sees(checked)
    assert on_ablation.all("Checked by: liver surgeon. Next check due: January 5, 2028.")
    assert not on_ablation.all(draft)
    read_whole(on_ablation.kiosk, "resection")
    on_ablation.settle()
    assert on_ablation.sees(draft)
    assert not on_ablation.all(checked)


def test_a_review_that_is_overdue_is_told(
    on_ablation: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_ablation.opened.library, "today", lambda: "2028-02-01")
    read_whole(on_ablation.kiosk, "resection")
    read_whole(on_ablation.kiosk, "ablation")
    on_ablation.settle()
    overdue = "Checked by a clinician on January 5, 2026. It was due again on January 5, 2028."
    assert on_ablation.sees(overdue)


def test_a_bar_in_a_cell_is_a_bar_and_no_other_cell(on_ablation: Visitor) -> None:
    assert on_ablation.all("One | two")
    assert not [thing for thing in on_ablation.all() if "\\" in thing.name]


def test_figures_are_closed_until_they_are_asked_for_each_time_anew(on_ablation: Visitor) -> None:
    figure = "7 of 100 had a serious problem"
    assert not on_ablation.all(figure)
    on_ablation.touch("Show the numbers")
    assert on_ablation.all(figure)
    read_whole(on_ablation.kiosk, "liver")
    on_ablation.settle()
    on_ablation.kiosk.goBack()
    on_ablation.settle()
    assert not on_ablation.all(figure)


def test_the_question_ends_the_visit_after_the_time_that_is_set(
    reader: Visitor, pass_time: Callable[[float], None]
) -> None:
    reader.touch("Touch to begin")
    pass_time(90)
    assert reader.sees(QUESTION)
    pass_time(29)
    assert reader.sees(QUESTION)
    pass_time(1)
    assert reader.kiosk.page == "start"
    assert not reader.sees(QUESTION)


def test_the_next_person_finds_the_screen_dark_on_light(reader: Visitor) -> None:
    def ground() -> str:
        return reader.window.grabWindow().pixelColor(4, reader.window.height() // 2).name()

    reader.touch("Touch to begin")
    before = ground()
    reader.touch("Text size, contrast and language")
    reader.touch("White on black")
    reader.touch("Close", kind="TouchButton")
    assert ground() != before
    reader.touch("I’m finished")
    reader.touch("Yes, I’m finished")
    reader.touch("Touch to begin")
    assert ground() == before
    reader.touch("Text size, contrast and language")
    assert [thing.name for thing in reader.all() if thing.checked] == [
        "Text size 100 percent",
        "Light",
    ]


def test_one_touch_takes_the_last_digit_away(reader: Visitor) -> None:
    reader.kiosk.staff.open()
    reader.settle()
    for digit in "24":
        reader.touch(digit)
    reader.touch("Delete the last digit")
    assert reader.sees("2", TEXT)
    reader.touch("Delete the last digit")
    reader.touch("Delete the last digit")
    assert reader.sees("0 digits")


def test_three_words_are_walked_back_one_by_one(reader: Visitor) -> None:
    reader.touch("Touch to begin")
    reader.touch("Words explained")
    reader.touch("Ablation")
    reader.touch("tumor", LINK)
    reader.touch("cells", LINK)
    assert reader.page_title() == "Cell"
    reader.touch("Word before")
    assert reader.page_title() == "Tumor"
    reader.touch("Word before")
    assert reader.page_title() == "Ablation"
    assert not reader.all("Word before")


@pytest.mark.parametrize(("beside_mm", "chosen"), [(0.5, "tumor"), (9.0, "tumor"), (12.0, "")])
def test_a_touch_beside_a_part_means_it_as_far_as_a_finger_is_thick(
    at_the_picture: Visitor, beside_mm: float, chosen: str
) -> None:
    picture = diagram(at_the_picture.opened.pack, "ablation")
    view = at_the_picture.picture(picture).item
    unit = view.width() / picture.width
    tumor = next(region for region in picture.regions if region.id == "tumor")
    left = min(x for x, _ in tumor.polygons[0])
    beside_px = beside_mm / at_the_picture.opened.mm_per_px
    spot = QPointF(left * unit - beside_px, 300 * unit)
    at_the_picture.touch_at(view.mapToScene(spot))
    assert at_the_picture.kiosk.diagram.selected == chosen


def test_a_part_chosen_during_a_step_ends_the_step(at_the_picture: Visitor) -> None:
    picture = diagram(at_the_picture.opened.pack, "ablation")
    at_the_picture.touch("Step by step")
    assert at_the_picture.sees(picture.steps[0].text)
    assert at_the_picture.kiosk.diagram.marked == ["probe"]
    at_the_picture.touch_region(picture, "tumor")
    assert at_the_picture.kiosk.diagram.marked == ["tumor"]
    assert not at_the_picture.sees(picture.steps[0].text)
    assert at_the_picture.kiosk.diagram.step == -1


def test_the_steps_of_a_picture_lead_through_it_and_back(at_the_picture: Visitor) -> None:
    first, second = (step.text for step in diagram(at_the_picture.opened.pack, "ablation").steps)
    at_the_picture.touch("Step by step")
    at_the_picture.touch("Next step")
    assert at_the_picture.sees(second)
    assert at_the_picture.kiosk.diagram.marked == ["probe", "tumor"]
    at_the_picture.touch("Step back")
    assert at_the_picture.sees(first)


def ring(visitor: Visitor) -> QRectF | None:
    """Where the ring around what the keyboard is on is drawn, if it is."""
    for item in descendants(visitor.window.contentItem()):
        if is_kind(item, "FocusRing") and has_outline(item):
            return box_of(item)
    return None


def has_outline(item: QQuickItem) -> bool:
    """Whether it is drawn with a border that can be seen."""
    width, colour = (QQmlProperty.read(item, f"border.{name}") for name in ("width", "color"))
    return width >= 3 and colour.alpha() == 255


@pytest.fixture
def at_the_keyboard(reader: Visitor) -> Visitor:
    """A person before Start who has keys in place of a finger."""
    reader.window.requestActivate()
    reader.wait_until(reader.window.isActive)
    return reader


def press_tab(visitor: Visitor) -> QQuickItem:
    """What the keyboard is on after one more Tab."""
    type_key(visitor.window, Qt.Key.Key_Tab)
    visitor.settle()
    focused = visitor.window.activeFocusItem()
    assert isinstance(focused, QQuickItem)
    return focused


@pytest.mark.parametrize("page", ["home", "topic", "search", "menu"])
def test_a_ring_shows_which_control_the_keyboard_is_on(at_the_keyboard: Visitor, page: str) -> None:
    kiosk = at_the_keyboard.kiosk
    ways: dict[str, Callable[[], None]] = {
        "home": lambda: None,
        "topic": lambda: read_whole(kiosk, "liver"),
        "search": kiosk.openSearch,
        "menu": lambda: kiosk.openMenu("pages"),
    }
    kiosk.goHome()
    ways[page]()
    at_the_keyboard.settle()
    controls = 0
    for _ in range(12):
        focused = press_tab(at_the_keyboard)
        if is_kind(focused, "Touchable"):
            drawn = ring(at_the_keyboard)
            assert drawn is not None
            assert drawn.contains(box_of(focused))
            assert drawn.width() < box_of(focused).width() + 40
            controls += 1
    assert controls >= 5


def test_a_ring_shows_which_part_of_a_picture_the_keyboard_is_on(at_the_keyboard: Visitor) -> None:
    def rings() -> int:
        everything = descendants(at_the_keyboard.window.contentItem())
        return sum(is_kind(item, "Spotlight") for item in everything)

    at_the_keyboard.kiosk.goHome()
    at_the_keyboard.settle()
    assert rings() == 0
    for _ in range(12):
        if press_tab(at_the_keyboard).property("text") == "Lungs":
            break
    assert rings() == 1


def test_a_ring_shows_which_word_the_keyboard_is_on(at_the_keyboard: Visitor) -> None:
    at_the_keyboard.kiosk.goHome()
    read_whole(at_the_keyboard.kiosk, "liver")
    at_the_keyboard.settle()
    for _ in range(40):
        focused = press_tab(at_the_keyboard)
        if is_kind(focused, "TermLink"):
            break
    assert is_kind(focused, "TermLink")
    (drawn,) = [item for item in descendants(focused) if item.inherits("QQuickRectangle")]
    assert has_outline(drawn)


def test_keys_lead_on_from_start(at_the_keyboard: Visitor) -> None:
    assert press_tab(at_the_keyboard).property("text") == "Touch to begin"
    type_key(at_the_keyboard.window, Qt.Key.Key_Return)
    at_the_keyboard.settle()
    assert at_the_keyboard.kiosk.page == "home"
    assert press_tab(at_the_keyboard).isVisible()


def test_the_way_back_from_a_part_of_a_picture_leads_to_that_part(at_the_picture: Visitor) -> None:
    picture = diagram(at_the_picture.opened.pack, "ablation")
    at_the_picture.touch_region(picture, "probe")
    at_the_picture.touch("Read the page about this")
    at_the_picture.touch("Back")
    here = at_the_picture.opened.library.store.state.history.here
    assert (here.page, here.target, here.region) == ("diagram", "ablation", "probe")
    assert here.is_same_page(Place("diagram", "ablation"))
