class Jar:
    """Coins that can be added and taken out all at once."""

    def __init__(self):
        self.coins = 0
