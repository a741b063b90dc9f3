class Playlist:
    def __init__(self, name):
        self.name = name
        self.songs = []

    def add(self, title, seconds):
        self.songs.append((seconds, title))

    def length(self):
        total = 0
        for seconds, _ in self.songs:
            total += seconds
        return total

    def __len__(self):
        return len(self.songs)
