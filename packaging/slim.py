"""Makes a smaller bundle: Unicode data (ICU) without the languages, units, currencies and old encodings that nothing here asks for.

Qt asks ICU for order (collation), upper and lower case, names of time zones and converters, and for nothing else. Needs
icupkg (icu-devtools) and binutils.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

LANGUAGES = ("root", "en", "es", "ar", "zh")
"""Whose order and names stay, with their regions."""
WHOLE = re.compile(r"^(brkitr/|[^/]+\.(nrm|icu)$|(zoneinfo64|timezoneTypes|windowsZones|metaZones|keyTypeData|supplementalData|likelySubtags|numberingSystems|pool|res_index|icuver|icustd|dayPeriods|plurals|pluralRanges|grammaticalFeatures|genderList|currencyNumericCodes)\.res$|(coll|zone)/(pool|res_index|ucadata)\b)")
WITHOUT = re.compile(r"^(uemoji|confusables)")


def cut(bundle: Path, slim: Path) -> None:
    """Copies a bundle, with less of ICU's data in the copy.

    Raises LookupError if there is no such data, subprocess.CalledProcessError if a tool refuses.
    """
    shutil.rmtree(slim, ignore_errors=True)
    shutil.copytree(bundle, slim, symlinks=True)
    libraries = [path for path in slim.rglob("libicudata.so.*") if not path.is_symlink()]
    if len(libraries) != 1:
        raise LookupError(f"{slim} has {len(libraries)} files libicudata.so, not one")
    with tempfile.TemporaryDirectory(prefix="waypost-slim-") as temporary:
        _cut(libraries[0], Path(temporary))


def stays(item: str) -> bool:
    """Whether a file within ICU's data stays."""
    folder, _, name = item.rpartition("/")
    if WHOLE.match(item):
        return not WITHOUT.match(item)
    language = name.removesuffix(".res").split("_")[0]
    return folder in ("", "coll", "zone") and name.endswith(".res") and language in LANGUAGES


def _cut(library: Path, work: Path) -> None:
    number = library.name.rpartition(".")[2]
    data, less = work / f"icudt{number}l.dat", work / "less" / f"icudt{number}l.dat"
    less.parent.mkdir()
    _run("objcopy", "--dump-section", f".rodata={data}", library, work / "copy")
    items = _run("icupkg", "--list", data).split()
    unwanted = work / "unwanted.lst"
    unwanted.write_text("".join(f"{item}\n" for item in items if not stays(item)))
    _run("icupkg", "--remove", unwanted, data, less)
    source = f"""\
.globl icudt{number}_dat
.type icudt{number}_dat, @object
.section .rodata
.balign 16
icudt{number}_dat:
.incbin "icudt{number}l.dat"
.size icudt{number}_dat, . - icudt{number}_dat
.section .note.GNU-stack, "", @progbits
"""
    (work / "data.s").write_text(source)
    _run("as", "-I", less.parent, "-o", work / "data.o", work / "data.s")
    _run(
        *("ld", "-shared", "-Bsymbolic", "--build-id=none", "-z", "noexecstack", "-s"),
        *("-soname", f"libicudata.so.{number}", "-rpath", "$ORIGIN"),
        *("-o", library, work / "data.o"),
    )


def _run(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
