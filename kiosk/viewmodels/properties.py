"""Qt's Property as a decorator, typed so that a checker sees what the getter returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    T = TypeVar("T")

    class _Read(Generic[T]):
        def __get__(self, instance: object, owner: type | None = None) -> T: ...

    class Property:
        """What PySide6.QtCore.Property is as a decorator of a getter."""

        def __init__(
            self, kind: type | str, *, notify: object = None, constant: bool = False
        ) -> None: ...

        def __call__(self, getter: Callable[[Any], T]) -> _Read[T]: ...
else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
