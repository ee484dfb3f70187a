# time: the shape of what it returns, never its values.
import time

a = time.time()
m = time.monotonic()
p = time.perf_counter()
time.sleep(0)
print(type(a).__name__, type(m).__name__, type(p).__name__)  # -> float float float
print(time.monotonic() >= m, time.perf_counter() >= p, a > 0 or a == 0)  # -> True True True
print(type(time.monotonic_ns()).__name__, type(time.time_ns()).__name__, time.monotonic_ns() >= 0)  # -> int int True
for f in (lambda: time.sleep(-1), lambda: time.sleep("x")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError sleep length must be non-negative
# -> TypeError 'str' object cannot be interpreted as an integer
start = time.monotonic()
elapsed = time.monotonic() - start
print(0 <= elapsed < 60)  # -> True
