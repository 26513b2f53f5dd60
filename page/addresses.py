"""Addresses with texts in them."""

from pyscript import window


def address(base: str, **values: str) -> str:
    """An address that hands over these values; half a character, which none can hold, becomes a "?"."""
    pairs = (
        f"{name}={window.encodeURIComponent(text.encode('utf-8', 'replace').decode())}"
        for name, text in values.items()
    )
    return f"{base}?{'&'.join(pairs)}"
