class Jar:
    def __init__(self):
        self.coins = 0

    def add(self, number):
        coins = self.coins + number

    def empty(self):
        taken = self.coins
        coins = 0
        return taken
