"""The same content gives the same bytes, whoever compiles it and in whatever order Python keeps its sets."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.compiler.overlay import BILINGUAL, GOOD

ROOT = Path(__file__).parents[3]
BUILD = """
import sys
from pathlib import Path
from kiosk.compiler import build
build(Path(sys.argv[1]), Path(sys.argv[2]))
"""


def built(content: Path, pack: Path, hash_seed: str) -> bytes:
    """The pack that another process makes."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", BUILD, str(content), str(pack)]
    subprocess.run(command, cwd=pack.parent, env=environment, check=True, timeout=60)
    return pack.read_bytes()


@pytest.mark.parametrize("name", ["small", "two languages"])
def test_two_processes_with_other_hash_seeds_write_the_same_pack(tmp_path: Path, name: str) -> None:
    content = ROOT / "tests" / "small"
    if name == "two languages":
        content = tmp_path / "content"
        shutil.copytree(GOOD, content)
        shutil.copytree(BILINGUAL, content, dirs_exist_ok=True)
    packs = [built(content, tmp_path / f"{seed}.kpack", seed) for seed in ("1", "4711")]
    assert packs[0] == packs[1]
    assert len(packs[0]) > 10_000
