# list[int] and the like: repr, origin, args, parameters, equality, calling, attributes, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item


class Sub(list[int]):
    pass


a = dict[str, list[int]]
print(a, a.__origin__, a.__args__, a.__parameters__, a == dict[str, list[int]], a != dict, hash(a) == hash(dict[str, list[int]]), a({"x": 1}), a.fromkeys("a"), list[int]([1, 2]), tuple[int, ...], tuple[()], list["fwd"], type[int], set[None], frozenset[int, str] if False else frozenset[int], list[int] | None, int | list[int], type(a), Sub.__bases__, Sub([1]), G[1], G[1, 2], G["a":], isinstance([], type(list[int]())), list[list][int] if False else list[list])
show(lambda: list[int][0], lambda: int[5], lambda: str[int], lambda: list[int]().append(1), lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int].nothing, lambda: setattr(list[int], "x", 1), lambda: len(list[int]), lambda: list[int] < list[str], lambda: list[int]() == [], lambda: (5)[0], lambda: Sub[str], lambda: bool[int], lambda: object[int], lambda: G.__class_getitem__(5), lambda: list.__class_getitem__(int), lambda: dict[int], lambda: dict[int, str, float], lambda: list[int].append([1], 2))
