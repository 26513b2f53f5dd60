"""Countries in which there are days that at least half of the regions take off, but not all."""

MIXED = {
    "AU": "Australia",
    "BA": "Bosnia and Herzegovina",
    "CA": "Canada",
    "CH": "Switzerland",
    "DE": "Germany",
    "ES": "Spain",
    "FM": "Micronesia",
    "GB": "the United Kingdom",
    "MY": "Malaysia",
    "SH": "Saint Helena, Ascension and Tristan da Cunha",
}
"""Their names as they are said. Only their regions are asked where none is chosen: those of other countries,
in Italy more than a hundred, would be asked in vain. A test asks them all.
"""
