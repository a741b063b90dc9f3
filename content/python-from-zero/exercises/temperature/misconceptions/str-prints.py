class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __str__(self):
        print(f"{self.celsius:.1f} °C")

    def __eq__(self, other):
        return abs(self.celsius - other.celsius) < 0.1

    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32
