"""The plan for other programs: its steps as calendar entries, and as a calendar file."""
