# Several statements on a line, lines that continue, comments in odd places.
a = 1; b = 2; print(a, b)  # -> 1 2
total = 1 + \
    2 + \
    3
print(total)  # -> 6
values = [
    1,  # first

    2,
    # nothing here
    3,
]
print(values)  # -> [1, 2, 3]
text = ("one "
        "two "
        'three')
print(text)  # -> one two three
if (a == 1 and
        b == 2):
    print("multi-line condition")  # -> multi-line condition


def f(
    x,
    y=2,
):
    return x, y


print(f(
    1,
))  # -> (1, 2)
if a: print("x"); print("y")
      # -> x
      # -> y
print(
    "closing"
)  # -> closing
