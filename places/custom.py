"""Days on which most offices of a country are closed although no law makes them public holidays.

The package `holidays` has them in categories of its own, beside days on which only banks, schools or public
offices are closed, or a part of the people. So they are chosen here country by country. Left out are half
days, which leave the morning, and the quiet days, which are off in any case where Christmas is.
"""

from typing import NamedTuple


class Custom(NamedTuple):
    """The days of a category of the package that are kept: those with these names, or all; and by whom."""

    category: str
    source: str
    names: frozenset[str] = frozenset()


CUSTOMS = {
    "BR": Custom(
        "optional",
        "Federal calendar of public offices (pontos facultativos), which banks and the stock exchange follow",
        frozenset({"Carnival", "Corpus Christi"}),
    ),
    "CA": Custom(
        "optional",
        "Provincial calendars: days that most employers of a province give although no standard asks it",
        frozenset(
            {
                "Civic Holiday",
                "Heritage Day",
                "Natal Day",
                "Terry Fox Day",
                "Thanksgiving Day",
                "Victoria Day",
            }
        ),
    ),
    "CH": Custom(
        "optional",
        "Federal Office of Justice: list of the days that cantons treat like public holidays",
    ),
    "CR": Custom(
        "optional",
        "Labour Code, article 148: holidays for all, without a duty to pay them",
    ),
    "DK": Custom(
        "optional",
        "Shops Act (lukkeloven), and the collective agreements of salaried employees and of banks",
        frozenset({"Constitution Day"}),
    ),
    "EG": Custom(
        "government",
        "Prime Minister's decrees for Eid, which the labour ministry extends to private employers",
    ),
    "GL": Custom(
        "optional",
        "Self-government: Greenland's national day, on which offices and shops close",
        frozenset({"National Day"}),
    ),
    "HK": Custom(
        "optional",
        "General Holidays Ordinance (Cap. 149): banks, schools and public offices close",
    ),
    "ID": Custom(
        "government",
        "Joint decree of three ministers on holidays and joint leave (cuti bersama)",
    ),
    "JP": Custom(
        "bank",
        "Act on Holidays of Administrative Organs (1988) and Banking Act: 31 December to 3 January",
    ),
    "KE": Custom(
        "islamic",
        "Public Holidays Act: gazetted for the whole country year by year",
    ),
    "MO": Custom(
        "optional",
        "Executive Order 60/2000: public holidays beside those that the labour law makes mandatory",
    ),
    "PA": Custom(
        "bank",
        "Decrees that close public offices for all of carnival, and the bank supervisor's calendar",
        frozenset({"Carnival Monday"}),
    ),
    "PT": Custom(
        "optional",
        "Leave that the government gives (tolerância de ponto), and most collective agreements",
        frozenset({"Carnival"}),
    ),
    "SE": Custom(
        "de_facto",
        "Annual Leave Act (1977:480), section 3 a: these eves count as Sundays",
    ),
    "SH": Custom(
        "government",
        "Public holidays as the government of Saint Helena publishes them",
    ),
    "TT": Custom(
        "optional",
        "No public holidays by law, but schools, banks and offices close for carnival",
    ),
    "UY": Custom(
        "bank",
        "Act 14.977 and yearly decrees: public offices and banks close for carnival and the week of tourism",
        frozenset({"Carnival", "Tourism Week"}),
    ),
}
"""By the codes of the countries."""
