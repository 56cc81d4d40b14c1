"""Prints the one event of an iCalendar file as JSON; instants in milliseconds since 1970."""

import json
import sys
from datetime import timezone

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
errors = [str(error) for part in calendar.walk() for error in part.errors]
if errors:
    sys.exit(f"icalendar complains: {errors}")
(event,) = calendar.walk("VEVENT")
zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}


def instant(name):
    """By the rules in the file, not by those that Python knows under the same name."""
    moment = event[name].dt
    tzid = event[name].params.get("TZID")
    if tzid:
        moment = zones[tzid].localize(moment.replace(tzinfo=None))
    return round(moment.astimezone(timezone.utc).timestamp() * 1000)


print(
    json.dumps(
        {
            "uid": str(event["UID"]),
            "start": instant("DTSTART"),
            "end": instant("DTEND"),
            "summary": str(event["SUMMARY"]),
            "location": str(event["LOCATION"]),
            "description": str(event["DESCRIPTION"]),
            "status": str(event["STATUS"]),
            "sequence": int(event["SEQUENCE"]),
        }
    )
)
