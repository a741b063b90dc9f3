import unittest

from scheduler import Bookings, Task, plan, urgent


class SchedulerTest(unittest.TestCase):
    def test_urgent_first(self):
        self.assertEqual(plan([Task("b", 2), Task("a", 1), urgent("c")]), ["c", "a", "b"])

    def test_needs_first(self):
        tasks = [Task("eat", 0, ["cook"]), Task("cook", 5, ["shop"]), Task("shop", 9)]
        self.assertEqual(plan(tasks), ["shop", "cook", "eat"])
        self.assertEqual(tasks[0].needs, ["cook"])

    def test_circles(self):
        with self.assertRaises(ValueError):
            plan([Task("a", 1, ["b"]), Task("b", 1, ["a"])])

    def test_order(self):
        first, second = Task("x", 1), Task("y", 1)
        self.assertTrue(first <= second and not first >= second)

    def test_bookings(self):
        bookings = Bookings()
        self.assertEqual(
            [bookings.book(*hours) for hours in [(9, 11), (13, 14), (10, 12), (11, 13), (8, 9), (7, 15)]],
            [True, True, False, True, True, False],
        )
