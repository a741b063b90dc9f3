class Car:
    def __init__(self, model):
        self.model = model
        self.kilometres = 0

    def drive(self, distance):
        self.kilometres += distance
        return distance


class ElectricCar(Car):
    """A car that drives as far as its battery reaches."""
