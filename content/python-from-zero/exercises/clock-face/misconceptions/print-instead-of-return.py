def clock(minutes):
    hours = minutes // 60 % 24
    print(f"{hours:02d}:{minutes % 60:02d}")
