class Playlist:
    """Songs with their length in seconds."""
