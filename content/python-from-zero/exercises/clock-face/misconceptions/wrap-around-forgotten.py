def clock(minutes):
    hours = minutes // 60
    return f"{hours:02d}:{minutes % 60:02d}"
