"""Makes a Debian package of the bundle: dist/waypost_VERSION_amd64.deb, the same bytes from the same bundle."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

FILES = Path(__file__).parent / "files"
SCRIPTS = Path(__file__).parent / "debian"
HOME = "opt/waypost"
PLACES = {
    "waypost-kiosk.service": "usr/lib/systemd/system/waypost-kiosk.service",
    "waypost.sysusers": "usr/lib/sysusers.d/waypost.conf",
    "waypost-kiosk": "usr/sbin/waypost-kiosk",
    "logind.conf": "usr/share/waypost/logind.conf",
    "sysctl.conf": "usr/share/waypost/sysctl.conf",
    "system.conf": "usr/share/waypost/system.conf",
    "udev.rules": "usr/share/waypost/udev.rules",
    "kiosk.yaml": "etc/waypost/kiosk.yaml",
    "waypost.desktop": "usr/share/applications/waypost.desktop",
    "kiosk.1": "usr/share/man/man1/kiosk.1",
    "waypost-kiosk.8": "usr/share/man/man8/waypost-kiosk.8",
}
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
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))
    with tempfile.TemporaryDirectory(prefix="waypost-deb-") as temporary:
        root = Path(temporary) / "root"
        _fill(root, bundle)
        _control(root, version)
        _settle(root, epoch)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{level}", "--build", root, package]
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return package


def _fill(root: Path, bundle: Path) -> None:
    shutil.copytree(bundle, root / HOME, symlinks=True)
    for name, place in PLACES.items():
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(FILES / name, path)
    (root / "usr/bin").mkdir(parents=True, exist_ok=True)
    (root / "usr/bin/kiosk").symlink_to(f"/{HOME}/kiosk")
    (root / "etc/waypost/kiosk.d").mkdir()
    doc = root / "usr/share/doc/waypost"
    doc.mkdir(parents=True)
    shutil.copyfile(bundle / "_internal/licences/NOTICE.md", doc / "copyright")


def _control(root: Path, version: str) -> None:
    folder = root / "DEBIAN"
    folder.mkdir()
    kilobytes = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    text = CONTROL.format(version=version, kilobytes=kilobytes, depends=", ".join(DEPENDS))
    (folder / "control").write_text(text, encoding="utf-8")
    (folder / "conffiles").write_text("/etc/waypost/kiosk.yaml\n", encoding="utf-8")
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in sorted(root.rglob("*"))
        if path.is_file() and not path.is_symlink() and folder not in path.parents
    )
    (folder / "md5sums").write_text(sums, encoding="utf-8")
    for script in sorted(SCRIPTS.iterdir()):
        text = script.read_text(encoding="utf-8").replace("@VERSION@", version)
        (folder / script.name).write_text(text, encoding="utf-8")
        (folder / script.name).chmod(0o755)


def _settle(root: Path, epoch: int) -> None:
    """Modes and times that do not tell who built it, and when."""
    programs = {root / HOME / "kiosk", root / PLACES["waypost-kiosk"]}
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or path in programs or (path.parent.name == "DEBIAN" and path.stem in (
                "preinst", "postinst", "prerm", "postrm"
            ))  # fmt: skip
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
