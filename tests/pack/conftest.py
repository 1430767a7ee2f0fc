from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pack.reader import Pack
from tests.pack.tiny import write_pack


@pytest.fixture
def pack_file(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "tiny.kpack")


@pytest.fixture
def pack(pack_file: Path) -> Iterator[Pack]:
    opened = Pack.open(pack_file)
    yield opened
    opened.close()
