import math
import textwrap
from enum import IntEnum
from fractions import Fraction
from typing import NamedTuple, Protocol


class Course(IntEnum):
    STARTER = 1
    MAIN = 2
    DESSERT = 3


class Amount(NamedTuple):
    quantity: Fraction
    unit: str

    def __str__(self):
        whole, rest = divmod(self.quantity, 1)
        parts = [str(whole)] if whole or not rest else []
        return " ".join([*parts, *([str(rest)] if rest else []), self.unit])


class Scalable(Protocol):
    def scaled(self, factor: Fraction) -> "Scalable": ...


class Recipe:
    def __init__(self, name, servings, course=Course.MAIN, **amounts):
        self.name, self.servings, self.course = name, servings, course
        self.amounts = {key: Amount(Fraction(quantity), unit) for key, (quantity, unit) in amounts.items()}

    def scaled(self, servings):
        factor = Fraction(servings, self.servings)
        amounts = {key: (amount.quantity * factor, amount.unit) for key, amount in self.amounts.items()}
        return Recipe(self.name, servings, self.course, **amounts)

    def eggs(self):
        return math.ceil(self.amounts["egg"].quantity)

    def card(self):
        text = f"""\
            {self.name} ({self.servings})
            """
        lines = [f"{amount} {key}" for key, amount in self.amounts.items()]
        return textwrap.dedent(text) + textwrap.indent("\n".join(lines), "- ")


def shortened(text, width):
    return textwrap.shorten(text, width, placeholder="…")
