"""Special methods that are properties which raise: comparing and hashing go on without them, operators do not."""


def broken(self):
    raise AttributeError("broken")


class Broken:
    __eq__ = property(broken)
    __lt__ = property(broken)
    __hash__ = property(broken)
    __add__ = property(broken)
    __len__ = property(broken)
    __bool__ = property(broken)


one, other = Broken(), Broken()
print(one == one, one == other, one != other, one == 1, 1 == one)  # -> True False True False False
print(one in [other, one], one in [other])  # -> True False
for action in (
    lambda: one < other,
    lambda: other > one,
    lambda: hash(one),
    lambda: {one: 1},
    lambda: one + 1,
    lambda: len(one),
    lambda: bool(one),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError '<' not supported between instances of 'Broken' and 'Broken'
# -> TypeError '>' not supported between instances of 'Broken' and 'Broken'
# -> TypeError unhashable type: 'Broken'
# -> TypeError unhashable type: 'Broken'
# -> AttributeError broken
# -> AttributeError broken
# -> AttributeError broken
