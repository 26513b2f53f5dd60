"""Stands for signal, which asyncio.events imports for processes that fork: there are none."""
