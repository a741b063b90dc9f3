def valid(readings):
    for reading in readings[:]:
        if reading < 0:
            readings.remove(reading)
    return readings
