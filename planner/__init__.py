"""What the page knows and what it shows, without the page: states, changes and screens."""
