class ChessClock:
    times = [0, 0]

    def __init__(self, seconds):
        self.turn = 0
        self.times[0] = seconds
        self.times[1] = seconds

    def press(self, used):
        self.times[self.turn] -= used
        self.turn = 1 - self.turn

    def left(self, player):
        return max(0, self.times[player])
