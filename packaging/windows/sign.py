"""Signs what Windows runs, with a key that is not here: WAYPOST_SIGN_WITH names a PKCS #12 file.

WAYPOST_SIGN_PASSWORD_FILE names a file with its password, WAYPOST_SIGN_TIME a server for time stamps.
Source: osslsigncode(1).
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path


def sign(path: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Signs a program or package where it is; False if no key is named, and nothing is done then.

    Raises subprocess.CalledProcessError if the tool refuses.
    """
    key = environment.get("WAYPOST_SIGN_WITH", "")
    if not key:
        return False
    password = environment.get("WAYPOST_SIGN_PASSWORD_FILE", "")
    server = environment.get("WAYPOST_SIGN_TIME", "")
    signed = path.with_name(f"{path.name}.signed")
    secret = ["-readpass", password] if password else []
    stamp = ["-ts", server] if server else []
    told = ["-n", "Waypost", "-h", "sha256", "-in", path, "-out", signed]
    command = ["osslsigncode", "sign", "-pkcs12", key, *secret, *stamp, *told]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    signed.replace(path)
    return True
