# contextmanager: one yield, exceptions inside, as a decorator.
from contextlib import contextmanager


@contextmanager
def room(name):
    """A room."""
    print("into", name)
    try:
        yield name.upper()
    except KeyError as error:
        print("caught", error)
    finally:
        print("out of", name)


with room("kitchen") as inside:
    print("in the", inside)
# -> into kitchen
# -> in the KITCHEN
# -> out of kitchen
with room("hall"):
    raise KeyError("lost")
# -> into hall
# -> caught 'lost'
# -> out of hall
try:
    with room("attic"):
        raise ValueError("dust")
    # -> into attic
    # -> out of attic
except ValueError as error:
    print(repr(error), error.__context__)  # -> ValueError('dust') None
with room("a") as a, room("b") as b:
    print(a, b)
# -> into a
# -> into b
# -> A B
# -> out of b
# -> out of a


@room("workshop")
def work(n):
    """Works."""
    print("working", n)
    return n + 1


print(work(1), work(2), work.__name__, work.__doc__)
# -> into workshop
# -> working 1
# -> out of workshop
# -> into workshop
# -> working 2
# -> out of workshop
# -> 2 3 work Works.
print(room.__name__, room.__doc__, room("x").__doc__)  # -> room A room. A room.
