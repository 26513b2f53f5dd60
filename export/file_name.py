"""What the calendar file is called, so that every system can store it."""

SUFFIX = ".ics"
NAMELESS = "follow-up-plan"

LONGEST = 60
"""In characters: in any script, and with the suffix, within the 255 bytes that disks allow."""

# What some system gives a meaning in a name; a dot can hide a file, or make another suffix.
SPECIAL = frozenset('<>:"/\\|?*%~.')
PORTS = [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
RESERVED = frozenset(["con", "prn", "aux", "nul", *PORTS])
"""What Windows takes for a device, in small letters."""


def file_name(*titles: str) -> str:
    """A name after the first of the titles of which anything is left, when what no name can hold has gone."""
    names = (_safe(title) for title in titles)
    return next((name for name in names if name and name.casefold() not in RESERVED), NAMELESS) + SUFFIX


def _safe(title: str) -> str:
    kept = (character if _can_be_kept(character) else " " for character in title)
    return " ".join("".join(kept).split())[:LONGEST].strip()


def _can_be_kept(character: str) -> bool:
    """Whether it is a letter, or another mark that can be seen and has no meaning in names of files."""
    return character.isprintable() and character not in SPECIAL
