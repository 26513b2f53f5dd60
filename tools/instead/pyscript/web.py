"""Stands for pyscript.web: pyscript.events asks whether a selector is one of these; the page makes none."""


class Element: ...


class ElementCollection: ...
