"""Where the employer works: countries, their regions, and the days that are worked there."""
