def clamp(volume, low=0, high=100):
    if volume < 0:
        return 0
    if volume > 100:
        return 100
    return volume
