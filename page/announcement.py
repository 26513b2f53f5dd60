"""What screen readers announce of a change, once the reader has paused."""

from pyscript import document, window
from pyscript.ffi import create_proxy

from rules.dates import Sentence, said

PAUSE = 1000  # milliseconds without a change, so that a date is not answered digit by digit

_timer = 0
_sentences: tuple[Sentence, ...] = ()


def announce_soon(sentences: tuple[Sentence, ...]) -> None:
    """Announces the sentences after the pause; a later call takes their place and starts the pause anew."""
    global _timer, _sentences
    _sentences = sentences
    window.clearTimeout(_timer)
    _timer = window.setTimeout(_announce, PAUSE)


@create_proxy
def _announce() -> None:
    words = " ".join(f"{said(sentence).removesuffix('.')}." for sentence in _sentences)
    announcement = document.getElementById("announcement")
    if announcement.textContent != words:
        announcement.textContent = words
