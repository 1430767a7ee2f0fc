"""What lies over a page: its main button and Close are in sight, whatever the screen and the text."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtQuick import QQuickItem

from tests.ui.opening import LANDSCAPE, LARGE, PORTRAIT, SMALL, TEXT_SIZES, WHOLE, Reference
from tests.ui.screens import SCREENS, show_afresh
from tests.ui.things import BUTTON, Thing, box_of, descendants, is_kind, shown_part
from tests.ui.visitor import Visitor

AT_THE_FOOT = {
    "display": {"en": ("Usual settings", "Close"), "es": ("Ajustes habituales", "Cerrar")},
    "menu": {"en": ("Close",), "es": ("Cerrar",)},
    "finish": {
        "en": ("Yes, I’m finished", "Keep reading"),
        "es": ("Sí, ya terminé", "Seguir leyendo"),
    },
    "warning": {"en": ("I’m still here",), "es": ("Sigo aquí",)},
    "interruption": {"en": ("Yes, open it", "Not now"), "es": ("Sí, abrirla", "Ahora no")},
    "asked": {"en": ("Close",), "es": ("Cerrar",)},
    "staff": {
        "en": ("Open the page", "Staff panel", "Close"),
        "es": ("Abrir la página", "Panel del personal", "Cerrar"),
    },
    "staff number": {
        "en": ("Enter", "Card number", "Close"),
        "es": ("Aceptar", "Número de tarjeta", "Cerrar"),
    },
    "staff panel": {"en": ("Close",), "es": ("Cerrar",)},
    "word": {"en": ("Word before", "Close"), "es": ("Palabra anterior", "Cerrar")},
}
"""The buttons of each sheet that never scroll."""


def buttons(visitor: Visitor, name: str) -> list[Thing]:
    return [thing for thing in visitor.all(name, BUTTON) if thing.kind == "TouchButton"]


def show(visitor: Visitor, sheet: str, text_size: int, language: str, lowered: bool) -> None:
    display = visitor.kiosk.display
    if visitor.kiosk.page == "start":
        visitor.kiosk.begin()
    show_afresh(visitor.kiosk, SCREENS[sheet])
    display.setLanguage(language)
    display.setTextSize(text_size)
    display.setLowered(lowered)
    if sheet == "word":  # other words close it
        SCREENS[sheet](visitor.kiosk)
    visitor.settle()
    visitor.frame()
    visitor.settle()


@pytest.mark.parametrize("reference", [LANDSCAPE, PORTRAIT, SMALL, LARGE], ids=lambda r: r[0])
@pytest.mark.parametrize("lowered", [False, True], ids=["upright", "lowered"])
@pytest.mark.parametrize(
    ("text_size", "language"),
    [*product(TEXT_SIZES, AT_THE_FOOT["display"])]
    if WHOLE
    else [(100, "en"), (200, "en"), (200, "es")],
)
def test_main_button_and_close_lie_wholly_on_each_sheet(
    visitor: Visitor, reference: Reference, lowered: bool, text_size: int, language: str
) -> None:
    visitor.opened.resize(reference)
    wrong = []
    for sheet, names in AT_THE_FOOT.items():
        show(visitor, sheet, text_size, language, lowered)
        card = shown_part(card_of(visitor))
        for name in names[language]:
            found = buttons(visitor, name)
            if not found:
                wrong.append(f"{sheet}: no {name}")
            elif found[0].shown != found[0].box or not card.contains(found[0].box):
                wrong.append(f"{sheet}: {name} is cut")
        wrong += cramped(visitor, sheet)
    assert not wrong, "\n".join(wrong)


def card_of(visitor: Visitor) -> QQuickItem:
    return next(item for item in descendants(visitor.window.contentItem()) if is_kind(item, "Card"))


def scroller(visitor: Visitor) -> QQuickItem:
    return next(item for item in descendants(card_of(visitor)) if item.inherits("QQuickFlickable"))


def arrows(visitor: Visitor) -> list[QQuickItem]:
    return [item for item in descendants(card_of(visitor)) if is_kind(item, "IconButton")]


def cramped(visitor: Visitor, sheet: str) -> list[str]:
    """What does not fit is told of by a fade, and scrolled by arrows that lie on the sheet."""
    content, found = scroller(visitor), arrows(visitor)
    if content.property("contentHeight") <= content.height() + 1:
        return [f"{sheet}: arrows for nothing"] if found else []
    fades = [item for item in descendants(card_of(visitor)) if is_kind(item, "Fade")]
    boxes = [box_of(item) for item in found]
    if len(boxes) != 2 or len(fades) != 1:
        return [f"{sheet}: {len(boxes)} arrows and {len(fades)} fades"]
    on_it = all(shown_part(card_of(visitor)).contains(box) for box in boxes)
    return [] if on_it and not boxes[0].intersects(boxes[1]) else [f"{sheet}: the arrows are cut"]


def test_all_of_a_sheet_is_reached_by_its_arrows(visitor: Visitor) -> None:
    visitor.opened.resize(SMALL)
    show(visitor, "display", 200, "en", lowered=False)
    last = "Español"
    assert not visitor.sees(last)
    for _ in range(8):
        content = scroller(visitor)
        if content.property("contentY") >= content.property("contentHeight") - content.height() - 1:
            break
        visitor.touch("Further down", kind="IconButton")
        visitor.wait_until(lambda: still(visitor))
    assert visitor.sees(last)
    assert buttons(visitor, "Close")[0].shown == buttons(visitor, "Close")[0].box


def test_the_keys_of_the_staff_pad_are_alike_at_every_text_size(visitor: Visitor) -> None:
    show(visitor, "staff", 200, "en", lowered=False)
    keys = [buttons(visitor, digit)[0].box for digit in "1234567890"]
    assert len({(key.width(), key.height()) for key in keys}) == 1


def still(visitor: Visitor) -> bool:
    before = scroller(visitor).property("contentY")
    visitor.frame()
    visitor.frame()
    return scroller(visitor).property("contentY") == before


def test_a_sheet_with_smaller_text_again_has_no_arrows(visitor: Visitor) -> None:
    visitor.opened.resize(SMALL)
    show(visitor, "display", 200, "en", lowered=False)
    assert arrows(visitor)
    visitor.touch("Usual settings")
    visitor.wait_until(lambda: not arrows(visitor))
    content = scroller(visitor)
    assert content.property("contentY") == 0
    assert content.property("contentHeight") <= content.height() + 1
