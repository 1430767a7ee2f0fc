"""Makes a Windows Installer package of the bundle: dist/waypost-VERSION-x64.msi, with wixl and msibuild (msitools).

Source: Windows Installer, https://learn.microsoft.com/windows/win32/msi/; what wixl has no element for is put into its
tables by `ROWS`.
"""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
import uuid
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from windows.tables import rows

FILES = Path(__file__).parent / "files"
NAMESPACE = uuid.UUID("5f0bb3c5-3b9b-5a57-9e3b-6f6f0c2a9d11")
"""What every identity is derived from; another one would be another product."""
UPGRADE_CODE = str(uuid.uuid5(NAMESPACE, "upgrade")).upper()
LOCK_DOWN = ("waypost-kiosk.ps1", "shell-launcher.xml", "assigned-access.xml")
OURS = r"Software\Waypost"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def build(bundle: Path, folder: Path, version: str) -> Path:
    """Writes the package into a folder.

    Raises RuntimeError if wixl or msibuild refuses.
    """
    out = folder / f"waypost-{version}-x64.msi"
    with tempfile.TemporaryDirectory(prefix="waypost-msi-") as temporary:
        here = Path(temporary)
        (here / "bundle").symlink_to(bundle.absolute())
        (here / "files").symlink_to(FILES)
        document = ElementTree(_wix(here / "bundle", version))
        indent(document)
        document.write(here / "waypost.wxs", encoding="utf-8", xml_declaration=True)
        _call("wixl", "--arch", "x64", "--output", out.absolute(), "waypost.wxs", folder=here)
    _call("msibuild", out, "-q", *rows(version, UPGRADE_CODE))
    revision = f"{{{identity(_digest(bundle) + version)}}}"
    _call("msibuild", out, "-s", "Waypost", "Waypost", "x64;1033", revision)
    return out


def _wix(bundle: Path, version: str) -> Element:
    root = Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = _add(
        root, "Product", Name="Waypost", Manufacturer="Waypost", Language="1033", Version=version,
        Id=identity(f"product {version}"), UpgradeCode=UPGRADE_CODE,
    )  # fmt: skip
    _add(product, "Package", InstallerVersion="500", Compressed="yes", InstallScope="perMachine")
    _add(product, "Media", Id="1", Cabinet="waypost.cab", EmbedCab="yes")
    target = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = _add(target, "Directory", Id="ProgramFiles64Folder")
    home = _add(programs, "Directory", Id="INSTALLDIR", Name="Waypost")
    main = _add(product, "Feature", Id="Main", Title="Waypost", Level="1")
    kiosk = _add(product, "Feature", Id="Kiosk", Title="Start with Windows", Level="2")
    _tree(home, bundle, "bundle", main)
    lock_down = _add(home, "Directory", Id="LOCKDOWN", Name="lock-down")
    for name in LOCK_DOWN:
        _file(lock_down, f"files/{name}", main)
    _file(_add(home, "Directory", Id="SAMPLE", Name="sample"), "files/kiosk.yaml", main)
    _shortcut(target, main)
    _values(home, main, kiosk, version)
    return root


def _tree(directory: Element, folder: Path, place: str, feature: Element) -> None:
    for path in sorted(folder.iterdir()):
        name = f"{place}/{path.name}"
        if path.is_dir():
            inner = _add(directory, "Directory", Id=f"d{_short(name)}", Name=path.name)
            _tree(inner, path, name, feature)
        else:
            _file(directory, name, feature)


def _file(directory: Element, source: str, feature: Element) -> None:
    key = _short(source)
    component = _component(directory, feature, key)
    name = source.rpartition("/")[2]
    _add(component, "File", Id=f"f{key}", Source=source, Name=name, KeyPath="yes")


def _shortcut(target: Element, feature: Element) -> None:
    menu = _add(target, "Directory", Id="ProgramMenuFolder")
    component = _component(menu, feature, "shortcut")
    _add(
        component, "Shortcut", Id="menu", Name="Waypost", Target="[INSTALLDIR]waypost.exe", Arguments="run",
        WorkingDirectory="INSTALLDIR",
    )  # fmt: skip
    _value(component, OURS, "Shortcut", "1", key=True)


def _values(home: Element, main: Element, kiosk: Element, version: str) -> None:
    told = _component(home, main, "registry")
    _value(told, OURS, "Installer", "msi", key=True)
    _value(told, OURS, "Version", version)
    _value(told, OURS, "Folder", "[INSTALLDIR]")
    starts = _component(home, kiosk, "autostart")
    _value(starts, RUN, "Waypost", '"[INSTALLDIR]waypost.exe" run', key=True)


def _value(component: Element, path: str, name: str, value: str, *, key: bool = False) -> None:
    _add(
        component, "RegistryValue", Root="HKLM", Key=path, Name=name, Value=value, Type="string",
        KeyPath="yes" if key else "no",
    )  # fmt: skip


def _component(directory: Element, feature: Element, name: str) -> Element:
    key = f"c{name}"
    _add(feature, "ComponentRef", Id=key)
    return _add(directory, "Component", Id=key, Guid=identity(f"component {name}"), Win64="yes")


def _add(parent: Element, tag: str, **attributes: str) -> Element:
    return SubElement(parent, tag, attributes)


def _short(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def identity(name: str) -> str:
    """The same for the same name, as Windows Installer writes it."""
    return str(uuid.uuid5(NAMESPACE, name)).upper()


def _digest(bundle: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in bundle.rglob("*") if path.is_file()):
        digest.update(path.relative_to(bundle).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _call(*command: str | Path, folder: Path | None = None) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} refused:\n{(done.stdout + done.stderr)[-2000:]}")
