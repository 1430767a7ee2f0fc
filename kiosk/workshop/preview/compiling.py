"""Asks the compiling processes for packs, and for what is to be said of the words in them."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.workshop.preview.drafts import Draft, read

END_MS = 2000
"""A process ends by itself once nothing more can come; after this long it is ended."""


class Compiling(QObject):
    """Has the content compiled: `drafted` brings a Draft with the pack, `worded` a later one with every finding."""

    drafted = Signal(object)
    worded = Signal(object)

    def __init__(self, content: Path) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="waypost-preview-")
        self._number = 0
        self._pages = _Process(content, "pages")
        self._words = _Process(content, "words")
        self._pages.answered.connect(self._on_pages)
        self._words.answered.connect(self.worded)

    def ask(self) -> None:
        """Wants the content as it is now; what was asked for before may be left out."""
        self._number += 1
        self._pages.send(str(Path(self._folder.name) / f"{self._number}.kpack"))

    def close(self) -> None:
        """Ends the processes and deletes the packs, which must be closed by then."""
        self._pages.close()
        self._words.close()
        self._folder.cleanup()

    def _on_pages(self, draft: Draft) -> None:
        if draft.pack:
            self._words.send(draft.pack)
        self.drafted.emit(draft)


class _Process(QObject):
    """One process that is sent lines and answers with drafts; it is started when it is needed."""

    answered = Signal(object)

    def __init__(self, content: Path, what: str) -> None:
        super().__init__()
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._on_answer)
        self._process.finished.connect(self._on_finished)
        program, *arguments = [*_ourselves(), "pack", "preview", str(content), "--compiler", what]
        self._process.setProgram(program)
        self._process.setArguments(arguments)

    def send(self, line: str) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()
        self._process.write(f"{line}\n".encode())

    def close(self) -> None:
        self._process.finished.disconnect(self._on_finished)
        self._process.readyReadStandardOutput.disconnect(self._on_answer)
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(END_MS):
            self._process.kill()
            self._process.waitForFinished(END_MS)

    def _on_answer(self) -> None:
        while self._process.canReadLine():
            self.answered.emit(read(bytes(self._process.readLine().data()).decode()))

    def _on_finished(self, code: int) -> None:
        message = f"the compiler stopped (exit code {code}); it begins anew with the next save"
        self.answered.emit(Draft("", failure=message))


def _ourselves() -> list[str]:
    """The command that starts this program once more."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
