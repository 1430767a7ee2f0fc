"""A fault behind any slot and any read: the screen lives, and the log says where and nothing of the visit."""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections import UserDict
from collections.abc import Callable, Iterator, KeysView
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMetaObject,
    QObject,
    QRectF,
)
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQml import QQmlComponent
from pytestqt.qtbot import QtBot

from kiosk.errors import PackError
from kiosk.pack.connection import reads
from kiosk.pack.page import Row
from kiosk.pack.reader import Pack
from kiosk.screen.errors import EXIT_CODE
from kiosk.station.config.model import Config
from kiosk.station.store import choose
from kiosk.viewmodels import search as searching
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.topic import TopicViewModel
from tests.ui.guarded import (
    ARGUMENTS,
    MARKER,
    Guarded,
    all_slots,
    call_from_qml,
    out_of_the_event_loop,
    slots_of,
    view_models,
)
from tests.ui.opening import Opened, open_pack
from tests.ui.visitor import Visitor

pytestmark = [pytest.mark.no_qt_log, pytest.mark.qt_no_exception_capture]

MINUTE_S = 61.0


@pytest.fixture(scope="module")
def _opened(qapp: QGuiApplication, content_pack: Path) -> Iterator[Opened]:
    opened = open_pack(content_pack, Config(staff_pin="2468"))
    yield opened
    opened.screen.close()
    opened.library.pack.close()


@pytest.fixture
def guarded(
    qtbot: QtBot,
    _opened: Opened,
    finger: QPointingDevice,
    content_pack: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Guarded]:
    """A visitor who has opened a page and typed the marker, behind the edge."""
    monkeypatch.setattr(choose, "bundled_pack", lambda: content_pack)
    _opened.reset()
    _opened.kiosk.debounce_ms = 0
    visitor = Visitor(qtbot, _opened, finger)
    visitor.settle()
    all_of_it = Guarded(visitor, _opened, tmp_path)
    monkeypatch.setattr(all_of_it.rescue, "give_up", all_of_it.codes.append)
    all_of_it.edge.install()
    all_of_it.edge.guard(all_of_it.rescue)
    visitor.touch("Touch to begin")
    visitor.touch("Search")
    visitor.kiosk.search.type(MARKER)
    visitor.settle()
    yield all_of_it
    monkeypatch.undo()
    all_of_it.edge.remove()
    all_of_it.log.close()
    _opened.reset()


def all_reads() -> list[str]:
    """Every public reader of a pack."""
    public = [name for name in vars(Pack) if not name.startswith("_")]
    return sorted(name for name in public if hasattr(getattr(Pack, name), "__wrapped__"))


def once(fault: Callable[[], Exception], then: Callable[..., Any], hits: list[str]) -> Any:
    """A function that fails the first time, and does what it should from then on."""

    def failing(*given: Any, **named: Any) -> Any:
        if not hits:
            hits.append(MARKER)
            raise fault()
        return then(*given, **named)

    return failing


def test_there_are_more_than_forty_places_to_fail() -> None:
    assert len(all_slots()) + len(all_reads()) >= 40


@pytest.mark.parametrize(("kind", "name"), all_slots(), ids=lambda part: part)
def test_a_fault_in_a_slot_leaves_the_screen_alive_and_tells_nothing(
    guarded: Guarded,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    name: str,
) -> None:
    screen = guarded.opened.screen
    target = {**view_models(guarded.visitor.kiosk), "StartViewModel": screen.start}[kind]
    slot = next(slot for slot in slots_of(type(target)) if slot.name() == name.encode())
    given = [ARGUMENTS[bytes(each.data()).decode()] for each in slot.parameterTypes()]
    hits: list[str] = []
    works = getattr(type(target), name)
    monkeypatch.setattr(
        type(target), name, once(lambda: ValueError(f"{MARKER} {given}"), works, hits)
    )
    call_from_qml(screen.engine, target, name, given)
    assert hits, "the fault was never met"
    guarded.wait_for_rescue()
    assert guarded.is_alive()
    assert "ValueError at test_edge.py:" in guarded.written()
    assert guarded.keeps_silent(capfd)
    assert guarded.codes == []


