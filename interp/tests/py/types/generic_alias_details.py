# list[int] and the like: repr, origin, args, parameters, equality, calling, attributes, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item


class Sub(list[int]):
    pass


a = dict[str, list[int]]
print(a, a.__origin__, a.__args__, a == dict[str, list[int]], a != dict, hash(a) == hash(dict[str, list[int]]), a({"x": 1}), a.fromkeys("a"), list[int]([1, 2]), tuple[int, ...], tuple[()], list["fwd"], type[int], set[None], frozenset[int], list[int] | None, int | list[int], type(a), Sub.__bases__, Sub([1]), G[1], G[1, 2], G["a":], isinstance([], type(list[int]())), list[list])
# -> dict[str, list[int]] <class 'dict'> (<class 'str'>, list[int]) True True True {'x': 1} {'a': None} [1, 2] tuple[int, ...] tuple[()] list['fwd'] type[int] set[None] frozenset[int] list[int] | None int | list[int] <class 'types.GenericAlias'> (<class 'list'>,) [1] ('G', 1) ('G', (1, 2)) ('G', slice('a', None, None)) True list[list]
show(lambda: int[5], lambda: str[int], lambda: list[int]().append(1), lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: setattr(list[int], "x", 1), lambda: len(list[int]), lambda: list[int] < list[str], lambda: list[int]() == [], lambda: int()[0], lambda: Sub[str], lambda: bool[int], lambda: object[int], lambda: G.__class_getitem__(5), lambda: dict[int], lambda: dict[int, str, float], lambda: list[int].append([1], 2))
# -> TypeError type 'int' is not subscriptable
# -> TypeError type 'str' is not subscriptable
# -> None
# -> TypeError isinstance() argument 2 cannot be a parameterized generic
# -> TypeError issubclass() argument 2 cannot be a parameterized generic
# -> AttributeError 'types.GenericAlias' object has no attribute 'x'
# -> TypeError object of type 'types.GenericAlias' has no len()
# -> TypeError '<' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
# -> True
# -> TypeError 'int' object is not subscriptable
# -> __main__.Sub[str]
# -> TypeError type 'bool' is not subscriptable
# -> TypeError type 'object' is not subscriptable
# -> ('G', 5)
# -> dict[int]
# -> dict[int, str, float]
# -> None
