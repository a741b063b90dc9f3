def sum_valid(texts):
    """Return the sum of the whole numbers and how many texts were none."""