def steps(kiosk: KioskViewModel) -> list[Callable[[], object]]:
    """What together reads all that a visit can read."""
    return [
        kiosk.goHome,
        kiosk.home.refresh,
        lambda: kiosk.openCategory("surgery"),
        lambda: kiosk.openTopic("liver"),
        kiosk.openWords,
        kiosk.openCall,
        lambda: kiosk.openDiagram("body-map", ""),
        kiosk.openSearch,
        lambda: kiosk.search.type("liver"),
        kiosk.search.clear,
        lambda: kiosk.search.type(MARKER),
        lambda: kiosk.popup.open("tumor", QRectF(300, 300, 100, 40)),
    ]


@pytest.mark.parametrize("name", [*all_reads(), "search", "near_terms"])
@pytest.mark.parametrize("of_the_pack", [True, False], ids=["the pack", "our own"])
def test_a_fault_in_a_read_leaves_the_screen_alive_and_tells_nothing(
    guarded: Guarded,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    of_the_pack: bool,
) -> None:
    kiosk, library = guarded.visitor.kiosk, guarded.opened.library
    kind = sqlite3.DatabaseError if of_the_pack else KeyError
    owner = searching if hasattr(searching, name) else Pack
    works, before = getattr(owner, name), library.pack
    hits: list[str] = []
    failing = reads(once(lambda: kind(f"near {MARKER!r}"), works.__wrapped__, hits))
    monkeypatch.setattr(owner, name, failing)
    for step in [*steps(kiosk), lambda: getattr(library.pack, name)("en")]:
        if not hits:
            out_of_the_event_loop(step)
    assert hits, "the fault was never met"
    guarded.wait_for_rescue()
    assert guarded.is_alive()
    assert (library.pack is not before) == of_the_pack
    written = guarded.written()
    assert ("PackError (from DatabaseError) at" if of_the_pack else "KeyError at") in written
    assert ("is shown from now on" in written) == of_the_pack
    assert guarded.keeps_silent(capfd)
    assert guarded.codes == []


