"""Writes what is in a bundle and its installers as a CycloneDX 1.6 bill of materials."""

from __future__ import annotations

import datetime
import hashlib
import json
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from linux.libraries import Package
from linux.tree import epoch
from parts import Part, for_windows, owner, parts

SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"
PROGRAM = "waypost"


def write(bundle: Path, file: Path, version: str, carried: Sequence[Package] = ()) -> None:
    """Writes it as JSON, the same bytes from the same bundle; `carried` are the .run file's own libraries."""
    components = [*_of_bundle(bundle), *map(_of_system, carried)]
    bom: dict[str, Any] = {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": f"{datetime.datetime.fromtimestamp(epoch(), datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
            "component": {
                "type": "application",
                "bom-ref": PROGRAM,
                "name": PROGRAM,
                "version": version,
                "licenses": [{"expression": "Apache-2.0"}],
                "purl": f"pkg:generic/{PROGRAM}@{version}",
            },
        },
        "components": components,
        "dependencies": [
            {"ref": PROGRAM, "dependsOn": [each["bom-ref"] for each in components]},
        ],
    }
    bom["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(bom))}"
    file.write_text(json.dumps(bom, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _of_bundle(bundle: Path) -> list[dict[str, Any]]:
    known = parts(bundle)
    files: dict[str, list[dict[str, Any]]] = {part.name: [] for part in known}
    inside = bundle / "_internal"
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            name = path.relative_to(inside if inside in path.parents else bundle).as_posix()
            part = owner(name, known)
            if part is not None:
                files[part.name].append(_file(path, path.relative_to(bundle).as_posix()))
    return [
        _of_part(part, files[part.name])
        for part in known
        if part.texts and (files[part.name] or not for_windows(bundle))
    ]


def _of_part(part: Part, files: list[dict[str, Any]]) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": part.name,
        "name": part.name,
        **({"version": part.version} if part.version else {}),
        "licenses": [{"expression": part.licence}],
        **({"purl": part.purl} if part.purl else {}),
        "components": files,
    }
    return component


def _file(path: Path, name: str) -> dict[str, Any]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {
        "type": "file",
        "bom-ref": f"file:{name}",
        "name": name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
    }


def _of_system(package: Package) -> dict[str, Any]:
    return {
        "type": "library",
        "bom-ref": f"debian:{package.name}",
        "name": package.name,
        "version": package.version,
        "description": "carried by the .run file, used where the machine has none",
        "scope": "optional",
        "licenses": [{"expression": package.licence}],
        "purl": f"pkg:deb/debian/{package.name}@{package.version}?arch=amd64",
    }


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
