"""The camera: where on the floor a pixel looks, in metres from the axle."""

import math

WIDTH, HEIGHT = 160, 120  # pixels
FOCAL = 120.0  # pixels
ABOVE = 0.12  # metres above the floor
PITCH = math.radians(35.0)  # looks down by this


def slope(row):
    return (row - (HEIGHT - 1) / 2) / FOCAL


def depth(row):
    """How far the floor is along the camera's axis."""
    return ABOVE / (math.sin(PITCH) + slope(row) * math.cos(PITCH))


def ahead(row):
    return depth(row) * (math.cos(PITCH) - slope(row) * math.sin(PITCH))


def aside(row, column):
    """To the left."""
    return depth(row) * ((WIDTH - 1) / 2 - column) / FOCAL
