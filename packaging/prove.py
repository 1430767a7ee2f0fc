"""`make test-installers`: what `make installers` made is installed, proved, upgraded and removed.

`python packaging/prove.py --packages` only makes what is installed on a Windows elsewhere.
"""

from __future__ import annotations

import sys
from pathlib import Path

from linux import prove_deb, prove_session
from windows import bundle as for_windows
from windows import prove_installers, wine

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """2 if there is no bundle or a tool is missing; installers for Windows are tried where there is a bundle for it."""
    if sys.argv[1:] == ["--packages"]:
        prove_installers.make_packages(for_windows.BUNDLE, for_windows.WORK)
        return 0
    here = sys.platform == "win32"
    if for_windows.BUNDLE.is_dir() and (here or wine.is_here()):
        code = prove_installers.main(for_windows.BUNDLE, for_windows.WORK)
        if code or here:
            return code
    bundle = ROOT / "dist" / "waypost"
    if not bundle.is_dir():
        print("there is no bundle: make installers", file=sys.stderr)
        return 2
    return prove_session.main(bundle, ROOT / "build" / "session.png") or prove_deb.main(
        bundle, ROOT / "build" / "minimal"
    )


if __name__ == "__main__":
    sys.exit(main())
