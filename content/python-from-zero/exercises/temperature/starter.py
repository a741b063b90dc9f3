class Temperature:
    """A temperature in degrees Celsius."""

    def __init__(self, celsius):
        self.celsius = celsius
