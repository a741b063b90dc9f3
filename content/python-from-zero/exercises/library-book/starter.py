class Book:
    """A book that one reader at a time can have."""
