def is_weekend(day):
    return bool(day.lower() == "sat" or "sun")
