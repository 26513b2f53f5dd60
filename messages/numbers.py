"""How a phone number is said: digit by digit and, to somebody in its own country, as it is dialled there."""

import re
from collections.abc import Iterator

from messages.patterns import in_pairs

WITH_ZERO = """
    AE 971 AF 93 AL 355 AM 374 AT 43 AU 61 AZ 994 BA 387 BD 880 BE 32 BG 359 BR 55 CH 41 CN 86 CU 53 DE 49
    DZ 213 EC 593 EG 20 ET 251 FI 358 FR 33 GB 44 GE 995 GG 44 GH 233 HR 385 ID 62 IE 353 IL 972 IM 44 IN 91
    IR 98 JE 44 JO 962 JP 81 KE 254 KH 855 KR 82 LB 961 LK 94 LT 370 MA 212 MD 373 ME 382 MK 389 MM 95 MY 60
    NG 234 NL 31 NP 977 NZ 64 PE 51 PH 63 PK 92 PY 595 RO 40 RS 381 SA 966 SE 46 SI 386 SK 421 TH 66 TR 90
    TW 886 TZ 255 UA 380 UG 256 UY 598 VE 58 VN 84 ZA 27 ZM 260 ZW 263
"""
AS_IT_IS = """
    BH 973 CA 1 CL 56 CO 57 CR 506 CY 357 CZ 420 DK 45 EE 372 ES 34 GR 30 HK 852 IS 354 IT 39 KW 965 LI 423
    LU 352 LV 371 MC 377 MO 853 MT 356 MX 52 NO 47 OM 968 PA 507 PL 48 PR 1 PT 351 QA 974 SG 65 SM 378 TN 216
    US 1 VA 39
"""


def _codes(table: str, at_home: str) -> Iterator[tuple[str, tuple[str, str]]]:
    return ((country, (code, at_home)) for country, code in in_pairs(table))


CODES = dict([*_codes(WITH_ZERO, "0"), *_codes(AS_IT_IS, ""), ("HU", ("36", "06")), ("RU", ("7", "8"))])
"""The code of a country in numbers (ITU E.164), and what is dialled there in its place."""


def digit_by_digit(phone: str, country: str = "") -> str:
    """A phone number as it is said in a country, each digit a word, with a pause between its groups.

    "" without digits. A zero in brackets is left out where it is not dialled; a number without gaps is said
    in threes, with four at its end rather than one. `country` is a code of ISO 3166, "" where it is not
    known.
    """
    groups = re.findall(r"[+\d]+", _at_home(phone.replace("(0)", " "), country))
    if len(groups) == 1:
        groups = re.findall(r"\+?(?:\d{3}(?!\d\Z)|\d{1,4}\Z)", groups[0])
    return ", ".join(" ".join(group) for group in groups).replace("+", "plus")


def _at_home(phone: str, country: str) -> str:
    """The number without the code of the country, if it has that."""
    code, at_home = CODES.get(country, ("", ""))
    from_abroad = re.match(rf"\s*(?:\+|00) ?{code}[^\d+]*", phone) if code else None
    return f"{at_home}{phone[from_abroad.end() :]}" if from_abroad else phone
