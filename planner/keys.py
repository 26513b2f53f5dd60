"""Keys for what the reader begins or tells: unlike any other, and in the order of the moments."""

from collections.abc import Iterable

VERSION, VARIANT = 0x7 << 76, 0b10 << 62
NOISE = 10
"""Random bytes in a key."""

LATEST = 2**48 - 1
"""The latest moment that a key can have."""


def key(at: int, noise: bytes, earlier: Iterable[str] = ()) -> str:
    """A UUID of version 7 (RFC 9562): `at` is the moment in milliseconds since 1970, `noise` is random.

    It comes after all `earlier` keys, also where the clock stood still or was put back; only after one of
    the `LATEST` moment, which no clock shows, it has the same moment.
    """
    at = min(LATEST, max([at, *(moment(one) + 1 for one in earlier)]))
    low = int.from_bytes(noise, "big")
    number = at << 80 | VERSION | (low >> 62 & 0xFFF) << 64 | VARIANT | low & (1 << 62) - 1
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def moment(key: str) -> int:
    """The moment of a key, in milliseconds since 1970."""
    return int(key.replace("-", ""), 16) >> 80
