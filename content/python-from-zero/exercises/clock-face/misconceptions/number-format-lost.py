def clock(minutes):
    hours = minutes // 60 % 24
    return f"{hours}:{minutes % 60}"
