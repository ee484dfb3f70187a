# `__set_name__` is called for what the body defined, whatever the hooks do to the class; what it raises is a cause.
class Replaces:
    def __init__(self, other, value):
        self.other, self.value = other, value

    def __set_name__(self, owner, name):
        print("set", name)
        setattr(owner, self.other, self.value)


class Pair:
    left = Replaces("right", 1)
    right = Replaces("left", 2)
# -> set left
# -> set right


print(Pair.left, Pair.right)  # -> 2 1


class Removes:
    def __set_name__(self, owner, name):
        for index in range(20):
            setattr(owner, f"{name}{index}", index)
        delattr(owner, name)


class Grown:
    first = Removes()
    second = Removes()


print(hasattr(Grown, "first"), Grown.first3 + Grown.second19)  # -> False 22


class Refuses:
    def __set_name__(self, owner, name):
        raise ValueError("not here")


try:
    class Bad:
        field = Refuses()
except RuntimeError as error:
    print(error, "|", repr(error.__cause__))
    # -> Error calling __set_name__ on 'Refuses' instance 'field' in 'Bad' | ValueError('not here')
