"""A process that has loaded what no fault is planted in, and forks for each run of tests it is asked for.

Reads lines of JSON, [seconds, arguments of pytest], and answers each with how pytest ended.
"""

from __future__ import annotations

import json
import os
import signal
import sys

import markdown
import PySide6.QtQml
import PySide6.QtQuick
import PySide6.QtTest
import pytest
import yaml

LOADED = (markdown, PySide6, pytest, yaml)


def main() -> None:
    """Answers until nothing more is asked."""
    for line in sys.stdin:
        limit_s, arguments = json.loads(line)
        child = os.fork()
        if child == 0:
            signal.alarm(limit_s)  # ends it, whatever it waits for
            nothing = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(nothing, stream)
            os._exit(pytest.main(arguments))
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
