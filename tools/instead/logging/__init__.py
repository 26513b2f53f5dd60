"""Stands for logging, of which asyncio.futures takes this level: nothing is logged."""

DEBUG = 10
