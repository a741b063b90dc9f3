import unittest
from datetime import date, datetime
from zoneinfo import ZoneInfo

from meetings import elsewhere, meetup, working_days, zone


class MeetingsTest(unittest.TestCase):
    def test_meetups(self):
        cases = {
            (2013, 5, "teenth", "Monday"): date(2013, 5, 13),
            (2024, 2, "last", "Thursday"): date(2024, 2, 29),
            (2024, 6, "first", "Saturday"): date(2024, 6, 1),
            (2024, 6, "third", "Friday"): date(2024, 6, 21),
        }
        for question, answer in cases.items():
            with self.subTest(question):
                self.assertEqual(meetup(*question), answer)

    def test_working_days(self):
        self.assertEqual(working_days(date(2024, 2, 26), date(2024, 3, 4)), 6)

    def test_elsewhere(self):
        noon = datetime(2024, 12, 31, 20, 0, tzinfo=ZoneInfo("UTC"))
        self.assertEqual(elsewhere(noon, "+05:30"), "Wed 01 Jan 2025, 01:30")
        self.assertEqual(elsewhere(noon, "UTC"), "Tue 31 Dec 2024, 20:00")

    def test_unknown_zone(self):
        with self.assertRaisesRegex(LookupError, "No time zone found with key Mars/Base"):
            zone("Mars/Base")
