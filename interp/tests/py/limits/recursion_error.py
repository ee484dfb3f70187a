# Recursion without end is a RecursionError, and the program goes on.
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, isinstance(e, RuntimeError), str(e).startswith("maximum recursion depth exceeded"))
    # -> RecursionError True True


def mutual_a():
    mutual_b()


def mutual_b():
    mutual_a()


for _ in range(3):
    try:
        mutual_a()
    except RecursionError:
        print("again")
# -> again
# -> again
# -> again


def fine(n):
    return n and 1 + fine(n - 1)


print(fine(200))  # -> 200
