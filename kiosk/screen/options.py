"""What the command line asks of the screen, as plain values."""

from pathlib import Path
from typing import NamedTuple


class RunOptions(NamedTuple):
    """How `kiosk run` was started; None means "as configured"."""

    pack: Path | None = None
    config: Path | None = None
    language: str | None = None
    topic: str | None = None
    windowed: tuple[int, int] | None = None


AGAIN = -1
"""What ends a showing where the settings on the disk are others: begin again with those."""

RESTART = 5
"""The exit code where staff asked for a restart: whoever started the kiosk starts it again."""
