"""Which tests run a line, noted once while all of them pass: of a room's first tests only they are asked about it.

What a test runs in another process, or a fixture made for an earlier test, is not noted: the rate is rather too low.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from coverage import CoverageData

from tests.mutants.faults import Fault

MOST = 30
"""So many tests are asked by their names: pytest takes long to find many."""
NOTING = (
    *("--cov=kiosk", "--cov-context=test", "--cov-append"),
    *("--cov-report=", "--cov-fail-under=0"),
)
"""Options with which tests note in `DATA` what they run."""
DATA = Path("build/coverage")


class Near:
    """What was noted in the copy of the project at `root`."""

    def __init__(self, root: Path) -> None:
        data = CoverageData(str(root / DATA))
        data.read()
        self._tests: dict[Path, dict[int, list[str]]] = {}
        for name in data.measured_files():
            lines = data.contexts_by_lineno(name)
            self._tests[Path(name).relative_to(root)] = {
                line: sorted({_test(context) for context in contexts} - {""})
                for line, contexts in lines.items()
            }
        self._runs = Counter(
            test for lines in self._tests.values() for tests in lines.values() for test in tests
        )

    def stages(self, fault: Fault) -> list[list[str]]:
        """Some tests that run a fault's line, the most special first, then all files with such tests.

        None if it is run on import only.
        """
        tests = self._tests_of(fault)
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        return [tests[:MOST], list(files)] if tests else []

    def _tests_of(self, fault: Fault) -> list[str]:
        lines = self._tests.get(fault.path, {})
        begun = max((line for line in lines if line <= fault.line), default=0)
        return sorted(lines.get(begun, []), key=lambda test: (self._runs[test], test))


def _test(context: str) -> str:
    """The test of a context such as `tests/test_a.py::test_b|run`; empty for what runs between tests."""
    return context.rpartition("|")[0]
