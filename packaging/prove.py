"""`make test-installers`: what `make installers` made is installed, proved, upgraded and removed."""

from __future__ import annotations

import sys
from pathlib import Path

from linux import prove_deb, prove_session

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """2 if there is no bundle or a tool is missing."""
    bundle = ROOT / "dist" / "waypost"
    if not bundle.is_dir():
        print("there is no bundle: make installers", file=sys.stderr)
        return 2
    return prove_session.main(bundle, ROOT / "build" / "session.png") or prove_deb.main(
        bundle, ROOT / "build" / "minimal"
    )


if __name__ == "__main__":
    sys.exit(main())
