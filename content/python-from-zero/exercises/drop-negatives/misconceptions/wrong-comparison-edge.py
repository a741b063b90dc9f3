def valid(readings):
    return [reading for reading in readings if reading > 0]
