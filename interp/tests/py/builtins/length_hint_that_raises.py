class Raises(Exception):
    pass


class Hint:
    def __get__(self, instance, owner=None):
        raise Raises("bound")


class Empty:
    __length_hint__ = Hint()

    def __iter__(self):
        return iter(())


for call in (list, tuple, sorted, bytes, list().extend):
    try:
        print(call(Empty()))
    except Raises as e:
        print(type(e).__name__, e)
# -> Raises bound
# -> Raises bound
# -> Raises bound
# -> Raises bound
# -> Raises bound
