"""Stands for concurrent.futures, of which asyncio.tasks takes these names: there are no threads."""

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"