def test_without_any_pack_the_fault_screen_is_shown(
    guarded: Guarded, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(choose, "bundled_pack", lambda: tmp_path / "none.kpack")
    monkeypatch.setattr(guarded.rescue, "show_fault", lambda: shown.append(True))
    guarded.edge.report(PackError("x.kpack: cannot be read"))
    guarded.visitor.wait_until(lambda: bool(shown))
    assert "no pack can be shown" in guarded.written()
    guarded.edge.report(ValueError())  # the screen of the other tests is made anew
    guarded.visitor.wait_until(lambda: guarded.opened.screen.start.kiosk is not None)


def fail(guarded: Guarded) -> None:
    def act() -> None:
        raise ValueError(MARKER)

    out_of_the_event_loop(act)
    for _ in range(4):
        QGuiApplication.processEvents()


def test_a_second_fault_within_a_minute_ends_the_visit_a_third_the_program(
    guarded: Guarded,
) -> None:
    guarded.visitor.kiosk.display.setTextSize(165)
    fail(guarded)
    assert guarded.visitor.kiosk.page == "home"
    assert guarded.visitor.kiosk.display.textSize == 165
    fail(guarded)
    assert guarded.visitor.kiosk.page == "start"
    assert guarded.visitor.kiosk.display.textSize == 100
    assert guarded.codes == []
    fail(guarded)
    assert guarded.codes == [EXIT_CODE]
    guarded.clock.now += MINUTE_S
    fail(guarded)
    assert guarded.codes == [EXIT_CODE]


def test_faults_a_minute_apart_never_end_the_program(guarded: Guarded) -> None:
    for _ in range(5):
        fail(guarded)
        assert guarded.visitor.kiosk.page == "home"
        guarded.clock.now += MINUTE_S
    assert guarded.codes == []


def test_a_visit_that_could_not_end_is_ended(
    guarded: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk, hits = guarded.visitor.kiosk, []
    kiosk.openTopic("liver")
    works = TopicViewModel.close
    monkeypatch.setattr(TopicViewModel, "close", once(lambda: ValueError(MARKER), works, hits))
    out_of_the_event_loop(kiosk.visit.finish)
    guarded.wait_for_rescue()
    assert hits
    assert kiosk.page == "start"
    assert kiosk.search.query == ""


@pytest.mark.parametrize(
    "script",
    [
        f"let {MARKER} = undefined; {MARKER}.{MARKER}",
        f'throw new Error("{MARKER}")',
        f"{MARKER}()",
        f'throw "{MARKER}: Error: {MARKER}"',
    ],
)
def test_an_error_of_qml_is_told_without_its_words(
    guarded: Guarded, capfd: pytest.CaptureFixture[str], script: str
) -> None:
    component = QQmlComponent(guarded.opened.screen.engine)
    component.setData(f"import QtQml; QtObject {{ function act() {{ {script} }} }}".encode(), "")
    caller = component.create()
    assert caller is not None
    out_of_the_event_loop(lambda: QMetaObject.invokeMethod(caller, "act"))
    guarded.wait_for_rescue()
    assert "Qt (" in guarded.written()
    assert guarded.is_alive()
    assert guarded.keeps_silent(capfd)


def fault_in_a_thread() -> None:
    thread = threading.Thread(target=lambda: int(MARKER))
    thread.start()
    thread.join()


def fault_nobody_can_raise() -> None:
    class Gone:
        def __del__(self) -> None:
            raise ValueError(MARKER)

    Gone()


class Touchy(QObject):
    """Fails at each event it is sent."""

    def customEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt calls it
        raise ValueError(MARKER)


@pytest.mark.parametrize("act", [fault_in_a_thread, fault_nobody_can_raise])
def test_faults_outside_of_slots_arrive_too(
    guarded: Guarded, capfd: pytest.CaptureFixture[str], act: Callable[[], None]
) -> None:
    act()
    guarded.wait_for_rescue()
    assert " ValueError at " in guarded.written()
    assert guarded.is_alive()
    assert guarded.keeps_silent(capfd)


def test_a_fault_in_an_event_arrives_too(
    guarded: Guarded, capfd: pytest.CaptureFixture[str]
) -> None:
    touchy = Touchy()
    QCoreApplication.postEvent(touchy, QEvent(QEvent.Type.User))
    guarded.wait_for_rescue()
    assert guarded.is_alive()
    assert guarded.keeps_silent(capfd)


class BrokenOnce(UserDict[str, Any]):
    """Content of a row that cannot be read the first time."""

    def __init__(self, hits: list[str]) -> None:
        super().__init__()
        self._hits = hits

    def keys(self) -> KeysView[str]:
        if not self._hits:
            self._hits.append(MARKER)
            raise ValueError(MARKER)
        return super().keys()


def test_a_fault_in_a_model_arrives_too(
    guarded: Guarded, capfd: pytest.CaptureFixture[str]
) -> None:
    hits: list[str] = []
    rows = [Row("broken", "paragraph", BrokenOnce(hits))]
    model = guarded.visitor.kiosk.topic.blocks
    guarded.visitor.kiosk.openTopic("liver")
    out_of_the_event_loop(lambda: model.begin(rows, at_once=True))
    assert hits, "the fault was never met"
    guarded.wait_for_rescue()
    assert guarded.is_alive()
    assert guarded.keeps_silent(capfd)


def test_no_exception_is_kept_with_the_values_of_its_frames(guarded: Guarded) -> None:
    fail(guarded)
    kept = {"last_exc", "last_type", "last_value", "last_traceback"} & set(vars(sys))
    assert kept == set()
