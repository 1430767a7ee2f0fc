"""A page that was left goes from memory in steps, and nobody hears of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.pack.reader import Pack
from kiosk.viewmodels.afterwards import FORGET_MS, RELEASE_MS
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.ui.screens import read_whole
from tests.ui.visitor import Visitor


def pages_of_every_block(pack: Pack) -> list[str]:
    """Topics that show every kind of block between them, few of them."""
    kinds = {
        row.slug: {block.kind for block in topic.blocks}
        for row in pack.topics("en")
        if (topic := pack.topic("en", row.slug))
    }
    chosen, missing = [], set[str]().union(*kinds.values())
    while missing:
        best = max(kinds, key=lambda slug: len(kinds[slug] & missing))
        chosen.append(best)
        missing -= kinds[best]
    return chosen


@pytest.mark.parametrize("after_ms", [0, FORGET_MS + 30, RELEASE_MS + 30])
def test_a_page_goes_without_a_complaint(visitor: Visitor, qtbot: QtBot, after_ms: int) -> None:
    """The suite takes every warning of QML for a failure. The next page opens while
    parts of the one before may still be about."""
    kiosk, pack = visitor.kiosk, visitor.opened.pack
    topics = [partial(read_whole, kiosk, slug) for slug in pages_of_every_block(pack)]
    categories = [partial(kiosk.openCategory, each.id) for each in pack.categories("en")[:2]]
    for opens in [*topics, *categories]:
        opens()
        visitor.settle()
        kiosk.openSearch()
        visitor.settle()
        qtbot.wait(after_ms)
        kiosk.openTopic("liver")
        visitor.settle()
    kiosk.reset()
    visitor.settle()
    assert visitor.sees("Touch to begin")


def steps(kiosk: KioskViewModel, pack: Pack) -> list[Callable[[], None]]:
    """What a visitor can do at once, wherever they are; leaving is among it as often as opening."""
    display, search = kiosk.display, kiosk.search
    opens = [partial(read_whole, kiosk, slug) for slug in pages_of_every_block(pack)]
    opens += [partial(kiosk.openCategory, each.id) for each in pack.categories("en")[:2]]
    opens += [kiosk.openSearch, kiosk.openWords, kiosk.openGuides, kiosk.begin]
    leaves = [kiosk.reset, kiosk.goHome, kiosk.goBack, kiosk.openSearch]
    changes = [partial(display.setTheme, "dark"), partial(display.setTheme, "light")]
    changes += [partial(display.setTextSize, size) for size in (100, 165)]
    changes += [partial(search.type, "liver"), search.clear, kiosk.releaseRequested.emit]
    return [*opens, *leaves * (len(opens) // len(leaves)), *changes]


@pytest.mark.parametrize("seed", [0, 2])
def test_a_page_can_be_left_at_the_moment_of_making(visitor: Visitor, seed: int) -> None:
    """Nothing is waited for between the steps but one turn of the event loop, or none."""
    chance = random.Random(seed)
    possible = steps(visitor.kiosk, visitor.opened.pack)
    for _ in range(90):
        chance.choice(possible)()
        for _ in range(chance.choice((0, 1, 1, 2, 4))):
            QGuiApplication.processEvents()
    visitor.kiosk.reset()
    visitor.settle()
    assert visitor.sees("Touch to begin")
