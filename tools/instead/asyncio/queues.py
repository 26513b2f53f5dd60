"""Stands for asyncio.queues, which asyncio.tasks imports for as_completed alone: there are no queues."""
