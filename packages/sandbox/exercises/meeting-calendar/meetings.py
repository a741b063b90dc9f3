"""Finds days for meetings, and their times in other places."""

import calendar
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ORDER = ["first", "second", "third", "fourth", "last"]


def meetup(year, month, which, weekday):
    """The date of, say, the third Friday; "teenth" is the one from the 13th to the 19th."""
    wanted = list(calendar.day_name).index(weekday)
    days = [week[wanted] for week in calendar.monthcalendar(year, month) if week[wanted]]
    if which == "teenth":
        return date(year, month, next(day for day in days if 13 <= day <= 19))
    return date(year, month, days[-1 if which == "last" else ORDER.index(which)])


def working_days(start, end):
    days = (start + timedelta(days=count) for count in range((end - start).days + 1))
    return sum(day.weekday() < calendar.SATURDAY for day in days)


def zone(name):
    """A time zone by its name, or a fixed offset such as +05:30."""
    if name[0] in "+-":
        hours, minutes = map(int, name[1:].split(":"))
        return timezone((1 if name[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError as error:
        raise LookupError(str(error)) from error


def elsewhere(moment, name):
    return moment.astimezone(zone(name)).strftime("%a %d %b %Y, %H:%M")
