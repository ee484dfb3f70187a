# A Runge-Kutta integrator, bisection and Newton's method.
def rk4(f, t, y, dt):
    def shifted(k, h):
        return [a + h * b for a, b in zip(y, k)]
    k1 = f(t, y)
    k2 = f(t + dt / 2, shifted(k1, dt / 2))
    k3 = f(t + dt / 2, shifted(k2, dt / 2))
    k4 = f(t + dt, shifted(k3, dt))
    return [a + dt / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]


def oscillator(t, y):
    position, speed = y
    return [speed, -4.0 * position - 0.1 * speed]


y, t = [1.0, 0.0], 0.0
for step in range(200):
    y = rk4(oscillator, t, y, 0.01)
    t += 0.01
    if step % 50 == 49:
        print(f"{t:.2f} {y[0]:+.9f} {y[1]:+.9f}")
# -> 0.50 +0.547738347 -1.641573572
# -> 1.00 -0.373673652 -1.730936494
# -> 1.50 -0.915040289 -0.263651012
# -> 2.00 -0.609403289 +1.368514250


def bisect(f, low, high, tolerance=1e-12):
    if f(low) * f(high) > 0:
        raise ValueError("no sign change")
    steps = 0
    while high - low > tolerance:
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
        steps += 1
    return middle, steps


def newton(f, x, h=1e-6):
    for _ in range(50):
        slope = (f(x + h) - f(x - h)) / (2 * h)
        step = f(x) / slope
        x -= step
        if abs(step) < 1e-12:
            break
    return x


root, steps = bisect(lambda x: x ** 3 - x - 2, 1, 2)
print(f"{root:.10f} {steps} {newton(lambda x: x * x - 2, 1.0):.10f}")  # -> 1.5213797068 40 1.4142135624
try:
    bisect(lambda x: x * x + 1, 0, 1)
except ValueError as e:
    print(e)  # -> no sign change
