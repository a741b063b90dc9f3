def clamp(volume, high=100, low=0):
    if volume < low:
        return low
    if volume > high:
        return high
    return volume
