"""Whether there is still something to touch: a cable that came loose is told of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QInputDevice

from kiosk.station.log import Log

SETTLED_MS = 2000
"""Devices are made anew when a screen is turned or a session is taken up again: so long they may be gone."""


class Touchscreens(QObject):
    """A line in the log when the last touchscreen is gone, and one when there is one again.

    A kiosk that never had any is left in peace: `kiosk doctor` tells of that.
    """

    def __init__(
        self,
        log: Log,
        devices: Callable[[], Sequence[QInputDevice]] = QInputDevice.devices,
    ) -> None:
        super().__init__()
        self._log = log
        self._devices = devices
        self._watched: list[QInputDevice] = []
        self._name = ""
        self._lost = False
        self.look()

    @Slot()
    def look(self) -> None:
        """Watches over what is there now. To be called now and then: Qt does not tell what is new."""
        kind = QInputDevice.DeviceType.TouchScreen
        there = [device for device in self._devices() if device.type() == kind]
        for device in there:
            if device not in self._watched:
                device.destroyed.connect(self._look_soon)
        self._watched = there
        if there:
            self._name = there[0].name()
            self._tell(lost=False)
        elif self._name:
            self._tell(lost=True)

    @Slot()
    def _look_soon(self) -> None:
        self._watched = []
        QTimer.singleShot(SETTLED_MS, self, self.look)

    def _tell(self, *, lost: bool) -> None:
        if lost is self._lost:
            return
        self._lost = lost
        self._log.problem(
            f"no touchscreen is attached any more ({self._name} is gone): look at its cable, then at `kiosk doctor`"
            if lost
            else f"a touchscreen is there again: {self._name}"
        )
