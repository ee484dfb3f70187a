# int | str: order, duplicates, None, nesting, equality, use in isinstance, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

u = int | str
print(u, type(u), u.__args__, u == str | int, u == (int | str | int), int | int, u | None, None | int, u | u | float, hash(u) == hash(str | int), (int | list[str]).__args__, isinstance(5, u), isinstance(5.0, u), issubclass(bool, u), isinstance(None, int | None), u.__parameters__, int | type(None), (int | str) | (float | int), u != int, {u: 1}[str | int], bool | int, type | object, int | "a".__class__)
show(lambda: int | 5, lambda: 5 | int, lambda: int | "a", lambda: "a" | int, lambda: int | [], lambda: u(), lambda: isinstance(5, int | list[int]), lambda: isinstance([], int | list[int]), lambda: u < u, lambda: u.nothing, lambda: int & str, lambda: len(u), lambda: None | None, lambda: type(None) | int, lambda: u | 5, lambda: issubclass(5, u), lambda: iter(u), lambda: u == 5, lambda: setattr(u, "x", 1), lambda: repr(int | G), lambda: ValueError | KeyError)
