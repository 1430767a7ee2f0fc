"""`make offline-media`: the installers and the distribution's own packages in one folder and one image."""

from __future__ import annotations

import sys

from linux import media
from release import DIST, ROOT, version

if __name__ == "__main__":
    sys.exit(media.main(DIST, ROOT / "build" / "minimal", version()))
