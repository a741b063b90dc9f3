class Playlist:
    songs = []

    def __init__(self, name):
        self.name = name

    def add(self, title, seconds):
        self.songs.append((title, seconds))

    def length(self):
        total = 0
        for _, seconds in self.songs:
            total += seconds
        return total

    def __len__(self):
        return len(self.songs)
