# The exception passes through calls and finally blocks before it ends the script.
def outer():
    try:
        inner([])
    finally:
        print("cleanup")


def inner(items):
    return items[0]


outer()  # raises IndexError: list index out of range
# -> cleanup
