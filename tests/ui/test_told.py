"""Every screen of a small pack says and does what is written down in told/, word for word.

ACCEPT=1 writes down what it says now; look at the difference before you keep it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.compiler import build
from kiosk.station.config.model import Clinic, Config, Staff, Words
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.conftest import signed_small
from tests.ui.opening import LANDSCAPE, PORTRAIT, Opened, open_pack
from tests.ui.screens import PIN, SCREENS, Show, reserved, show_afresh
from tests.ui.told import does, says
from tests.ui.visitor import Visitor

HERE = Path(__file__).parent
CLINIC = Clinic(Words({"": "North"}), Words({"": "555-0100"}), Words({"": "8 to 5"}))


def _word_in_a_word(kiosk: KioskViewModel) -> None:
    kiosk.openWords()
    kiosk.popup.open("ablation", QRectF(300, 300, 100, 40))
    kiosk.popup.follow("tumor")


def _large(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    kiosk.display.setTextSize(200)


def _lowered(kiosk: KioskViewModel) -> None:
    kiosk.openTopic("liver")
    kiosk.display.setLowered(True)


MORE: dict[str, Show] = {
    "a word in a word": _word_in_a_word,
    "site, large": _large,
    "site, lowered": _lowered,
    "lungs": lambda kiosk: kiosk.openTopic("lungs"),
    "reserved": reserved,
    "diagram": lambda kiosk: kiosk.openDiagram("ablation", "probe"),
}
ALL = SCREENS | MORE
WITH_FIXTURES = ("home", "site, large", "search, empty")


@pytest.fixture(scope="module", params=["left to right", "right to left"])
def opened(
    request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Opened]]:
    """A screen of the small pack, and of the same in a language that is written the other way."""
    content = signed_small(tmp_path_factory.mktemp("told") / "content")
    if request.param == "right to left":
        _mirror(content)
    path = tmp_path_factory.mktemp("told-pack") / "small.kpack"
    build(content, path)
    staff = Staff(favourites=("liver",))
    config = Config(staff_pin=PIN, staff=staff, clinic=CLINIC, not_offered=("resection",))
    screen = open_pack(path, config)
    yield request.param, screen
    screen.close()


def _mirror(content: Path) -> None:
    pack = content / "pack.yaml"
    pack.write_text(pack.read_text("utf-8").replace("direction: ltr", "direction: rtl"), "utf-8")


@pytest.fixture
def told(qtbot: QtBot, opened: tuple[str, Opened], finger: QPointingDevice) -> Visitor:
    _, screen = opened
    screen.reset()
    screen.kiosk.debounce_ms = 0
    return Visitor(qtbot, screen, finger)


def agrees(name: str, lines: Sequence[str]) -> None:
    """Holds lines against those that are kept under this name, or keeps them."""
    path, text = HERE / "told" / f"{name}.txt", "\n".join(lines) + "\n"
    if os.environ.get("ACCEPT"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert text.splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", ALL)
def test_a_screen_says_what_is_written_down(
    told: Visitor, opened: tuple[str, Opened], name: str
) -> None:
    direction, screen = opened
    screen.resize(PORTRAIT if name in ("lungs", "guides") else LANDSCAPE)
    show_afresh(told.kiosk, ALL[name])
    told.settle()
    agrees(f"{direction}/{name}", says(told))


@pytest.mark.parametrize("name", ALL)
def test_a_control_does_what_is_written_down(
    told: Visitor, opened: tuple[str, Opened], name: str
) -> None:
    direction, screen = opened
    if direction == "right to left":
        pytest.skip("what a control does has no direction")
    screen.resize(LANDSCAPE)
    agrees(f"what controls do/{name}", does(told, ALL[name], fixtures=name in WITH_FIXTURES))
