class Car:
    def __init__(self, model):
        self.model = model
        self.kilometres = 0

    def drive(self, distance):
        self.kilometres += distance
        return distance


class ElectricCar(Car):
    """A car that drives as far as its battery reaches."""

    def __init__(self, model, range_km):
        super().__init__(model)
        self.range_km = range_km

    def drive(self, distance):
        reached = min(distance, self.range_km)
        self.range_km -= reached
        return super().drive(reached)

    def charge(self, range_km):
        self.range_km = range_km
