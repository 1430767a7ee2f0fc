"""The program's way in: run a command, tell what went wrong, exit code.

Exit codes: 0 done; 1 findings, refusals, not found; 2 wrong usage or unreadable input; 3 internal;
4 the screen failed three times within a minute, to be started again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from kiosk.errors import ConfigError, KioskError, UsageError, harmless

PLAIN_RUN = ["run"]
"""As a kiosk session starts it. It needs no parser, which would take a twentieth of the start."""

_LIBRARY_MISSING = ("cannot open shared object file", "DLL load failed")
"""What the loaders of Linux and Windows say of a library that is not there."""

OPEN = ["open"]
"""What somebody waits for at a desk, or a script: without the parser it takes half as long."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the result is the process's exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # none in a windowed Windows program
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(sys.argv[1:] if arguments is None else list(arguments))
    except (UsageError, ConfigError) as fault:
        return _refuse(fault, 2)
    except KioskError as fault:
        return _refuse(fault, 1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on
        return 1
    except KeyboardInterrupt:
        return _refuse("stopped", 130)
    except ImportError as fault:
        return _missing(fault)
    except Exception as fault:  # noqa: BLE001 - the outermost edge; it is logged
        return _internal(fault)


def _run(arguments: list[str]) -> int:
    if arguments == PLAIN_RUN:
        from kiosk.screen.options import RunOptions
        from kiosk.screen.run import run

        return run(RunOptions())
    if arguments[:1] == OPEN:
        from kiosk.cli.open import asked, open_on_kiosk

        request = asked(arguments[1:])
        if request is not None:
            return open_on_kiosk(request)
    from kiosk.cli.parser import command, parser

    options = parser().parse_args(arguments)
    return command(options)(options)


def _refuse(fault: object, code: int) -> int:
    print(f"kiosk: {harmless(str(fault))}", file=sys.stderr)
    return code


def _missing(fault: ImportError) -> int:
    """A library of the machine's that Qt needs is the machine's fault, any other module ours."""
    if not any(words in str(fault) for words in _LIBRARY_MISSING):
        return _internal(fault)
    remedy = "install the package that has it (from source `make setup` does)"
    return _refuse(f"a library that Qt needs is missing on this machine: {fault}; {remedy}", 2)


def _internal(fault: Exception) -> int:
    from kiosk.station.log import Log
    from kiosk.station.paths import paths

    log = Log(paths().log_folder)
    reference = log.failure(fault)
    log.close()
    return _refuse(f"internal error {reference}; details are in {log.path}", 3)
