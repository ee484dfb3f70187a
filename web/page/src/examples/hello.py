# Press Run, then go on at the prompt below: try  area(2)
import math


def area(radius):
    """The area of a circle."""
    return math.pi * radius**2


name = input("What is your name? ")
print(f"Hello, {name}!")
for radius in range(1, 4):
    print(f"radius {radius}: {area(radius):.3f}")
