"""`make offline-media`: what `make installers` made, with the distribution's own packages, in one folder and one image."""

from __future__ import annotations

import sys

from build import DIST, ROOT, version
from linux import media

if __name__ == "__main__":
    sys.exit(media.main(DIST, ROOT / "build" / "minimal", version()))
