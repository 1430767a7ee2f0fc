"""Five themes: what each is held to, how it is chosen, and how it is put back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.cli.values import CONTRASTS
from kiosk.compiler.gates.painted import contrast
from kiosk.compiler.gates.pictures import DIMMED
from kiosk.visit.settings import THEMES
from tests.ui import measures
from tests.ui.screens import SCREENS, read_whole, show_afresh
from tests.ui.spots import flick, spot
from tests.ui.things import box_of, descendants, is_kind, shown_part
from tests.ui.visitor import Visitor

SHEET = "Text size, contrast and language"
TEXT = {"light": 10, "dark": 10, "black-on-white": 20, "white-on-black": 20, "soft": 6}
"""The least contrast of words, in each theme."""
NAME = {"light": 7, "dark": 7, "black-on-white": 20, "white-on-black": 20, "soft": 4.5}
"""That of names in the colour of their category."""
HIGHEST_SOFT = 8
LARGE, EDGE = 4.5, 3
GROUNDS = ("paper", "card")
NAMES = ("teal", "violet", "coral", "gold", "blue", "green", "plum", "slate")
LOOKED_AT = (
    "start", "home", "site", "treatment", "call", "category", "diagram, a step",
    "diagram, a region", "search, results", "word", "display", "finish", "staff",
)  # fmt: skip
ENOUGH_PX = 200


@pytest.fixture
def theme(visitor: Visitor) -> QObject:
    """What all colours come from."""
    context = qmlContext(visitor.window)
    assert context is not None
    return QQmlExpression(context, visitor.window, "Theme").evaluate()[0]


def ratio(one: QColor, other: QColor) -> float:
    return contrast(parts(one), parts(other))


def parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


class Colours:
    """The colours of the theme that is shown."""

    def __init__(self, theme: QObject) -> None:
        self._theme = theme

    def __getitem__(self, name: str) -> QColor:
        """One of its own, or `tint NAME` or `soft NAME` of a pair."""
        call, _, colour = name.partition(" ")
        if not colour:
            return self._theme.property(name)
        found = QMetaObject.invokeMethod(
            self._theme, call, Q_RETURN_ARG(QColor), Q_ARG(str, colour)
        )
        assert isinstance(found, QColor)
        return found


def pairs(name: str) -> Iterator[tuple[str, str, float]]:
    """Each two colours of a theme that meet, and the least contrast they need."""
    softs = [f"soft {colour}" for colour in NAMES]
    for ink, ground in product(("ink", "inkSoft"), (*GROUNDS, *softs)):
        yield ink, ground, TEXT[name]
    for ground in GROUNDS:
        yield "control", ground, TEXT[name]
        yield from ((f"tint {colour}", ground, NAME[name]) for colour in NAMES)
        yield from ((edge, ground, EDGE) for edge in ("border", "focus", "control"))
    for colour in NAMES:
        yield f"tint {colour}", f"soft {colour}", NAME[name]
        yield "controlInk", f"tint {colour}", LARGE
        yield "border", f"soft {colour}", EDGE
    yield "controlInk", "control", TEXT[name]
    yield "barInk", "bar", NAME[name]
    for ink, ground in (
        ("ink", "pressed"),
        ("control", "pressed"),
        ("controlInk", "controlPressed"),
    ):
        yield ink, ground, LARGE
    for ink, ground in (
        ("pictureInk", "picture"),
        ("pictureCasing", "pinPlain"),
        ("pinMarkedInk", "pinMarked"),
    ):
        yield ink, ground, NAME["soft"]


ALIKE = 0xFFE0E0E0
"""What two colours that are much alike have in common."""


@pytest.mark.parametrize("name", THEMES)
def test_every_two_colours_that_meet_can_be_told_apart(
    visitor: Visitor, theme: QObject, name: str
) -> None:
    visitor.kiosk.display.setTheme(name)
    colours = Colours(theme)
    low = [
        f"{one} on {other}: {found:.2f} is less than {least}"
        for one, other, least in pairs(name)
        if (found := ratio(colours[one], colours[other])) < least
    ]
    assert not low, "\n".join(low)


def test_the_soft_theme_is_soft(visitor: Visitor, theme: QObject) -> None:
    visitor.kiosk.display.setTheme("soft")
    colours = Colours(theme)
    assert ratio(colours["ink"], colours["paper"]) <= HIGHEST_SOFT
    assert ratio(QColor("white"), colours["card"]) > 1.4, "it is as bright as the others"


def test_the_screen_the_visit_and_the_command_line_know_the_same_themes(theme: QObject) -> None:
    assert tuple(theme.property("themes")) == THEMES
    assert ("high", *THEMES) == CONTRASTS


@pytest.mark.parametrize("name", THEMES)
def test_words_on_every_screen_stand_out_from_their_ground(visitor: Visitor, name: str) -> None:
    """Each text by its own colour, its ground by the colour that most of its place has."""
    visitor.kiosk.display.setTheme(name)
    low = set()
    for screen in LOOKED_AT:
        show_afresh(visitor.kiosk, SCREENS[screen])
        visitor.settle()
        image = visitor.window.grabWindow()
        for item, words in measures.texts_of(visitor.window):
            box = shown_part(item).intersected(words)
            if box.width() * box.height() < ENOUGH_PX or not is_on_top(item):
                continue
            found = ratio(QColor(item.property("color")), ground_of(image, box))
            if found < NAME[name] - 0.05:
                low.add(f"{found:.1f}: {item.property('text')[:50]!r} on {screen}")
    assert not low, "\n".join(sorted(low))


def is_on_top(item: QQuickItem) -> bool:
    """Words that can be touched, of this theme: not under a sheet, not paler because switched off, not a picture's."""
    faint = any(each.opacity() < 1 for each in (item, *measures.ancestors(item)))
    apart = any(measures.inside(item, kind) for kind in ("DiagramView", "Pin", "ThemeSample"))
    return item.isEnabled() and not faint and not apart


