"""When the list of faults stands over an author's page."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.errors import Finding
from kiosk.viewmodels.faults import MOST_LISTED, FaultsViewModel

ONE = Finding("content/a.md", 3, 7, "unknown-topic", "there is no topic 'x'", "did you mean 'y'?")
OTHER = Finding("content/b.md", 1, 1, "sentence-length", "a long sentence")


def test_a_fault_is_listed_with_its_place_and_remedy() -> None:
    faults = FaultsViewModel()
    faults.show([ONE], blocking=True)
    assert faults.shown
    assert faults.blocking
    message = "there is no topic 'x' (did you mean 'y'?)"
    assert faults.faults == [{"place": "content/a.md:3:7", "message": message}]


def test_without_faults_the_list_goes() -> None:
    faults = FaultsViewModel()
    faults.show([ONE], blocking=True)
    faults.show([], blocking=False)
    assert not faults.shown


def test_what_keeps_a_save_from_being_shown_is_told_with_each_save() -> None:
    faults = FaultsViewModel()
    faults.show([ONE], blocking=True)
    faults.close()
    assert not faults.shown
    faults.show([ONE], blocking=True)
    assert faults.shown


def test_what_was_closed_stays_closed_until_something_is_new() -> None:
    faults = FaultsViewModel()
    faults.show([OTHER], blocking=False)
    faults.close()
    faults.show([OTHER._replace(line=9)], blocking=False)
    assert not faults.shown
    faults.show([OTHER, ONE], blocking=False)
    assert faults.shown


def test_a_fault_that_comes_back_is_new() -> None:
    faults = FaultsViewModel()
    faults.show([OTHER], blocking=False)
    faults.close()
    faults.show([], blocking=False)
    faults.show([OTHER], blocking=False)
    assert faults.shown


def test_a_fault_in_between_opens_nothing_that_was_closed() -> None:
    faults = FaultsViewModel()
    faults.show([OTHER], blocking=False)
    faults.close()
    faults.show([ONE], blocking=True)
    faults.unblock()
    assert not faults.shown
    faults.show([OTHER], blocking=False)
    assert not faults.shown


def test_a_long_list_is_cut_and_counted() -> None:
    faults = FaultsViewModel()
    faults.show([ONE._replace(line=line) for line in range(1, MOST_LISTED + 6)], blocking=True)
    assert (len(faults.faults), faults.more, faults.count) == (MOST_LISTED, 5, MOST_LISTED + 5)


def test_sixty_faults_are_listed() -> None:
    faults = FaultsViewModel()
    faults.show([ONE._replace(line=line) for line in range(100)], blocking=True)
    assert (len(faults.faults), faults.more) == (60, 40)


def test_each_change_of_the_list_is_told_and_no_change_is_not(qtbot: QtBot) -> None:
    faults = FaultsViewModel()
    for step in (lambda: faults.show([ONE], blocking=True), faults.close, faults.unblock):
        with qtbot.waitSignal(faults.changed):
            step()
    with qtbot.assertNotEmitted(faults.changed):
        faults.unblock()


def test_few_faults_leave_nothing_unlisted_and_many_do() -> None:
    faults = FaultsViewModel()
    for count, more in ((MOST_LISTED - 1, 0), (MOST_LISTED, 0), (MOST_LISTED + 1, 1)):
        faults.show([ONE._replace(line=line) for line in range(count)], blocking=True)
        assert (faults.count, faults.more, len(faults.faults)) == (count, more, count - more)
