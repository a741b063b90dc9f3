class ChessClock:
    """The time of two players."""

    def __init__(self, seconds):
        self.turn = 0
