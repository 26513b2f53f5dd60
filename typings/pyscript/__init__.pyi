"""What the page uses of PyScript, and of the browser's window."""

from collections.abc import Callable
from typing import Any, TypeVar

from dom import Date, DateTimeFormat, Document, Element, Locale, Observer, Promise

Handler = TypeVar("Handler", bound=Callable[..., object])

class Storage:
    length: int
    def getItem(self, key: str, /) -> str | None: ...
    def key(self, number: int, /) -> str | None: ...
    def removeItem(self, key: str, /) -> None: ...
    def setItem(self, key: str, value: str, /) -> None: ...

class History:
    state: Any  # whatever any page of this origin has put there
    def replaceState(self, state: object, unused: str, address: str = ..., /) -> None: ...

class Clipboard:
    def writeText(self, text: str, /) -> Promise: ...

class Navigator:
    language: str
    clipboard: Clipboard | None

class New:
    """A class of the browser that is only made instances of."""

    @staticmethod
    def new(*arguments: Any) -> Any: ...

class DateTimeFormats:
    @staticmethod
    def new(locales: Any, options: Any, /) -> DateTimeFormat: ...

class Locales:
    @staticmethod
    def new(tag: str, /) -> Locale: ...

class Options:
    @staticmethod
    def new(text: str, value: str, /) -> Element: ...

class Intl:
    Collator: New
    DateTimeFormat: DateTimeFormats
    DisplayNames: New
    Locale: Locales

class Urls:
    @staticmethod
    def createObjectURL(file: Any, /) -> str: ...

class Clock:
    @staticmethod
    def new() -> Date: ...
    def now(self) -> float: ...

class Observers:
    @staticmethod
    def new(callback: Callable[..., object], options: Any, /) -> Observer: ...

class Location:
    hash: str
    href: str
    pathname: str

class Media:
    matches: bool

class Window:
    AbortController: New
    Blob: New
    CustomEvent: New
    Date: Clock
    Event: New
    IntersectionObserver: Observers
    Intl: Intl
    Option: Options
    URL: Urls
    history: History
    localStorage: Storage
    location: Location
    navigator: Navigator
    def addEventListener(self, kind: str, handler: Callable[[Any], object], /) -> None: ...
    def clearTimeout(self, timer: int, /) -> None: ...
    def decodeURIComponent(self, text: str, /) -> str: ...
    def encodeURIComponent(self, text: str, /) -> str: ...
    def dispatchEvent(self, event: object, /) -> bool: ...
    async def fetch(self, address: str, options: Any = ..., /) -> Any: ...
    def matchMedia(self, query: str, /) -> Media: ...
    def removeEventListener(self, kind: str, handler: Callable[[Any], object], /) -> None: ...
    async def showSaveFilePicker(self, options: Any, /) -> Any: ...  # in some browsers
    def print(self) -> None: ...
    def requestIdleCallback(self, callback: Callable[[], object], /) -> int: ...
    def scrollBy(self, across: float, down: float, /) -> None: ...
    def setTimeout(self, handler: Callable[[], object], milliseconds: int, /) -> int: ...

document: Document
window: Window

def when(
    event: str, target: str | Window | Document, *, capture: bool = ..., once: bool = ...
) -> Callable[[Handler], Handler]: ...
