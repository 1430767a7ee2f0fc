"""Frozen dataclasses as JSON and back, by their fields. A field that has its default is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Decode = Callable[[Any], Any]


def to_json(value: Any) -> str:
    """Plain data, frozen dataclasses and tuples of them as JSON; equal values give equal text."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(cls: type[T], text: str) -> T:
    """A value of a dataclass. Raises ValueError, TypeError or KeyError if the JSON is not of its fields."""
    return decoder(cls)(json.loads(text))


@cache
def decoder(hint: Any) -> Decode:
    """What makes a value of this type (a dataclass, a tuple, str, int, bool) of parsed JSON."""
    if is_dataclass(hint):
        return _object(hint)
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        return _list(decoder(inner[0])) if inner[-1] is Ellipsis else _fixed(inner)
    return _leaf(hint)


def _plain(value: Any) -> Any:
    defaults = _defaults(type(value))
    if defaults is not None:
        return {
            name: _plain(given)
            for name, default in defaults
            if (given := getattr(value, name)) != default
        }
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return value


@cache
def _defaults(cls: type) -> tuple[tuple[str, Any], ...] | None:
    """The fields of a dataclass with their defaults; None if it is none."""
    if not is_dataclass(cls):
        return None
    return tuple((field.name, field.default) for field in fields(cls))


def _leaf(hint: type) -> Decode:
    def read(data: Any) -> Any:
        if type(data) is not hint:
            raise TypeError(f"expected {hint.__name__}")
        return data

    return read


def _list(each: Decode) -> Decode:
    def read(data: Any) -> tuple[Any, ...]:
        if type(data) is not list:
            raise TypeError("expected a list")
        return tuple([each(entry) for entry in data])

    return read


def _fixed(hints: tuple[Any, ...]) -> Decode:
    """So many of str, int and bool."""
    wanted = list(hints)

    def read(data: Any) -> tuple[Any, ...]:
        if [type(entry) for entry in data] != wanted:
            raise TypeError(f"expected {wanted}")
        return tuple(data)

    return read


def _object(cls: Any) -> Decode:
    hints = get_type_hints(cls)
    leaves = {f.name: hints[f.name] for f in fields(cls) if hints[f.name] in (str, int, bool)}
    others = {f.name: decoder(hints[f.name]) for f in fields(cls) if f.name not in leaves}
    defaults = {f.name: f.default for f in fields(cls) if f.default is not MISSING}
    count = len(fields(cls))

    def read(data: Any) -> Any:
        if type(data) is not dict:
            raise TypeError("expected an object")
        values = {**defaults, **data} if defaults else data
        for name, given in data.items():
            hint = leaves.get(name)
            if hint is None:
                values[name] = others[name](given)
            elif type(given) is not hint:
                raise TypeError(f"expected {hint.__name__} for {name}")
        if len(values) != count:
            raise KeyError(f"{cls.__name__} has other fields than {sorted(data)}")
        made = object.__new__(cls)
        # Past __init__, which sets each frozen field by itself: a page has hundreds of runs and links.
        made.__dict__.update(values)
        return made

    return read
