"""Stands for threading: there is one thread, and what is written for several takes its locks."""

from _thread import RLock, get_ident
from _thread import _local as local
from _thread import lock as Lock
