from __future__ import annotations

import os
import socket
import sys

import pytest

from kiosk.station.callers import group_of, may_ask
from kiosk.station.launch import Caller, caller

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="users and groups of POSIX")

ME, OTHER, STAFF = os.geteuid(), os.geteuid() + 4000, 4321


@pytest.mark.parametrize(
    ("who", "group", "may"),
    [
        (Caller(ME, OTHER), None, True),
        (Caller(0, 0), None, True),
        (Caller(OTHER, OTHER), None, False),
        (Caller(OTHER, STAFF), None, False),
        (Caller(OTHER, STAFF), STAFF, True),
        (Caller(OTHER, OTHER), STAFF, False),
    ],
)
def test_the_own_user_root_and_one_group_may_ask(who: Caller, group: int | None, may: bool) -> None:
    assert may_ask(who, group) is may


def test_a_group_counts_that_is_not_the_first_one_of_its_member(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "getgrouplist", lambda _name, group: [group, STAFF])
    nobody = 65534
    assert may_ask(Caller(nobody, nobody), STAFF)


def test_a_group_is_known_by_its_name() -> None:
    import grp

    first = grp.getgrall()[0]
    assert group_of(first.gr_name) == first.gr_gid
    assert group_of("no-such-group") is None
    assert group_of("") is None


@pytest.mark.skipif(sys.platform != "linux", reason="SO_PEERCRED is Linux's")
def test_the_system_tells_who_is_at_the_other_end() -> None:
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        assert caller(one.fileno()) == Caller(os.geteuid(), os.getegid())
