class Jar:
    """Coins that can be added and taken out all at once."""

    def __init__(self):
        self.coins = 0

    def add(self, number):
        self.coins += number

    def empty(self):
        taken = self.coins
        self.coins = 0
        return taken
