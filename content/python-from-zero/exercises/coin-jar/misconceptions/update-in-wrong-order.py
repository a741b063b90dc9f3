class Jar:
    def __init__(self):
        self.coins = 0

    def add(self, number):
        self.coins += number

    def empty(self):
        self.coins = 0
        return self.coins
