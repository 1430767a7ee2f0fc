"""The one place where the state of the visit is held."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.viewmodels.let_go import LetGo
from kiosk.visit.settings import Settings

if TYPE_CHECKING:
    from kiosk.visit.state import VisitState


class VisitStore(QObject):
    """Holds the state; view models read it and swap it, and are told what it was before and what it is.

    `clock` gives steady seconds. The state itself is made when it is first asked for: before the first frame there
    are only the settings that a visit begins with.
    """

    swapped = Signal(object, object)

    def __init__(self, first: Settings) -> None:
        super().__init__()
        self.clock = time.monotonic
        self._first = first
        self._state: VisitState | None = None
        self._let_go = LetGo()

    @property
    def first(self) -> Settings:
        """The settings that each visit begins with."""
        return self._first

    @property
    def settings(self) -> Settings:
        return self._first if self._state is None else self._state.settings

    @property
    def state(self) -> VisitState:
        if self._state is None:
            from kiosk.visit.state import VisitState

            self._state = VisitState.first(self._first)
        return self._state

    @property
    def is_at_rest(self) -> bool:
        """Nobody is there: Start is shown as each visit finds it."""
        if self._state is None:
            return True
        from kiosk.visit.places import START
        from kiosk.visit.state import is_left_over

        return self.state.history.here == START and not is_left_over(self.state, self._first)

    def put(self, state: VisitState) -> VisitState:
        """Takes a state without telling anyone, and gives the one before: `tell` may follow."""
        before, self._state = self.state, state
        return before

    def tell(self, before: VisitState) -> None:
        """Tells everyone what the state was and what it has become."""
        if before != self.state:
            self.swapped.emit(before, self.state)
            self._let_go.soon()

    def swap(self, state: VisitState) -> None:
        """Takes a state, then tells everyone."""
        self.tell(self.put(state))

    def change(self, **changes: Any) -> None:
        """Swaps the state for one that differs in these fields."""
        self.swap(self.state.having(**changes))

    def forget(self) -> VisitState:
        """Takes the state that each visit begins with, and gives the one before: `tell` may follow."""
        return self.put(type(self.state).first(self._first))

    def offer(self, languages: frozenset[str], instead: str) -> None:
        """From now on there are these languages; `instead` is spoken where another one was. Tells nobody."""

        def spoken(settings: Settings) -> Settings:
            return (
                settings if settings.language in languages else settings._replace(language=instead)
            )

        self._first = spoken(self._first)
        if self._state is not None:
            self._state = self._state.having(settings=spoken(self._state.settings))
