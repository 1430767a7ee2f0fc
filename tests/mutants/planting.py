"""A copy of the project in which a fault is planted, and the tests that should notice it."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
NEEDED = ("kiosk", "tests", "content", "assets", "docs", "packaging", "tools", ".ci")
FILES = ("pyproject.toml", "Makefile", "README.md", "CONTRIBUTING.md", "LICENSE", "CHANGELOG.md")
OPTIONS = ("-q", "-x", "-n", "0", "-p", "no:randomly", "-p", "no:cacheprovider", "--no-header")


NOT_FOUND = "4"


class Unsound(Exception):
    """Tests fail without any fault."""


class Copy:
    """The project elsewhere: what is broken there is broken for nobody."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._asked: subprocess.Popen[str] | None = None
        self._sound: set[tuple[str, ...]] = set()
        self._times = itertools.count(1_000_000_000)
        for name in NEEDED:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(ROOT / name, root / name, ignore=ignored)
        for name in FILES:
            shutil.copy(ROOT / name, root / name)

    @contextmanager
    def with_text(self, path: Path, text: bytes) -> Iterator[None]:
        """While it lasts a file says something else."""
        before = (self.root / path).read_bytes()
        self._write(path, text)
        try:
            yield
        finally:
            self._write(path, before)

    def _write(self, path: Path, text: bytes) -> None:
        """Each time as of another second: that is how Python knows that its compiled copy is old."""
        (self.root / path).write_bytes(text)
        time_s = next(self._times)
        os.utime(self.root / path, (time_s, time_s))

    def expect_sound(self, tests: Sequence[str], limit_s: float) -> None:
        """Has tests run once as they are. Raises Unsound if one fails."""
        if tuple(tests) not in self._sound and not self.pass_all(tests, limit_s):
            raise Unsound("its tests fail as it is; mend that first")
        self._sound.add(tuple(tests))

    def pass_all(self, tests: Sequence[str], limit_s: float) -> bool:
        """Whether these tests end in time and none fails. Those called by a name that pytest does not find pass."""
        if self._asked is None or self._asked.poll() is not None:
            self._asked = self._started()
        asked = self._asked
        assert asked.stdin is not None
        assert asked.stdout is not None
        asked.stdin.write(f"{json.dumps([ceil(limit_s), [*OPTIONS, *tests]])}\n")
        asked.stdin.flush()
        named = any("::" in test for test in tests)
        return asked.stdout.readline().strip() in ({"0", NOT_FOUND} if named else {"0"})

    def _started(self) -> subprocess.Popen[str]:
        environment = {**os.environ, "PYTHONPATH": str(self.root), "PYTHONHASHSEED": "0"}
        return subprocess.Popen(
            [sys.executable, "-m", "tests.mutants.asked"],
            cwd=self.root,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        """Ends the process that runs the tests."""
        if self._asked is not None:
            self._asked.communicate()


@contextmanager
def copied() -> Iterator[Copy]:
    """A copy that is gone afterwards."""
    with TemporaryDirectory(prefix="waypost-mutants-") as folder:
        Path(folder).chmod(0o755)  # some tests run as nobody
        copy = Copy(Path(folder))
        try:
            yield copy
        finally:
            copy.close()
