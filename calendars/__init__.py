"""The plan and other calendars: the days that a country works, and the steps as the reader's own entries."""
