"""The staff number: its hash in the settings, and whether a number is it.

Source: Argon2id, RFC 9106; libsodium's "interactive" cost (64 MiB, two passes), about a tenth of a second.
"""

from __future__ import annotations

import re

PIN = re.compile(r"[0-9]{4,8}")
HASH = re.compile(
    r"\$argon2id\$v=19\$m=(?P<kib>[0-9]{1,6}),t=(?P<passes>[0-9]{1,2}),p=1"
    r"\$[A-Za-z0-9+/]{16,86}\$[A-Za-z0-9+/]{22,86}"
)
MOST_KIB, MOST_PASSES = 262_144, 10
"""What costs more than this would have the screen stand still."""


def is_hash(text: str) -> bool:
    """Whether it is an Argon2id hash as `kiosk config set-pin` writes it, and none that takes too long."""
    found = HASH.fullmatch(text)
    return (
        found is not None and int(found["kib"]) <= MOST_KIB and int(found["passes"]) <= MOST_PASSES
    )


def hashed(pin: str) -> str:
    """The hash of a number, with a salt of its own."""
    from nacl.pwhash import argon2id

    made = argon2id.str(
        pin.encode(),
        opslimit=argon2id.OPSLIMIT_INTERACTIVE,
        memlimit=argon2id.MEMLIMIT_INTERACTIVE,
    )
    return made.decode("ascii")


def fits(pin: str, pin_hash: str, plain: str = "") -> bool:
    """Whether a number is the one of a hash, or where there is no hash, the plain one."""
    if not pin_hash:
        from hmac import compare_digest  # the start needs none of it

        return plain != "" and compare_digest(pin.encode(), plain.encode())
    from nacl.exceptions import CryptoError
    from nacl.pwhash import argon2id

    try:
        return bool(argon2id.verify(pin_hash.encode("ascii"), pin.encode()))
    except CryptoError:
        return False
