"""Stands for subprocess, of which asyncio.events takes this number: there are no processes."""

PIPE = -1
