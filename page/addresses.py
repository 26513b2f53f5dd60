"""Addresses with texts in them."""

from collections.abc import Iterable

from pyscript import window

BETWEEN = "\x1f"
"""Stands between texts, as it does in none that a reader types."""


def address(base: str, values: Iterable[tuple[str, str]]) -> str:
    """An address that hands over these values; half a character, which none can hold, becomes a "?"."""
    names, texts = zip(*values, strict=True)
    # One call for all texts, as each call into the browser has its price.
    joined = BETWEEN.join(text.replace(BETWEEN, "?") for text in texts)
    encoded = window.encodeURIComponent(joined.encode("utf-8", "replace").decode())
    pairs = zip(names, encoded.split("%1F"), strict=True)
    return f"{base}?{'&'.join(f'{name}={text}' for name, text in pairs)}"
