"""What Windows libraries are linked to."""

from __future__ import annotations

from pathlib import Path


def is_code(path: Path) -> bool:
    """Whether a file is a library, by its name."""
    return path.suffix in (".dll", ".pyd")


def needed(path: Path) -> list[str]:
    """Names of the libraries that a library is linked to, in small letters. On Windows only, or in wine."""
    import pefile  # type: ignore[import-not-found]  # comes with PyInstaller there

    with pefile.PE(path, fast_load=True) as image:
        image.parse_data_directories(pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"])
        imports = getattr(image, "DIRECTORY_ENTRY_IMPORT", ())
        return [each.dll.decode("ascii").lower() for each in imports]
