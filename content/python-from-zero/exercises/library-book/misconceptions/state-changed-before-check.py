class Book:
    def __init__(self, title):
        self.title = title
        self.reader = None

    def lend(self, name):
        self.reader = name
        if self.reader is not None:
            raise ValueError(f"{self.reader} has it")

    def give_back(self):
        had_it = self.reader
        self.reader = None
        return had_it
