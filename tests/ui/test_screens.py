"""Sizes, names and places on every kind of screen, at every size of screen and text."""

from __future__ import annotations

from itertools import product

import pytest

from kiosk.visit.settings import THEMES
from tests.ui import measures
from tests.ui.contents import DIAGRAMS, TOPICS
from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, TEXT_SIZES, WHOLE, Reference
from tests.ui.screens import SCREENS, read_whole, show_afresh
from tests.ui.visitor import Visitor

REFERENCES = (LANDSCAPE, PORTRAIT, SMALL, LARGE)
FRAMES = 20
"""After so many frames nothing is on its way any more."""
SHARES = 6
"""So many processes at most look through all pages."""
SETTINGS = [
    pytest.param(
        reference, size, THEMES[(2 * row + column) % len(THEMES)],
        id=f"{reference[0]}-{size}%-{THEMES[(2 * row + column) % len(THEMES)]}",
    )
    for row, reference in enumerate(REFERENCES)
    for column, size in enumerate(TEXT_SIZES)
    if size == 200 or (reference is not LARGE and (row + column) % 3 != 1)
]  # fmt: skip
"""Every screen size with the largest text and two others, each in one of the themes; where there is most room, the
largest text alone."""
EVERY = [
    pytest.param(*each, lowered, id="-".join([each[0][0], *map(str, each[1:]), *["low"] * lowered]))
    for each in product(REFERENCES, TEXT_SIZES, THEMES, ("en", "es"))
    for lowered in (False, True)
    if not lowered or each[2] == THEMES[0]
]


def problems(visitor: Visitor) -> list[str]:
    window, mm_per_px = visitor.window, visitor.opened.mm_per_px
    told = visitor.all()
    pairs = list(measures.neighbours(told))
    texts = list(measures.texts_of(window))
    found = {
        "name": measures.unnamed(told, window.contentItem()),
        "size": measures.too_small(told, mm_per_px),
        "overlap": measures.overlapping(pairs),
        "close": measures.too_close(pairs, mm_per_px),
        "cut": measures.cut_off(texts),
        "word": measures.broken_words(texts),
        "text on text": measures.texts_on_texts(texts),
        "sideways": measures.sideways(window),
        "print": measures.small_print(texts, mm_per_px, measures.BODY_CAPITAL_MM),
    }
    return [f"{kind}: {text}" for kind, texts in found.items() for text in texts]


def lasting_problems(visitor: Visitor) -> list[str]:
    """Those that are still there a moment later: a list that gets other words puts its rows away one by one."""
    found = problems(visitor)
    if found:
        for _ in range(FRAMES):
            visitor.frame()
        visitor.settle()
        found = [problem for problem in problems(visitor) if problem in found]
    return found


def problems_of_screens(visitor: Visitor) -> list[str]:
    """What is wrong anywhere, each with the screens it is on."""
    found: dict[str, list[str]] = {}
    for name, show in SCREENS.items():
        show_afresh(visitor.kiosk, show)
        visitor.settle()
        for problem in lasting_problems(visitor):
            found.setdefault(problem, []).append(name)
    return [f"{problem}: on {', '.join(names)}" for problem, names in found.items()]


@pytest.mark.parametrize(("reference", "text_size", "theme"), SETTINGS)
def test_every_screen_can_be_read_and_touched(
    visitor: Visitor, reference: Reference, text_size: int, theme: str
) -> None:
    visitor.opened.resize(reference)
    visitor.kiosk.display.setTextSize(text_size)
    visitor.kiosk.display.setTheme(theme)
    lines = problems_of_screens(visitor)
    assert not lines, "\n" + "\n".join(lines)


if WHOLE:

    @pytest.mark.parametrize(("reference", "text_size", "theme", "language", "lowered"), EVERY)
    def test_every_screen_in_every_setting(
        visitor: Visitor,
        reference: Reference,
        text_size: int,
        theme: str,
        language: str,
        lowered: bool,
    ) -> None:
        visitor.opened.resize(reference)
        display = visitor.kiosk.display
        display.setTextSize(text_size)
        display.setTheme(theme)
        display.setLanguage(language)
        display.setLowered(lowered)
        lines = problems_of_screens(visitor)
        assert not lines, "\n" + "\n".join(lines)


@pytest.mark.parametrize("share", range(SHARES))
def test_every_page_and_picture_fits_where_room_is_scarcest(visitor: Visitor, share: int) -> None:
    visitor.opened.resize(SMALL)
    visitor.kiosk.display.setTextSize(200)
    found = []
    for slug in TOPICS[share::SHARES]:
        show_afresh(visitor.kiosk, lambda kiosk, slug=slug: read_whole(kiosk, slug))
        visitor.settle()
        found += [f"{slug}: {problem}" for problem in problems(visitor)]
    for slug in DIAGRAMS[share::SHARES]:
        show_afresh(visitor.kiosk, lambda kiosk, slug=slug: kiosk.openDiagram(slug, ""))
        visitor.settle()
        found += [f"picture {slug}: {problem}" for problem in problems(visitor)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT], ids=lambda r: r[0])
def test_lowered_screen_has_everything_within_reach(visitor: Visitor, reference: Reference) -> None:
    """The lower 60 % of a portrait screen, the lower half of a landscape one. Source: ADA 308."""
    visitor.opened.resize(reference)
    highest = reference[2] * (0.4 if reference is PORTRAIT else 0.5)
    found = []
    for name, show in SCREENS.items():
        if name == "start":
            continue
        show_afresh(visitor.kiosk, show)
        visitor.kiosk.display.setLowered(True)
        visitor.settle()
        found += [f"{name}: {problem}" for problem in lasting_problems(visitor)]
        found += [
            f"{name}: too high: {thing}"
            for thing in visitor.touchable()
            if not thing.shown.isEmpty() and thing.shown.top() < highest - 1
        ]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("text_size", "capital_mm"), [(100, 4.8), (130, 7.3)])
@pytest.mark.parametrize("reference", REFERENCES, ids=lambda r: r[0])
def test_running_text_has_high_capitals(
    visitor: Visitor, reference: Reference, text_size: int, capital_mm: float
) -> None:
    """Source: Section 508 402.4; EN 301 549 5.1.4 at 600 mm."""
    visitor.opened.resize(reference)
    visitor.kiosk.display.setTextSize(text_size)
    read_whole(visitor.kiosk, "ablation")
    visitor.settle()
    heights = [
        measures.capital_mm(item, visitor.opened.mm_per_px)
        for item, _ in measures.texts_of(visitor.window)
        if measures.inside(item, "ParagraphBlock")
    ]
    assert heights
    assert min(heights) >= capital_mm
