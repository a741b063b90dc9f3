def clamp(volume, low=0, high=100):
    if volume < low:
        return low
    elif volume > high:
        return high
