class Book:
    def __init__(self, title):
        self.title = title
        self.reader = None

    def lend(self, name):
        if self.reader is not None:
            print(f"{self.reader} has it")
        self.reader = name

    def give_back(self):
        had_it = self.reader
        self.reader = None
        return had_it
