"""`make test-installers`: what `make installers` made is installed, proved, upgraded, removed, and built twice.

`python packaging/prove.py --packages` only makes what is installed on a Windows elsewhere.
"""

from __future__ import annotations

import sys

import prove_same
from linux import prove_deb, prove_media, prove_run, prove_session
from release import DIST, ROOT
from windows import bundle as for_windows
from windows import prove_installers, wine


def main() -> int:
    """1 if two builds differ, 2 if there is no bundle or a tool is missing."""
    if sys.argv[1:] == ["--packages"]:
        prove_installers.make_packages(for_windows.BUNDLE, for_windows.WORK)
        return 0
    here = sys.platform == "win32"
    if for_windows.BUNDLE.is_dir() and (here or wine.is_here()):
        prove_installers.main(for_windows.BUNDLE, for_windows.WORK)
    if here:
        return 0
    bundle, minimal = DIST / "waypost", ROOT / "build" / "minimal"
    if not bundle.is_dir():
        print("there is no bundle: make installers", file=sys.stderr)
        return 2
    found = (
        prove_session.main(bundle, ROOT / "build" / "session.png")
        or prove_deb.main(bundle, minimal)
        or prove_run.main(bundle, minimal)
    )
    for media in sorted(DIST.glob("waypost-*-offline")):
        found = found or prove_media.main(media, minimal)
    return found or prove_same.main(ROOT / "build" / "same")


if __name__ == "__main__":
    sys.exit(main())
