import unittest
from dataclasses import FrozenInstanceError
from decimal import Decimal

from account import Account, Entry, InsufficientFunds, Kind, Savings


class AccountTest(unittest.TestCase):
    def setUp(self):
        self.account = Savings("Ana", "0.10")

    def test_cents_stay_exact(self):
        self.account.deposit("0.20")
        self.assertEqual(self.account.balance, Decimal("0.30"))

    def test_withdrawing_too_much_says_how_much(self):
        with self.assertRaisesRegex(InsufficientFunds, "^0.90 too little$") as caught:
            self.account.withdraw("1")
        self.assertEqual(caught.exception.missing, Decimal("0.9"))
        self.assertEqual(list(self.account), [])

    def test_deposits_are_positive(self):
        for amount in ("0", "-1"):
            with self.subTest(amount=amount), self.assertRaises(ValueError):
                self.account.deposit(amount)

    def test_interest_is_rounded_to_even(self):
        account = Savings("Bea", "5.00")
        account.add_interest()
        self.assertEqual([*account], [Entry(Decimal("0.12"), Kind.INTEREST)])

    def test_entries_are_frozen_and_ordered(self):
        self.assertLess(Entry(Decimal(1), Kind.WITHDRAWAL), Entry(Decimal(2), Kind.DEPOSIT))
        with self.assertRaises(FrozenInstanceError):
            Entry(Decimal(1), Kind.DEPOSIT).amount = 2

    def test_nobody_opens_an_account_of_no_kind(self):
        with self.assertRaisesRegex(TypeError, "abstract"):
            Account("Cleo")

    def test_shows_itself(self):
        self.assertEqual(repr(self.account), "Savings('Ana', '0.10')")


if __name__ == "__main__":
    unittest.main()
