import json
import unittest
from datetime import timedelta
from pathlib import Path

from report import captured, longest_silence, parse, show, summarise


class ReportTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with open(Path(__file__).with_name("requests.txt"), encoding="utf-8") as file:
            cls.requests = list(parse(file))

    def test_broken_lines_are_left_out(self):
        self.assertEqual([request.status for request in self.requests], [200, 200, 503, 404])

    def test_most_wanted_first(self):
        self.assertEqual(summarise(self.requests)["top"][0], ["/café", 2])

    def test_visitors_count_once(self):
        self.assertEqual(summarise(self.requests)["visitors"], {"/": 1, "/café": 2, "/order": 1})

    def test_failures_are_told_in_utc(self):
        self.assertEqual(summarise(self.requests)["failures"], ["2024-07-01T08:05:00+00:00"])

    def test_report_is_json_with_its_accents(self):
        with captured() as out:
            show(self.requests)
        self.assertIn('"/café": 2', out.getvalue())
        self.assertEqual(json.loads(out.getvalue()), summarise(self.requests))

    def test_silence(self):
        self.assertEqual(longest_silence(self.requests), timedelta(minutes=4, seconds=30))
        self.assertEqual(longest_silence(self.requests[:1]), timedelta(0))