def ground_of(image: QImage, box: QRectF) -> QColor:
    """The most frequent colour of a place; colours that are much alike, as those of a sky, count together."""
    area = image.copy(box.toAlignedRect())
    seen = Counter(
        area.pixel(x, y) for y in range(0, area.height(), 2) for x in range(0, area.width(), 2)
    )
    alike: Counter[int] = Counter()
    for colour, count in seen.items():
        alike[colour & ALIKE] += count
    most = alike.most_common(1)[0][0]
    return QColor.fromRgb(
        max((each for each in seen if each & ALIKE == most), key=seen.__getitem__)
    )


@pytest.mark.parametrize("name", ["dark", "white-on-black", "soft"])
def test_nothing_on_a_picture_is_glaring(visitor: Visitor, theme: QObject, name: str) -> None:
    visitor.kiosk.display.setTheme(name)
    visitor.kiosk.openDiagram("ablation", "")
    visitor.settle()
    zoom = next(
        item for item in descendants(visitor.window.contentItem()) if is_kind(item, "ZoomView")
    )
    area = visitor.window.grabWindow().copy(box_of(zoom).toAlignedRect())
    plate = QColor.fromRgb(*map(int, DIMMED))
    assert theme.property("picture") == plate, "the compiler's gate looks at another one"
    brightest = max(
        QColor.fromRgb(area.pixel(x, y)).lightness()
        for x in range(8, area.width() - 8, 3)
        for y in range(8, area.height() - 8, 3)
    )
    assert brightest <= plate.lightness() + 1


def test_each_theme_is_shown_as_a_sample_of_itself(visitor: Visitor, theme: QObject) -> None:
    visitor.touch("Touch to begin")
    visitor.touch(SHEET)
    samples = [thing for thing in visitor.touchable() if thing.kind == "ThemeSample"]
    assert [thing.item.property("theme") for thing in samples] == list(THEMES)
    assert [thing.checked for thing in samples] == [True, False, False, False, False]
    image = visitor.window.grabWindow()
    grounds = [ground_of(image, thing.box) for thing in samples]
    for name, ground in zip(THEMES, grounds, strict=True):
        visitor.kiosk.display.setTheme(name)
        assert theme.property("paper") == ground


@pytest.mark.parametrize(
    ("words", "name"), [("Dark", "dark"), ("Soft, less glare", "soft"), ("Light", "light")]
)
def test_a_touched_theme_is_shown_and_marked(visitor: Visitor, words: str, name: str) -> None:
    visitor.touch("Touch to begin")
    visitor.touch(SHEET)
    visitor.touch("White on black")
    visitor.touch(words)
    assert visitor.kiosk.display.theme == name
    assert visitor.find(words).checked
    assert not visitor.find("White on black").checked


def test_the_usual_settings_keep_the_page_its_place_and_the_language(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    read_whole(visitor.kiosk, "liver")
    visitor.settle()
    visitor.drag(flick(visitor), flick(visitor).height() * 0.6)
    before = spot(visitor)
    visitor.touch("Move everything lower, within reach")
    visitor.kiosk.display.setLanguage("es")
    visitor.kiosk.display.setTheme("white-on-black")
    visitor.kiosk.display.setTextSize(200)
    visitor.settle()
    visitor.kiosk.openMenu("display")
    visitor.settle()
    visitor.touch("Ajustes habituales")
    display = visitor.kiosk.display
    assert (display.textSize, display.theme, display.lowered) == (100, "light", False)
    assert display.language == "es"
    visitor.touch("Cerrar", kind="TouchButton")
    assert (visitor.kiosk.page, visitor.kiosk.target) == ("topic", "liver")
    after = spot(visitor)
    assert (after.block, after.share) == (before.block, pytest.approx(before.share, abs=0.02))


def test_the_usual_settings_can_be_touched_only_where_something_is_set(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch(SHEET)
    assert not [thing for thing in visitor.touchable() if thing.name == "Usual settings"]
    visitor.touch("Dark")
    visitor.touch("Usual settings")
    assert visitor.kiosk.display.theme == "light"
    assert visitor.sees("Make it easier to read"), "the sheet is still open"


def test_the_next_visitor_finds_the_usual_theme(visitor: Visitor) -> None:
    visitor.touch("Touch to begin")
    visitor.touch(SHEET)
    visitor.touch("Dark")
    visitor.kiosk.visit.finish()
    visitor.settle()
    assert visitor.kiosk.display.theme == "light"
    middle = visitor.window.grabWindow().pixelColor(20, 20)
    assert middle.lightness() > 240
