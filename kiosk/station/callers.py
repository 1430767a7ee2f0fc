"""Who may ask this kiosk for a page: its own user, root, and the members of one group."""

from __future__ import annotations

import os
import sys

from kiosk.station.launch import Caller


def group_of(name: str) -> int | None:
    """The number of a group of this machine; None if it has none of this name."""
    if sys.platform == "win32" or not name:
        return None
    import grp

    try:
        return grp.getgrnam(name).gr_gid
    except KeyError:
        return None


def may_ask(caller: Caller, group: int | None) -> bool:
    """Whether a process on this machine may; its user's groups are those that the machine knows it to be in."""
    if sys.platform == "win32" or caller.user in (0, os.geteuid()):
        return True
    return group is not None and group in (caller.group, *_groups(caller))


def _groups(caller: Caller) -> list[int]:
    if sys.platform == "win32":
        return []
    import pwd

    try:
        name = pwd.getpwuid(caller.user).pw_name
    except KeyError:
        return []
    return os.getgrouplist(name, caller.group)
