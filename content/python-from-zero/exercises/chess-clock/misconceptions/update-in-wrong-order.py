class ChessClock:
    def __init__(self, seconds):
        self.turn = 0
        self.times = [seconds, seconds]

    def press(self, used):
        self.turn = 1 - self.turn
        self.times[self.turn] -= used

    def left(self, player):
        return max(0, self.times[player])
