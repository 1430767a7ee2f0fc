"""Makes a Debian package of the bundle: dist/waypost_VERSION_amd64.deb, the same bytes from the same bundle."""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from pathlib import Path

from linux import tree

SCRIPTS = tree.HERE / "debian"
DEPENDS = (
    *("libc6 (>= 2.35)", "libstdc++6", "libgcc-s1", "zlib1g", "libbrotli1", "libzstd1"),
    *("libegl1", "libgl1", "libglx0", "libopengl0", "libdbus-1-3", "libexpat1"),
    *("libfontconfig1", "libfreetype6", "libglib2.0-0", "libgssapi-krb5-2"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libx11-6", "libx11-xcb1"),
    *("libxcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
    *("libxcb-randr0", "libxcb-render0", "libxcb-render-util0", "libxcb-shape0", "libxcb-shm0"),
    *("libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon0", "libxkbcommon-x11-0"),
)
"""What contents.SYSTEM_LIBRARIES come from; the system's libraries are not in the bundle."""
CONTROL = """\
Package: waypost
Version: {version}
Architecture: amd64
Section: misc
Priority: optional
Maintainer: Waypost <waypost@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: cage, xwayland
Description: offline patient-information kiosk
 Shows patients in a waiting room where colorectal cancer spreads and how it is
 treated, with drawings that can be touched. Needs no network, no account and
 no database; keeps nothing of a visit.
"""


def build(bundle: Path, folder: Path, version: str, *, level: int = 9) -> Path:
    """Writes the package into a folder; `level` 0 to 9 is how hard it is packed.

    Raises subprocess.CalledProcessError if dpkg-deb refuses.
    """
    package = folder / f"waypost_{version}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="waypost-deb-") as temporary:
        root = Path(temporary) / "root"
        tree.fill(root, bundle)
        scripts = _control(root, version)
        tree.settle(root, (*tree.PROGRAMS, *scripts))
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", root, package]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(tree.epoch())}
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return package


def _control(root: Path, version: str) -> list[str]:
    folder = root / "DEBIAN"
    folder.mkdir()
    files = [path for path in sorted(root.rglob("*")) if not path.is_dir()]
    kilobytes = sum(path.lstat().st_size for path in files) // 1024
    text = CONTROL.format(version=version, kilobytes=kilobytes, depends=", ".join(DEPENDS))
    (folder / "control").write_text(text, encoding="utf-8")
    (folder / "conffiles").write_text("/etc/waypost/kiosk.yaml\n", encoding="utf-8")
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
        if not path.is_symlink()
    )
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    for path in SCRIPTS.iterdir():
        (folder / path.name).write_text(tree.script(path, version), encoding="utf-8")
    return [f"DEBIAN/{path.name}" for path in SCRIPTS.iterdir()]
