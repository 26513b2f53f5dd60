"""Keys: UUIDs in the order of their moments."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from planner.keys import NOISE, key, moment

MOMENTS = st.integers(0, 2**48 - 1)
NOISES = st.binary(min_size=NOISE, max_size=NOISE)


@given(MOMENTS, NOISES)
def test_a_key_is_a_uuid_of_the_seventh_version(at: int, noise: bytes) -> None:
    uuid = UUID(key(at, noise))
    assert (uuid.version, uuid.variant) == (7, "specified in RFC 4122")
    assert uuid.int >> 80 == moment(key(at, noise)) == at


@given(MOMENTS, MOMENTS, NOISES, NOISES)
def test_keys_are_in_the_order_of_their_moments(one: int, other: int, noise: bytes, more: bytes) -> None:
    assert one == other or (key(one, noise) < key(other, more)) == (one < other)
    assert noise[2:] == more[2:] or key(one, noise) != key(one, more)


@given(MOMENTS, MOMENTS, NOISES, NOISES)
def test_a_clock_that_was_put_back_makes_no_earlier_key(
    one: int, other: int, noise: bytes, more: bytes
) -> None:
    first = key(min(one, 2**48 - 2), noise)
    assert key(other, more, [first]) > first


def test_a_key_of_the_last_moment_does_not_stop_the_making_of_keys() -> None:
    last = "ffffffff-ffff-7fff-bfff-ffffffffffff"
    after = key(0, b"0123456789", [last])
    assert moment(after) == moment(last)
    assert UUID(after).version == 7
