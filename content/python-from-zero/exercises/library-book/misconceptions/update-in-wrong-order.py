class Book:
    def __init__(self, title):
        self.title = title
        self.reader = None

    def lend(self, name):
        if self.reader is not None:
            raise ValueError(f"{self.reader} has it")
        self.reader = name

    def give_back(self):
        self.reader = None
        return self.reader
