"""Stands for _colorize, with which traceback colours what it writes for a terminal: there is none."""

from types import SimpleNamespace

COLOURED = ("type", "message", "filename", "line_no", "frame", "error_highlight", "error_range", "reset")


def can_colorize(*, file=None):
    return False


def get_theme(*, tty_file=None, force_color=False, force_no_color=False):
    return SimpleNamespace(traceback=SimpleNamespace(**dict.fromkeys(COLOURED, "")))
