"""What the page uses of Pyodide's bridge to JavaScript."""

class JsException(Exception):
    """An error that JavaScript has thrown."""

    name: str
