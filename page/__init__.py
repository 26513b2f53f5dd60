"""The page: the only Python that knows the browser. It reads the DOM, draws it, keeps and brings."""
