# A robot follows a line: two sensors, two wheels, and a rule.
import math
import time

import canvas

WIDTH, HEIGHT = 480, 300
canvas.size(WIDTH, HEIGHT)


def track(angle):
    """A point of the line."""
    radius = 100 + 25 * math.sin(3 * angle)
    return WIDTH / 2 + 1.6 * radius * math.cos(angle), HEIGHT / 2 + radius * math.sin(angle)


POINTS = [track(i * math.tau / 160) for i in range(161)]


def on_line(x, y):
    return any((x - a) ** 2 + (y - b) ** 2 < 90 for a, b in POINTS)


x, y = POINTS[0]
heading = math.pi / 2
for step in range(2000):
    eyes = [(x + 12 * math.cos(heading + side), y + 12 * math.sin(heading + side)) for side in (-0.7, 0.7)]
    left, right = (on_line(*eye) for eye in eyes)
    heading += 0.12 * (right - left)
    x += 2 * math.cos(heading)
    y += 2 * math.sin(heading)

    canvas.clear()
    for (a, b), (c, d) in zip(POINTS, POINTS[1:]):
        canvas.line(a, b, c, d, "gray", 6)
    canvas.circle(x, y, 9, "teal")
    for eye, sees in zip(eyes, (left, right)):
        canvas.circle(*eye, 3, "orange" if sees else "white")
    canvas.show()
    time.sleep(0.02)
