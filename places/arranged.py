"""Countries whose government sets some days off for each year anew: bridges, moved working days, joint leave.

Of a year for which that is not known, only the days are known that the law fixes. The last year for which it
is known, the data of the package `holidays` tells.
"""

ARRANGED = {
    "AR": "bridge days, by decree of the executive",
    "AZ": "working days that are moved, by the Cabinet of Ministers",
    "BY": "working days that are moved, by the Council of Ministers",
    "CN": "long holidays with working days that are moved, by the State Council",
    "HU": "working days that are moved, by decree of the minister",
    "ID": "joint leave, by decree of three ministers",
    "KG": "working days that are moved, by the Cabinet of Ministers",
    "KZ": "working days that are moved, by the government",
    "LV": "working days that are moved, by the Cabinet of Ministers",
    "MM": "working days that are moved, and long holidays, by the government",
    "PH": "special days, by proclamation of the President",
    "RU": "days off that are moved, by decree of the government",
    "TH": "special days, by the Cabinet",
    "UZ": "days off that are added and moved, by decree of the President",
    "VN": "working days that are moved, by the Prime Minister",
}
"""What is set each year, and by whom."""
