class ChessClock:
    """The time of two players."""

    def __init__(self, seconds):
        self.turn = 0
        self.times = [seconds, seconds]

    def press(self, used):
        self.times[self.turn] -= used
        self.turn = 1 - self.turn

    def left(self, player):
        return max(0, self.times[player])
