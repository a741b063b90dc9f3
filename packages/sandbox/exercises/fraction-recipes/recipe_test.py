import unittest
from fractions import Fraction

from recipe import Course, Recipe, shortened


class RecipeTest(unittest.TestCase):
    def setUp(self):
        self.cake = Recipe("Cake", 4, Course.DESSERT, flour=("1/2", "cup"), egg=(3, "whole"))

    def test_scaling(self):
        self.assertEqual(self.cake.scaled(6).amounts["flour"].quantity, Fraction(3, 4))

    def test_no_half_eggs(self):
        self.assertEqual(self.cake.scaled(6).eggs(), 5)

    def test_card(self):
        self.assertEqual(self.cake.scaled(12).card(), "Cake (12)\n- 1 1/2 cup flour\n- 9 whole egg")

    def test_courses(self):
        self.assertGreater(Course.DESSERT, Course.STARTER)
        self.assertEqual([course.name for course in Course], ["STARTER", "MAIN", "DESSERT"])

    def test_shortened(self):
        self.assertEqual(shortened("mix all of it well", 12), "mix all of…")
