"""A bank account that keeps cents exact and remembers what happened."""

from abc import ABC, abstractmethod
from copy import deepcopy
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from enum import Enum, auto
from typing import Iterator


class Kind(Enum):
    DEPOSIT = auto()
    WITHDRAWAL = auto()
    INTEREST = auto()


class InsufficientFunds(ValueError):
    def __init__(self, missing: Decimal):
        super().__init__(f"{missing} too little")
        self.missing = missing


@dataclass(frozen=True, order=True)
class Entry:
    amount: Decimal
    kind: Kind = field(compare=False)


class Account(ABC):
    def __init__(self, owner: str, balance: str = "0"):
        self.owner = owner
        self._balance = Decimal(balance)
        self._entries: list[Entry] = []

    @property
    def balance(self) -> Decimal:
        return self._balance

    @property
    @abstractmethod
    def rate(self) -> Decimal: ...

    def deposit(self, amount: str) -> None:
        if Decimal(amount) <= 0:
            raise ValueError("a deposit is more than nothing")
        self._book(Decimal(amount), Kind.DEPOSIT)

    def withdraw(self, amount: str) -> None:
        if Decimal(amount) > self._balance:
            raise InsufficientFunds(Decimal(amount) - self._balance)
        self._book(-Decimal(amount), Kind.WITHDRAWAL)

    def add_interest(self) -> None:
        self._book((self._balance * self.rate).quantize(Decimal("0.01"), ROUND_HALF_EVEN), Kind.INTEREST)

    def _book(self, amount: Decimal, kind: Kind) -> None:
        self._balance += amount
        self._entries.append(Entry(amount, kind))

    def __iter__(self) -> Iterator[Entry]:
        return iter(deepcopy(self._entries))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.owner!r}, '{self._balance}')"


class Savings(Account):
    @property
    def rate(self) -> Decimal:
        return Decimal("0.025")
