# singledispatch: by class, by annotation, by union, along the MRO and through abstract classes; as a method.
from abc import ABC
from collections import OrderedDict
from collections.abc import Mapping, Sequence, Sized
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(value, *more, end=""):
    return f"object {value}{end}"


@show.register
def _(value: int | float, *more, end=""):
    return f"number {value}{more}{end}"


@show.register(bool)
def show_bool(value, *more, end=""):
    return f"bool {value}, then {show.dispatch(int)(value)}"


show.register(Sequence, lambda value, *more, end="": "sequence of " + " ".join(map(show, value)))
show.register(str, lambda value, *more, end="": repr(value))
show.register(type(None), lambda value, *more, end="": "none")
for value in (1, 2.5, True, None, "ab", [1, ["x"]], (), {}, 1j, b"x", range(2)):
    print(show(value, end="!"), end=" | ")
print(".")
# -> number 1()! | number 2.5()! | bool True, then number True() | none | 'ab' | sequence of number 1() sequence of 'x' | sequence of  | object {}! | object 1j! | sequence of number 120() | sequence of number 0() number 1() | .
print(show(1, 2, 3), show.dispatch(bool) is show_bool, show.dispatch(dict) is show.dispatch(object), len(show.registry), show.__name__)
# -> number 1(2, 3) True True 7 show


class Abstract(ABC): ...
class Registered(dict): ...
Abstract.register(Registered)
print(show(Registered(a=1)))  # -> object {'a': 1}
show.register(Mapping, lambda value, **k: "mapping")
print(show({}), show(OrderedDict()), show(Registered()))  # -> mapping mapping mapping
show.register(Abstract, lambda value, **k: "abstract")
trials = [lambda: show(), lambda: show(Registered()), lambda: show.register(5), lambda: show.register(lambda x: x), lambda: show.register("x", print)]
for trial in trials:
    try:
        print(trial())
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
# -> TypeError show requires at least 1 positional argument
# -> abstract
# -> TypeError Invalid first argument to `register()`: 5. Use either `@register(some_class)` or plain `@register` on an annotated function.
# -> TypeError Invalid first argument to `register()`: <function <lambda>.<locals>.<lambda>
# -> TypeError Invalid first argument to `register()`. 'x' is not a class or union type.


class Negator:
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError(f"no {type(arg).__name__}")

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register(str)
    @classmethod
    def _of_text(cls, arg):
        return cls.__name__ + arg[::-1]


try:
    print(Negator().neg(5), Negator().neg("abc"), Negator.neg(Negator(), True), Negator().neg([]))
except NotImplementedError as error:
    print(error)  # -> no bool
