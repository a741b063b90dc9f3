def is_weekend(day):
    if day.lower() in ["sat", "sun"]:
        return True
