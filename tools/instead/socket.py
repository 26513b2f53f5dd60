"""Stands for socket, of which asyncio.events takes these two numbers: there are no sockets."""

from _socket import AF_UNSPEC, AI_PASSIVE
