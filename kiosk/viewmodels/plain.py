"""Values of a pack as plain data for QML."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from kiosk.pack.runs import Run


def plain(value: Any) -> Any:
    """Dataclasses as dicts by their fields, tuples as lists; of a run only what is seen and touched."""
    if type(value) is str:
        return value
    if isinstance(value, Run):
        return plain_run(value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if is_dataclass(value):
        return {name: plain(getattr(value, name)) for name in _names(type(value))}
    return value


def plain_run(run: Run) -> dict[str, Any]:
    """A run: styled, plain, links."""
    links = [dict(link.__dict__) for link in run.links]
    return {"styled": run.styled, "plain": run.plain, "links": links}


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))
