"""Has the browser save files."""

from pyscript import document, window
from pyscript.ffi import to_js


def save_file(name: str, content: bytes, kind: str) -> None:
    """Has the browser save a file of this kind, which is a MIME type."""
    file = window.Blob.new(to_js([to_js(content)]), to_js({"type": kind}))
    link = document.createElement("a")
    link.href = window.URL.createObjectURL(file)
    link.download = name
    link.click()
